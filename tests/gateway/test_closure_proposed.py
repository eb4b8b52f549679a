"""While the end of a journey is before the committee nothing begins in it, and no step lists it."""

from datetime import timedelta
from typing import Any

import pytest

from shared.contracts.reintegration import v1 as reintegration
from shared.platform.clock import new_id
from tests.gateway.journey import Somebody, assigned, registered
from tests.gateway.support import AT, GatewayHarness
from tests.gateway.test_to_do import steps

pytestmark = pytest.mark.stack

OFFERED = "query Offered($id: UUID!) { person(id: $id) { journeys { permittedActions } } }"
OFFICER = "reintegration_officer"


async def offered(gateway: GatewayHarness, somebody: Somebody) -> set[str]:
    [journey] = (await gateway.ask(OFFICER, OFFERED, id=str(somebody.person)))["person"]["journeys"]
    return set(journey["permittedActions"])


async def test_no_plan_may_be_agreed_while_a_closure_is_proposed(gateway: GatewayHarness) -> None:
    somebody = Somebody()
    await registered(gateway, somebody)
    await assigned(gateway, somebody)
    at: dict[str, Any] = {"journey_id": somebody.journey, "person_id": somebody.person}
    opened = reintegration.JourneyOpened(
        **at, case_id=somebody.case, movement_id=somebody.movement, country="UG", arrived_at=AT,
        plan_due_at=AT + timedelta(days=30), opened_at=AT,
    )  # fmt: skip
    await gateway.project(opened)
    assert "AGREE_PLAN" in await steps(gateway, OFFICER, somebody)
    assert await offered(gateway, somebody) == {"AgreePlan", "EnrolInCourse", "CloseJourney"}

    about = at | {"subject": reintegration.ReviewSubject.CLOSURE, "subject_id": somebody.journey}
    review = {"review_id": new_id(), **about}
    await gateway.project(
        reintegration.ReviewDocketed(
            **review, proposed_outcome=reintegration.ClosureOutcome.WITHDRAWN, docketed_at=AT,
            due_at=AT + timedelta(days=14),
        )
    )  # fmt: skip
    assert "AGREE_PLAN" not in await steps(gateway, OFFICER, somebody)
    assert await offered(gateway, somebody) == set()

    rejected = reintegration.ReviewDecision.REJECTED
    await gateway.project(
        reintegration.ReviewDecided(
            **review, decision=rejected, reasons=["visit_needed"], decided_by=new_id(), decided_at=AT
        )
    )
    assert "AGREE_PLAN" in await steps(gateway, OFFICER, somebody)
    assert "AgreePlan" in await offered(gateway, somebody)
