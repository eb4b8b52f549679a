"""What the page undoes within ten seconds (`web/src/actions/undo.ts`) stands afterwards as it stood before."""

from typing import Any
from uuid import UUID

from services.cases.casework.model import Case
from shared.contracts.cases.v1 import CaseReleaseReason, CaseStatus
from shared.contracts.intake.v1 import Urgency
from shared.platform.clock import SystemClock, new_id

NOW = SystemClock().now()
BEFORE, OTHER = new_id(), new_id()


def assigned(caseworker_id: UUID = BEFORE) -> Case:
    return Case(
        id=new_id(), person_id=new_id(), crisis_id=new_id(), reference="HW-1", urgency=Urgency.HIGH,
        status=CaseStatus.ASSIGNED, caseworker_id=caseworker_id, opened_at=NOW,
    )  # fmt: skip


def standing(case: Case) -> dict[str, Any]:
    return case.model_dump(exclude={"version"})


def test_an_assignment_is_undone_by_assigning_back() -> None:
    case = assigned()
    before = standing(case)
    case.assign(OTHER, NOW)
    assert standing(case) != before
    case.assign(BEFORE, NOW)
    assert standing(case) == before


def test_a_release_is_undone_by_assigning_to_whoever_it_was_taken_from() -> None:
    case = assigned()
    before = standing(case)
    case.release(BEFORE, CaseReleaseReason.WORKLOAD, NOW)
    assert standing(case) != before
    case.assign(BEFORE, NOW)
    assert standing(case) == before
