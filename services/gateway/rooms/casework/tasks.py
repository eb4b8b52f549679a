"""What there is to do about a case nobody answers for."""

from services.gateway.readmodel.tasks import Rows, Task
from shared.contracts.cases.v1 import AssignCase

# What was asked before an earlier case was closed was answered in that one.
ASKED_FIRST = """(
    SELECT min(due_at) FROM requests
    WHERE requests.person_id = standing.id AND withdrawn_at IS NULL AND made_at > standing.asked_after
)"""
TASKS = (
    Task(
        "ASSIGN_CASE",
        AssignCase,
        Rows(about="standing.case_id"),
        due=f"coalesce({ASKED_FIRST}, standing.case_opened_at)",
        when="standing.case_status = 'OPEN' OR (standing.case_status = 'ASSIGNED' AND standing.caseworker_id IS NULL)",
    ),
)
