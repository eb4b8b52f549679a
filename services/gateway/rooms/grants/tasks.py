"""What there is to do about a grant that is paid against evidence."""

from services.gateway.graphql.actions import where_allowed
from services.gateway.readmodel.states import in_states
from services.gateway.readmodel.tasks import Rows, Task
from shared.contracts.reintegration.v1 import NamePayee, PayTranche, SubmitEvidence, TrancheStatus

RELEASABLE = in_states("first.status", TrancheStatus.RELEASABLE)
TO_BE_PAID = in_states("tranches.status", TrancheStatus.WAITING, TrancheStatus.RELEASABLE)
UNPAID = f"""grants JOIN LATERAL (
    SELECT * FROM tranches WHERE tranches.grant_id = grants.id AND {TO_BE_PAID}
    ORDER BY number LIMIT 1
) AS first ON true"""  # noqa: S608  # names of the contracts
"""Only the first tranche that is to be paid can be worked on."""
PAYING = where_allowed(PayTranche, grant="grants.status")
TRANCHE = Rows("first.id", UNPAID, f"grants.person_id = standing.id AND {PAYING}")
DUE = "coalesce(first.pay_by, first.releasable_at)"
# One that has its evidence waits for its day.
LACKS_EVIDENCE = f"""NOT {RELEASABLE} AND NOT first.evidence_required <@ ARRAY(
    SELECT evidence.kind::text FROM evidence
    WHERE evidence.grant_id = grants.id AND evidence.tranche = first.number
)"""  # noqa: S608  # names of the contracts
ASKED_FOR_IT = "grants.requested_by"
NAMED_THE_PAYEE = "grants.payee_named_by"
RECORDED_THE_RETURN = "first.returned_by"
TASKS = (
    Task("SUBMIT_EVIDENCE", SubmitEvidence, TRANCHE, DUE, LACKS_EVIDENCE, not_by=(ASKED_FOR_IT,)),
    Task(
        "NAME_PAYEE",
        NamePayee,
        TRANCHE,
        DUE,
        f"{RELEASABLE} AND grants.has_payee IS FALSE",
        not_by=(ASKED_FOR_IT,),
    ),
    Task(
        "PAY_TRANCHE",
        PayTranche,
        TRANCHE,
        DUE,
        f"{RELEASABLE} AND grants.has_payee IS NOT FALSE",
        not_by=(ASKED_FOR_IT, NAMED_THE_PAYEE, RECORDED_THE_RETURN),
    ),
)
