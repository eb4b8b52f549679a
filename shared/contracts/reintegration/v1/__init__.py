"""What reintegration tells and is asked: returns, plans, grants, training, monitoring, donor reports, deadlines."""

from shared.contracts.reintegration.v1.deadlines import *
from shared.contracts.reintegration.v1.decisions import *
from shared.contracts.reintegration.v1.donors import *
from shared.contracts.reintegration.v1.funds import *
from shared.contracts.reintegration.v1.grants import *
from shared.contracts.reintegration.v1.monitoring import *
from shared.contracts.reintegration.v1.plans import *
from shared.contracts.reintegration.v1.reports import *
from shared.contracts.reintegration.v1.returns import *
from shared.contracts.reintegration.v1.training import *
from shared.contracts.reintegration.v1.values import *
