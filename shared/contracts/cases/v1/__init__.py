"""What cases tells and is asked: casework, assistance, evacuation, coordination, deadlines."""

from shared.contracts.cases.v1.agreement_terms import *
from shared.contracts.cases.v1.agreements import *
from shared.contracts.cases.v1.assistance import *
from shared.contracts.cases.v1.boarding import *
from shared.contracts.cases.v1.casework import *
from shared.contracts.cases.v1.coordination import *
from shared.contracts.cases.v1.correction import *
from shared.contracts.cases.v1.cost_terms import *
from shared.contracts.cases.v1.deadlines import *
from shared.contracts.cases.v1.evacuation import *
from shared.contracts.cases.v1.focal_points import *
from shared.contracts.cases.v1.operations import *
from shared.contracts.cases.v1.organisations import *
from shared.contracts.cases.v1.service_offers import *
from shared.contracts.cases.v1.values import *
