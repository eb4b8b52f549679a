"""What is due under agreements, as tasks of an office."""

from services.gateway.readmodel.office import OfficeSubject, OfficeTasks
from services.gateway.readmodel.states import in_states
from services.gateway.rooms.agreements.due import DUE_ROWS, DueKind
from shared.contracts.cases.v1 import AmendAgreement, ConfirmSigning, RecordAgreementDuty, TermsStatus

END_OF_DAY = "((due.due_on + 1)::timestamp AT TIME ZONE interval '14 hours')"
"""Where the day is over first."""
DUTIES = OfficeTasks(
    OfficeSubject.AGREEMENT,
    {f"AGREEMENT_{kind.value}": AmendAgreement if kind is DueKind.EXPIRES else RecordAgreementDuty for kind in DueKind},
    f"SELECT 'AGREEMENT_' || due.kind, due.agreement_id, a.title, {END_OF_DAY}, a.exercise, NULL::uuid, '{{}}'::uuid[]"  # noqa: S608  # fragments of our own
    f" FROM ({DUE_ROWS}) AS due JOIN agreements a ON a.id = due.agreement_id",
)
SIGNING = OfficeTasks(
    OfficeSubject.AGREEMENT,
    {"AGREEMENT_SIGNING": ConfirmSigning},
    "SELECT 'AGREEMENT_SIGNING', w.agreement_id, a.title, w.proposed_at, a.exercise, NULL::uuid,"  # noqa: S608  # names of the contracts
    " array_remove(ARRAY[w.proposed_by], NULL) FROM agreement_versions w JOIN agreements a ON a.id = w.agreement_id"
    f" WHERE {in_states('w.status', TermsStatus.PROPOSED)}",
)
TASKS = (SIGNING, DUTIES)
