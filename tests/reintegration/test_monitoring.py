"""Follow-ups: recorded, missed, unreachable; and the committee's docket."""

from uuid import UUID

import pytest

from services.reintegration.monitoring.handlers import close_follow_up_window
from services.reintegration.monitoring.internal_commands import CloseFollowUpWindow
from services.reintegration.monitoring.model.docket import DeciderIsRequester, ReviewIsDecided
from services.reintegration.monitoring.model.follow_ups import FollowUpIsCancelled, FollowUpIsRecorded
from shared.contracts.reintegration.v1 import (
    CloseJourney,
    ClosureOutcome,
    ContactAttempted,
    ContactMode,
    ContactOutcome,
    DecideReview,
    FollowUpFindings,
    FollowUpMissed,
    FollowUpNarrative,
    FollowUpRecorded,
    FollowUpReopened,
    FollowUpScheduled,
    RecordContactAttempt,
    RecordFollowUp,
    ReturneeUnreachable,
    ReviewDecided,
    ReviewDecision,
    ReviewDocketed,
    ReviewSubject,
)
from shared.platform.clock import new_id
from shared.platform.errors import AlreadyExists, KeyDestroyed, VersionConflict
from tests.reintegration.people import COMMITTEE, OFFICER, World

pytestmark = pytest.mark.stack

FINDINGS = FollowUpFindings(activity_running=True, satisfaction=4)


def attempt(follow_up_id: UUID, outcome: ContactOutcome = ContactOutcome.NO_ANSWER) -> RecordContactAttempt:
    """One attempt by phone."""
    return RecordContactAttempt(attempt_id=new_id(), follow_up_id=follow_up_id, mode=ContactMode.PHONE, outcome=outcome)


def record(follow_up_id: UUID) -> RecordFollowUp:
    """A visit and what it found."""
    return RecordFollowUp(
        follow_up_id=follow_up_id,
        review_id=new_id(),
        mode=ContactMode.VISIT,
        findings=FINDINGS,
        narrative=FollowUpNarrative(text="The shop by the well is open"),
    )


async def close_window(world: World, follow_up_id: UUID) -> None:
    """The window is over."""
    await world.harness.units.perform(
        close_follow_up_window, CloseFollowUpWindow(follow_up_id=follow_up_id), key=new_id()
    )


async def test_follow_up_of_a_month_is_scheduled_once(world: World) -> None:
    returnee = await world.arrived()

    await world.follow_up(returnee, 3)
    await world.follow_up(returnee, 3)

    (scheduled,) = await world.events(FollowUpScheduled, journey_id=returnee.journey_id)
    assert scheduled.month == 3
    assert (scheduled.window_closes_at - scheduled.due_at).days == 14


async def test_follow_up_record_is_sealed_and_docketed(world: World) -> None:
    follow_up_id = await world.follow_up(await world.arrived())
    command = record(follow_up_id)

    await world.do(command)

    (recorded,) = await world.events(FollowUpRecorded, follow_up_id=follow_up_id)
    (docketed,) = await world.events(ReviewDocketed, review_id=command.review_id)
    assert recorded.findings == FINDINGS
    assert "well" not in recorded.model_dump_json()
    assert (docketed.subject, docketed.subject_id) == (ReviewSubject.FOLLOW_UP, follow_up_id)


async def test_follow_up_is_recorded_once_unless_rejected(world: World) -> None:
    follow_up_id = await world.follow_up(await world.arrived())
    first = record(follow_up_id)
    await world.do(first)
    with pytest.raises(FollowUpIsRecorded):
        await world.do(record(follow_up_id))

    await world.decided(first.review_id, ReviewDecision.REJECTED)
    assert len(await world.events(FollowUpReopened, follow_up_id=follow_up_id)) == 1
    await world.do(record(follow_up_id))

    assert len(await world.events(FollowUpRecorded, follow_up_id=follow_up_id)) == 2


async def test_follow_up_without_contact_is_missed_once(world: World) -> None:
    follow_up_id = await world.follow_up(await world.arrived())
    await world.do(attempt(follow_up_id))

    await close_window(world, follow_up_id)
    await close_window(world, follow_up_id)

    (missed,) = await world.events(FollowUpMissed, follow_up_id=follow_up_id)
    assert missed.attempts == 1


@pytest.mark.parametrize("outcome", [ContactOutcome.REACHED, ContactOutcome.REFUSED])
async def test_follow_up_with_an_answered_contact_is_not_missed(world: World, outcome: ContactOutcome) -> None:
    follow_up_id = await world.follow_up(await world.arrived())
    await world.do(attempt(follow_up_id, outcome))

    await close_window(world, follow_up_id)

    assert await world.events(FollowUpMissed, follow_up_id=follow_up_id) == []


async def test_a_recorded_follow_up_is_not_missed(world: World) -> None:
    follow_up_id = await world.follow_up(await world.arrived())
    await world.do(record(follow_up_id))

    await close_window(world, follow_up_id)

    assert await world.events(FollowUpMissed, follow_up_id=follow_up_id) == []


async def test_a_missed_follow_up_may_be_recorded_late(world: World) -> None:
    follow_up_id = await world.follow_up(await world.arrived())
    await close_window(world, follow_up_id)

    await world.do(record(follow_up_id))

    assert len(await world.events(FollowUpRecorded, follow_up_id=follow_up_id)) == 1


