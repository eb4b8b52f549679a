"""A deadline that somebody changes holds for the journeys and reviews that begin afterwards."""

from datetime import timedelta

import pytest

from shared.contracts.deadlines import DeadlineCode, DeadlineReason, deadline_rules
from shared.contracts.reintegration.v1 import (
    ChangeReintegrationDeadline,
    CloseJourney,
    ClosureOutcome,
    FollowUpScheduled,
    JourneyOpened,
    ReviewDocketed,
)
from shared.platform.clock import new_id
from tests.reintegration.people import Returnee, World

pytestmark = pytest.mark.stack
CHANGES = {DeadlineCode.PLAN: (30, 45), DeadlineCode.REVIEW_CLOSURE: (14, 7), DeadlineCode.FOLLOW_UP: (14, 21)}


async def set_to(world: World, which: int, version: int) -> None:
    for code, amounts in CHANGES.items():
        await world.do(
            ChangeReintegrationDeadline(
                deadline_id=deadline_rules()[code].id,
                version=version,
                amount=amounts[which],
                reason=DeadlineReason.EXPERIENCE,
            )
        )


async def days(world: World, returnee: Returnee) -> dict[DeadlineCode, timedelta]:
    """How long each thing of a journey may take, as it was told."""
    await world.follow_up(returnee)
    closing = CloseJourney(journey_id=returnee.journey_id, review_id=new_id(), outcome=ClosureOutcome.OTHER)
    await world.do(closing)
    [opened] = await world.events(JourneyOpened, journey_id=returnee.journey_id)
    [scheduled] = await world.events(FollowUpScheduled, journey_id=returnee.journey_id)
    [docketed] = await world.events(ReviewDocketed, review_id=closing.review_id)
    return {
        DeadlineCode.PLAN: opened.plan_due_at - opened.arrived_at,
        DeadlineCode.REVIEW_CLOSURE: docketed.due_at - docketed.docketed_at,
        DeadlineCode.FOLLOW_UP: scheduled.window_closes_at - scheduled.due_at,
    }


async def test_a_changed_deadline_holds_for_what_begins_afterwards(world: World) -> None:
    begun = await world.arrived()
    await set_to(world, 1, version=0)
    after = await days(world, await world.arrived())
    assert after == {code: timedelta(days=later) for code, (_, later) in CHANGES.items()}
    kept = await days(world, begun)
    assert kept == after | {DeadlineCode.PLAN: timedelta(days=30)}
    await set_to(world, 0, version=1)
