"""What there is to do about a case nobody answers for."""

from services.gateway.graphql.actions import where_allowed
from services.gateway.readmodel.states import in_states
from services.gateway.readmodel.tasks import Rows, Task
from shared.contracts.cases.v1 import AssignCase, CaseStatus

# What was asked before an earlier case was closed was answered in that one.
ASKED_FIRST = """(
    SELECT min(due_at) FROM requests
    WHERE requests.person_id = standing.id AND withdrawn_at IS NULL AND made_at > standing.asked_after
)"""
NOBODY_ANSWERS = f"({in_states('standing.case_status', CaseStatus.OPEN)} OR standing.caseworker_id IS NULL)"
TASKS = (
    Task(
        "ASSIGN_CASE",
        AssignCase,
        Rows(about="standing.case_id"),
        due=f"coalesce({ASKED_FIRST}, standing.case_opened_at)",
        when=f"{where_allowed(AssignCase, case='standing.case_status')} AND {NOBODY_ANSWERS}",
    ),
)
