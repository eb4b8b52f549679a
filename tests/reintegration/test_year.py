"""A year after arrival in under a minute, on the real database and the real Temporal."""

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest
import pytest_asyncio

from shared.contracts.base import Event
from shared.contracts.reintegration.v1 import (
    AgreePlan,
    CloseJourney,
    ClosureOutcome,
    ContactMode,
    ContactOutcome,
    DecideReview,
    FollowUpFindings,
    FollowUpMissed,
    FollowUpRecorded,
    FollowUpScheduled,
    GrantApproved,
    GrantCompleted,
    JourneyClosed,
    JourneyOpened,
    PlanOverdue,
    RecordContactAttempt,
    RecordFollowUp,
    RequestGrant,
    ReturneeUnreachable,
    ReviewDecision,
    ReviewDocketed,
    SubmitEvidence,
    TranchePaid,
    TrancheReleasable,
)
from shared.platform.clock import Pace, new_id
from shared.platform.settings import Settings
from tests.reintegration.live import Live, live_service
from tests.reintegration.people import COMMITTEE, SUPERVISOR, Returnee, World, handed_over
from tests.support.waiting import PATIENCE

pytestmark = pytest.mark.stack

FACTOR = 950_000
YEARS = timedelta(days=1_500)
"""Nobody waits for their end: they do not run out, however slowly they are worked."""
EVIDENCE = {1: ["agreed_plan"], 2: ["receipts", "monitoring_visit"], 3: ["monitoring_visit", "activity_running"]}


@pytest_asyncio.fixture(scope="module")
async def live(reintegration_settings: Settings) -> AsyncIterator[Live]:
    async with live_service(reintegration_settings) as one:
        yield one


def years_in_minutes() -> str:
    """The tag of an exercise that begins years ago and now."""
    ends_at = (datetime.now(UTC) + YEARS / FACTOR + timedelta(seconds=1)).replace(microsecond=0)
    return Pace(ends_at=ends_at, factor=FACTOR).tag()


class Officer:
    """Agrees a plan, records every follow-up, shows every evidence and has every tranche paid, for one journey."""

    def __init__(self, world: World, returnee: Returnee, donor_id: UUID) -> None:
        self.world = world
        self.returnee = returnee
        self.donor_id = donor_id
        self.requested: RequestGrant | None = None

    async def answer(self, event: Event) -> None:
        """Do what an officer and the committee would do on hearing this."""
        if getattr(event, "journey_id", None) != self.returnee.journey_id:
            return
        match event:
            case JourneyOpened():
                await self._agree()
            case FollowUpScheduled():
                await self._visit(event.follow_up_id)
            case ReviewDocketed():
                await self._decide(event.review_id)
            case GrantApproved():
                await self._show(event.grant_id, 1)
            case TrancheReleasable():
                await self.world.paid(event.grant_id, event.tranche)
            case TranchePaid() if event.tranche < len(EVIDENCE):
                await self._show(event.grant_id, event.tranche + 1)
            case _:
                return

    async def _agree(self) -> None:
        await self.world.do(AgreePlan(plan_id=new_id(), journey_id=self.returnee.journey_id, services=["business"]))
        self.requested = await self.world.requested(self.returnee, self.donor_id)

    async def _visit(self, follow_up_id: UUID) -> None:
        findings = FollowUpFindings(activity_running=True)
        await self.world.do(
            RecordFollowUp(follow_up_id=follow_up_id, review_id=new_id(), mode=ContactMode.VISIT, findings=findings)
        )

    async def _decide(self, review_id: UUID) -> None:
        decision = DecideReview(
            review_id=review_id, version=1, decision=ReviewDecision.APPROVED, reasons=["progress_confirmed"]
        )
        await self.world.do(decision, COMMITTEE)

    async def _show(self, grant_id: UUID, tranche: int) -> None:
        for kind in EVIDENCE[tranche]:
            await self.world.do(
                SubmitEvidence(evidence_id=new_id(), grant_id=grant_id, tranche=tranche, kind=kind), SUPERVISOR
            )


async def test_journey_with_a_plan_and_journey_without_contact_run_a_year(live: Live) -> None:
    await asyncio.gather(a_year_with_a_plan_a_grant_and_four_visits(live), a_year_in_which_nobody_answers(live))


