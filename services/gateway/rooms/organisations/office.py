"""What is due about the directory, as tasks of an office."""

from services.gateway.graphql.overdue import time_of
from services.gateway.readmodel.office import OfficeSubject, OfficeTasks
from services.gateway.readmodel.states import in_states
from shared.contracts.cases.v1 import ConfirmOrganisation, OrganisationStatus

AHEAD = "interval '14 days'"
"""How long before its time a confirmation stands among what is due."""
CONFIRMATION = OfficeTasks(
    OfficeSubject.ORGANISATION,
    {"ORGANISATION_CONFIRMATION": ConfirmOrganisation},
    "SELECT 'ORGANISATION_CONFIRMATION', o.id, o.name, o.confirm_by, o.exercise, NULL::uuid, '{}'::uuid[]"  # noqa: S608  # names of the contracts
    f" FROM organisations o WHERE {in_states('o.status', OrganisationStatus.LISTED)}"
    f" AND o.confirm_by <= {time_of('o.exercise')} + {AHEAD}",
)
TASKS = (CONFIRMATION,)