async def test_three_failed_contacts_over_thirty_days_make_a_returnee_unreachable(world: World) -> None:
    follow_up_id = await world.follow_up(await world.arrived())
    for days in (15, 14, 1):
        await world.do(attempt(follow_up_id))
        assert await world.events(ReturneeUnreachable, follow_up_id=follow_up_id) == []
        world.clock.pass_days(days)

    await world.do(attempt(follow_up_id))
    await world.do(attempt(follow_up_id))

    (unreachable,) = await world.events(ReturneeUnreachable, follow_up_id=follow_up_id)
    assert unreachable.attempts == 4


async def test_three_failed_contacts_in_a_week_make_nobody_unreachable(world: World) -> None:
    follow_up_id = await world.follow_up(await world.arrived())
    for _ in range(4):
        await world.do(attempt(follow_up_id))
        world.clock.pass_days(2)

    assert await world.events(ReturneeUnreachable, follow_up_id=follow_up_id) == []


async def test_failed_contacts_count_across_follow_ups_until_a_contact(world: World) -> None:
    returnee = await world.arrived()
    first, second = await world.follow_up(returnee, 1), await world.follow_up(returnee, 3)
    for outcome in (ContactOutcome.NO_ANSWER, ContactOutcome.WRONG_NUMBER, ContactOutcome.REACHED):
        await world.do(attempt(first, outcome))
        world.clock.pass_days(20)
    await world.do(attempt(second))
    world.clock.pass_days(20)
    await world.do(attempt(second))
    assert await world.events(ReturneeUnreachable, journey_id=returnee.journey_id) == []
    world.clock.pass_days(20)

    await world.do(attempt(second))

    (unreachable,) = await world.events(ReturneeUnreachable, journey_id=returnee.journey_id)
    assert (unreachable.follow_up_id, unreachable.attempts) == (second, 3)


async def test_contact_attempt_is_recorded_once(world: World) -> None:
    follow_up_id = await world.follow_up(await world.arrived())
    command = attempt(follow_up_id)
    await world.do(command)

    with pytest.raises(AlreadyExists):
        await world.do(command)

    assert len(await world.events(ContactAttempted, follow_up_id=follow_up_id)) == 1


async def test_follow_ups_are_cancelled_after_the_end_of_the_journey(world: World) -> None:
    returnee = await world.arrived()
    follow_up_id, review_id = await world.follow_up(returnee), new_id()
    await world.do(CloseJourney(journey_id=returnee.journey_id, review_id=review_id, outcome=ClosureOutcome.WITHDRAWN))
    await world.decided(review_id, ReviewDecision.APPROVED)

    with pytest.raises(FollowUpIsCancelled):
        await world.do(attempt(follow_up_id))
    await close_window(world, follow_up_id)
    assert await world.events(FollowUpMissed, follow_up_id=follow_up_id) == []


async def test_review_cannot_be_decided_by_its_requester(world: World) -> None:
    command = record(await world.follow_up(await world.arrived()))
    await world.do(command)

    with pytest.raises(DeciderIsRequester):
        await world.do(_decision(command.review_id, 1), OFFICER)


async def test_review_decision_is_final_and_names_its_reasons(world: World) -> None:
    command = record(await world.follow_up(await world.arrived()))
    await world.do(command)
    await world.do(_decision(command.review_id, 1), COMMITTEE)

    with pytest.raises(ReviewIsDecided):
        await world.do(_decision(command.review_id, 2), COMMITTEE)

    (decided,) = await world.events(ReviewDecided, review_id=command.review_id)
    assert (decided.reasons, decided.decided_by) == (["plan_feasible"], COMMITTEE.id)


async def test_review_decision_requires_the_current_version(world: World) -> None:
    command = record(await world.follow_up(await world.arrived()))
    await world.do(command)

    with pytest.raises(VersionConflict):
        await world.do(_decision(command.review_id, 7), COMMITTEE)


async def test_request_for_more_information_leaves_the_review_open(world: World) -> None:
    command = record(await world.follow_up(await world.arrived()))
    await world.do(command)

    await world.decided(command.review_id, ReviewDecision.MORE_INFORMATION)
    await world.decided(command.review_id, ReviewDecision.APPROVED)

    decided = await world.events(ReviewDecided, review_id=command.review_id)
    assert [one.decision for one in decided] == [ReviewDecision.MORE_INFORMATION, ReviewDecision.APPROVED]


def _decision(review_id: UUID, version: int) -> DecideReview:
    return DecideReview(
        review_id=review_id, version=version, decision=ReviewDecision.APPROVED, reasons=["plan_feasible"]
    )


async def test_erasure_clears_plan_services_and_follow_up_findings(world: World) -> None:
    returnee, living = await world.planned(), await world.planned()
    for one in (returnee, living):
        await world.do(record(await world.follow_up(one)))
    await world.harness.deliver(world.harness.erased(returnee.person_id, world.clock.now()))
    stored = "SELECT services, findings, narrative FROM plans JOIN follow_ups USING (person_id) WHERE person_id = :id"
    [left] = await world.harness.rows(stored, id=returnee.person_id)
    assert not any(left.values())
    [present] = await world.harness.rows(stored, id=living.person_id)
    assert all(present.values())
    with pytest.raises(KeyDestroyed):
        await world.do(record(await world.follow_up(returnee, 2)))