async def a_year_with_a_plan_a_grant_and_four_visits(live: Live) -> None:
    """It ends well."""
    world, exercise = live.world, years_in_minutes()
    officer = Officer(world, returnee := Returnee(), await world.donor(exercise=exercise))
    live.answers.append(officer.answer)
    await world.arrived(returnee, exercise=exercise)

    await live.until(FollowUpRecorded, journey_id=returnee.journey_id, count=4)
    await live.until(GrantCompleted, journey_id=returnee.journey_id)
    grant = officer.requested
    assert grant is not None
    await world.do(
        CloseJourney(journey_id=returnee.journey_id, review_id=new_id(), outcome=ClosureOutcome.REINTEGRATED)
    )
    await live.until(JourneyClosed, journey_id=returnee.journey_id)

    scheduled = live.of(FollowUpScheduled, journey_id=returnee.journey_id)
    released = live.of(TrancheReleasable, journey_id=returnee.journey_id)
    paid = live.of(TranchePaid, journey_id=returnee.journey_id)
    assert [one.month for one in scheduled] == [1, 3, 6, 12]
    assert live.of(PlanOverdue, journey_id=returnee.journey_id) == []
    assert sum(one.amount.amount_minor for one in paid) == grant.amount.amount_minor
    assert released[1].releasable_at - paid[0].paid_at >= timedelta(days=30)
    assert released[2].releasable_at - paid[1].paid_at >= timedelta(days=90)
    for workflow in (f"journey-{returnee.journey_id}", f"grant-{grant.grant_id}"):
        await asyncio.wait_for(live.client.get_workflow_handle(workflow).result(), PATIENCE)


async def a_year_in_which_nobody_answers(live: Live) -> None:
    """Nothing is lost sight of: the plan is overdue, visits are missed, the returnee is unreachable."""
    world, returnee = live.world, Returnee()

    async def call(event: Event) -> None:
        if isinstance(event, FollowUpScheduled) and event.journey_id == returnee.journey_id:
            await world.do(
                RecordContactAttempt(
                    attempt_id=new_id(),
                    follow_up_id=event.follow_up_id,
                    mode=ContactMode.PHONE,
                    outcome=ContactOutcome.NO_ANSWER,
                )
            )

    live.answers.append(call)
    await world.arrived(returnee, exercise=years_in_minutes())
    await live.until(FollowUpMissed, ReturneeUnreachable, journey_id=returnee.journey_id, count=4)

    (overdue,) = live.of(PlanOverdue, journey_id=returnee.journey_id)
    scheduled = live.of(FollowUpScheduled, journey_id=returnee.journey_id)
    missed = live.of(FollowUpMissed, journey_id=returnee.journey_id)
    unreachable = live.of(ReturneeUnreachable, journey_id=returnee.journey_id)
    arrived_at = scheduled[0].due_at - timedelta(days=31)
    assert overdue.overdue_at - arrived_at >= timedelta(days=27)
    assert [one.attempts for one in missed] == [1, 1]
    assert all(one.missed_at >= when.window_closes_at for one, when in zip(missed, scheduled, strict=False))
    assert [one.attempts for one in unreachable] == [3, 4]


async def test_journey_closed_early_ends_its_workflows(live: Live) -> None:
    world, returnee, review_id = live.world, Returnee(), new_id()
    close = CloseJourney(journey_id=returnee.journey_id, review_id=review_id, outcome=ClosureOutcome.WITHDRAWN)
    decision = DecideReview(
        review_id=review_id, version=1, decision=ReviewDecision.APPROVED, reasons=["progress_confirmed"]
    )

    async def give_up(event: Event) -> None:
        if isinstance(event, FollowUpScheduled) and event.journey_id == returnee.journey_id:
            await world.do(close)
            await world.do(decision, COMMITTEE)

    live.answers.append(give_up)
    await world.arrived(returnee, exercise=years_in_minutes())
    await live.until(JourneyClosed, journey_id=returnee.journey_id)

    first = live.of(FollowUpScheduled, journey_id=returnee.journey_id)[0]
    for workflow in (f"journey-{returnee.journey_id}", f"follow-up-{first.follow_up_id}"):
        await asyncio.wait_for(live.client.get_workflow_handle(workflow).result(), PATIENCE)
    assert live.of(FollowUpMissed, journey_id=returnee.journey_id) == []


async def test_overdue_follow_ups_appear_once_after_a_long_pause(live: Live) -> None:
    returnee = Returnee()
    at = datetime.now(UTC) - timedelta(days=400)
    await live.world.harness.give_key(returnee.person_id)
    for _ in range(2):
        await live.world.harness.deliver(handed_over(returnee, at))

    await live.until(FollowUpMissed, journey_id=returnee.journey_id, count=4)

    scheduled = live.of(FollowUpScheduled, journey_id=returnee.journey_id)
    assert [one.month for one in scheduled] == [1, 3, 6, 12]
    assert len(live.of(PlanOverdue, journey_id=returnee.journey_id)) == 1
    assert len(live.of(FollowUpMissed, journey_id=returnee.journey_id)) == 4
