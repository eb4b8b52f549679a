"""What intake tells and is asked: crises, persons, needs, consent, requests, imports, agencies, sharing, deadlines."""

from shared.contracts.intake.v1.attachments import *
from shared.contracts.intake.v1.consent import *
from shared.contracts.intake.v1.crises import *
from shared.contracts.intake.v1.deadlines import *
from shared.contracts.intake.v1.erasure import *
from shared.contracts.intake.v1.files import *
from shared.contracts.intake.v1.imports import *
from shared.contracts.intake.v1.overrides import *
from shared.contracts.intake.v1.partner_keys import *
from shared.contracts.intake.v1.recordings import *
from shared.contracts.intake.v1.registration import *
from shared.contracts.intake.v1.requests import *
from shared.contracts.intake.v1.screening import *
from shared.contracts.intake.v1.second_person import *
from shared.contracts.intake.v1.sharing import *
from shared.contracts.intake.v1.values import *
