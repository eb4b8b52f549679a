"""The mutations of all rooms, in the order of the journey."""

from services.gateway.rooms.administration import mutations as administration
from services.gateway.rooms.agencies import mutations as agencies
from services.gateway.rooms.agencies.types import Agency
from services.gateway.rooms.agreements import mutations as agreements
from services.gateway.rooms.agreements.types import Agreement
from services.gateway.rooms.assistance import mutations as assistance
from services.gateway.rooms.assistance.types import Assistance
from services.gateway.rooms.casework import mutations as casework
from services.gateway.rooms.casework.types import Case
from services.gateway.rooms.consent import mutations as consent
from services.gateway.rooms.crises import mutations as crises
from services.gateway.rooms.crises.types import Crisis
from services.gateway.rooms.deadlines import mutations as deadlines
from services.gateway.rooms.deadlines.types import Deadline
from services.gateway.rooms.erasure import mutations as erasure
from services.gateway.rooms.evacuation import mutations as evacuation
from services.gateway.rooms.evacuation.types import Movement, Operation
from services.gateway.rooms.files import mutations as files
from services.gateway.rooms.files.types import Attachment, Recording
from services.gateway.rooms.funds import mutations as funds
from services.gateway.rooms.funds.types import Donor
from services.gateway.rooms.grants import mutations as grants
from services.gateway.rooms.monitoring import mutations as monitoring
from services.gateway.rooms.monitoring.types import Review
from services.gateway.rooms.notices import mutations as notices
from services.gateway.rooms.organisations import mutations as organisations
from services.gateway.rooms.organisations.types import Organisation
from services.gateway.rooms.overrides import mutations as overrides
from services.gateway.rooms.plans import mutations as plans
from services.gateway.rooms.registration import mutations as registration
from services.gateway.rooms.registration.types import Household, Person
from services.gateway.rooms.reports import mutations as reports
from services.gateway.rooms.reports.types import Report
from services.gateway.rooms.requests import mutations as requests
from services.gateway.rooms.returns import mutations as returns
from services.gateway.rooms.returns.types import Journey
from services.gateway.rooms.screening import mutations as screening
from services.gateway.rooms.sharing import mutations as sharing
from services.gateway.rooms.training import mutations as training
from services.gateway.rooms.training.types import Course

_ROOMS = (
    crises,
    registration,
    erasure,
    screening,
    consent,
    sharing,
    overrides,
    requests,
    files,
    agencies,
    agreements,
    casework,
    assistance,
    evacuation,
    organisations,
    plans,
    funds,
    grants,
    training,
    monitoring,
    returns,
    reports,
    deadlines,
    notices,
    administration,
)
MUTATIONS = [mutation for room in _ROOMS for mutation in room.MUTATIONS]
SHOWN = (
    Agency, Agreement, Assistance, Attachment, Case, Course, Crisis, Deadline, Donor, Household, Journey, Movement,
    Operation, Organisation, Person, Recording, Report, Review,
)  # fmt: skip
"""The types that show what a mutation changed."""
