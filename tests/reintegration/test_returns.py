"""Journeys: opened once, a plan by its deadline, ended by the committee."""

from importlib import import_module

import pytest
from sqlalchemy import text

from services.reintegration.returns.handlers import call_plan_overdue
from services.reintegration.returns.internal_commands import CallPlanOverdue
from services.reintegration.returns.model import (
    ClosureIsProposed,
    GrantIsUndecided,
    JourneyIsClosed,
    PlanIsAgreedAlready,
)
from shared.contracts.base import SealKind
from shared.contracts.intake.v1 import AgeBand, AgeBandMoved, Sex
from shared.contracts.reintegration.v1 import (
    AgreePlan,
    CloseJourney,
    ClosureOutcome,
    ContactMode,
    FollowUpFindings,
    FollowUpNarrative,
    FollowUpScheduled,
    GrantEnded,
    JourneyClosed,
    JourneyOpened,
    PlanAgreed,
    PlanObjectives,
    PlanOverdue,
    RecordFollowUp,
    ReviewDecision,
    ReviewDocketed,
)
from shared.platform.clock import new_id
from shared.platform.errors import KeyDestroyed
from shared.platform.key_owner import destroy_key
from shared.platform.zones import UnknownTimeZone
from tests.reintegration.people import Returnee, World, handed_over, registered

ZONES = import_module("services.reintegration.migrations.versions.0006_by_whose_clocks_somebody_is_home")
FORGOTTEN = import_module("services.reintegration.migrations.versions.0004_nothing_said_of_the_erased")

pytestmark = pytest.mark.stack


async def test_repeated_hand_over_event_opens_one_journey(world: World) -> None:
    returnee = await world.arrived()
    await world.harness.deliver(handed_over(returnee, world.clock.now()))

    opened = await world.events(JourneyOpened, person_id=returnee.person_id)

    assert len(opened) == 1
    assert opened[0].journey_id == returnee.journey_id
    assert (opened[0].plan_due_at - opened[0].arrived_at).days == 30


async def test_journey_has_the_time_zone_of_the_persons_home(world: World) -> None:
    """As the hand-over names it, else of a country with one clock; of several it is asked with the plan."""
    with_zone, single, several = Returnee(country="ID"), Returnee(country="PH"), Returnee(country="ID")
    await world.harness.give_key(with_zone.person_id)
    arrival = handed_over(with_zone, world.clock.now()).model_copy(update={"time_zone": "Asia/Jayapura"})
    await world.harness.deliver(registered(with_zone, world.clock.now()))
    await world.harness.deliver(arrival)
    for one in (single, several):
        await world.arrived(one)
    zones = [
        (await world.events(JourneyOpened, person_id=one.person_id))[0].time_zone
        for one in (with_zone, single, several)
    ]
    assert zones == ["Asia/Jayapura", "Asia/Manila", None]
    plan = AgreePlan(plan_id=new_id(), journey_id=several.journey_id, services=["business"], time_zone="Asia/Nowhere")
    with pytest.raises(UnknownTimeZone):
        await world.do(plan)
    await world.do(plan.model_copy(update={"time_zone": "Asia/Makassar"}))
    [agreed] = await world.events(PlanAgreed, journey_id=several.journey_id)
    assert agreed.time_zone == "Asia/Makassar"


async def test_migration_fills_time_zones_of_single_zone_countries(world: World) -> None:
    single, several = await world.arrived(Returnee(country="PH")), await world.arrived(Returnee(country="ID"))
    async with world.harness.engine.begin() as connection:
        await connection.execute(text("UPDATE journeys SET time_zone = NULL"))
        await connection.run_sync(ZONES.fill)
    rows = await world.harness.rows(
        "SELECT country, time_zone FROM journeys WHERE id IN (:one, :two) ORDER BY country",
        one=single.journey_id,
        two=several.journey_id,
    )
    assert [row["time_zone"] for row in rows] == [None, "Asia/Manila"]


async def test_age_band_of_a_returnee_follows_age_band_moved(world: World) -> None:
    returnee = await world.arrived(Returnee(age_band=AgeBand.FROM_12))
    await world.harness.deliver(
        AgeBandMoved(person_id=returnee.person_id, age_band=AgeBand.FROM_18, moved_at=world.clock.now())
    )
    rows = await world.harness.rows("SELECT age_band FROM known_persons WHERE person_id = :id", id=returnee.person_id)
    assert [row["age_band"] for row in rows] == [AgeBand.FROM_18.value]


async def test_a_second_return_is_a_second_journey(world: World) -> None:
    returnee = await world.arrived()
    await world.arrived(Returnee(person_id=returnee.person_id))

    assert len(await world.events(JourneyOpened, person_id=returnee.person_id)) == 2


async def test_a_journey_of_an_exercise_is_marked(world: World) -> None:
    returnee = await world.arrived(exercise="2026-01-06T00:00:00+00:00/100")

    rows = await world.harness.rows("SELECT exercise FROM journeys WHERE id = :id", id=returnee.journey_id)
    marks = [headers.get("ce_exercise") for headers in await world.harness.headers()]

    assert rows == [{"exercise": "2026-01-06T00:00:00+00:00/100"}]
    assert "2026-01-06T00:00:00+00:00/100" in marks


async def test_copied_person_codes_follow_corrections(world: World) -> None:
    returnee = await world.arrived()
    corrected = Returnee(person_id=returnee.person_id, sex=Sex.MALE, age_band=AgeBand.FROM_60)

    await world.harness.deliver(registered(corrected, world.clock.now()))

    rows = await world.harness.rows(
        "SELECT sex, age_band FROM known_persons WHERE person_id = :id", id=returnee.person_id
    )
    assert rows == [{"sex": "male", "age_band": "60+"}]


async def test_migration_clears_returnees_erased_before_this_release(world: World) -> None:
    erased, living = await world.arrived(), await world.arrived()
    async with world.harness.unit() as unit:
        await destroy_key(unit, erased.person_id)
        await unit.session.execute(text(FORGOTTEN.FORGET))
    rows = await world.harness.rows(
        "SELECT person_id FROM known_persons WHERE person_id IN (:one, :two)",
        one=erased.person_id,
        two=living.person_id,
    )
    assert rows == [{"person_id": living.person_id}]


async def test_missing_plan_is_published_as_overdue_once(world: World) -> None:
    returnee = await world.arrived()
    command = CallPlanOverdue(journey_id=returnee.journey_id)

    for _ in range(2):
        await world.harness.units.perform(call_plan_overdue, command, key=new_id())

    assert len(await world.events(PlanOverdue, journey_id=returnee.journey_id)) == 1


async def test_agreed_plan_is_never_overdue(world: World) -> None:
    returnee = await world.planned()

    await world.harness.units.perform(call_plan_overdue, CallPlanOverdue(journey_id=returnee.journey_id), key=new_id())

    assert await world.events(PlanOverdue, journey_id=returnee.journey_id) == []


async def test_journey_has_one_plan_with_sealed_objectives(world: World) -> None:
    returnee = await world.arrived()
    objectives = PlanObjectives(text="Open a bakery near the market")
    await world.do(
        AgreePlan(plan_id=new_id(), journey_id=returnee.journey_id, services=["business"], objectives=objectives)
    )

    with pytest.raises(PlanIsAgreedAlready):
        await world.do(AgreePlan(plan_id=new_id(), journey_id=returnee.journey_id, services=["housing"]))

    (agreed,) = await world.events(PlanAgreed, journey_id=returnee.journey_id)
    assert agreed.objectives is not None
    assert agreed.objectives.kind == SealKind.HEALTH
    assert "bakery" not in agreed.model_dump_json()
    async with world.harness.unit() as unit:
        assert await unit.open(agreed.objectives, PlanObjectives, of=agreed.person_id) == objectives


async def test_approved_closure_ends_the_journey_its_grants_and_follow_ups(world: World) -> None:
    returnee = await world.planned()
    grant = await world.approved(returnee, await world.donor())
    follow_up_id = await world.follow_up(returnee)
    review_id = new_id()

    await world.do(
        CloseJourney(journey_id=returnee.journey_id, review_id=review_id, outcome=ClosureOutcome.REINTEGRATED)
    )
    await world.decided(review_id, ReviewDecision.APPROVED)

    (closed,) = await world.events(JourneyClosed, journey_id=returnee.journey_id)
    await world.harness.deliver(closed)
    assert closed.outcome == ClosureOutcome.REINTEGRATED
    assert len(await world.events(GrantEnded, grant_id=grant.grant_id)) == 1
    rows = await world.harness.rows("SELECT status FROM follow_ups WHERE id = :id", id=follow_up_id)
    assert rows == [{"status": "cancelled"}]
    with pytest.raises(JourneyIsClosed):
        await world.requested(returnee, await world.donor())
    await world.follow_up(returnee, month=3)
    assert len(await world.events(FollowUpScheduled, journey_id=returnee.journey_id)) == 1


async def test_docketed_closure_names_the_proposed_outcome(world: World) -> None:
    returnee = await world.arrived()
    review_id = new_id()

    await world.do(CloseJourney(journey_id=returnee.journey_id, review_id=review_id, outcome=ClosureOutcome.WITHDRAWN))

    (docketed,) = await world.events(ReviewDocketed, review_id=review_id)
    assert docketed.proposed_outcome == ClosureOutcome.WITHDRAWN
    assert docketed.due_at > docketed.docketed_at


async def test_proposed_closure_blocks_plans_and_further_closures(world: World) -> None:
    returnee = await world.arrived()
    await world.do(CloseJourney(journey_id=returnee.journey_id, review_id=new_id(), outcome=ClosureOutcome.OTHER))

    with pytest.raises(ClosureIsProposed):
        await world.do(AgreePlan(plan_id=new_id(), journey_id=returnee.journey_id, services=["business"]))
    with pytest.raises(ClosureIsProposed):
        await world.do(CloseJourney(journey_id=returnee.journey_id, review_id=new_id(), outcome=ClosureOutcome.OTHER))


async def test_a_rejected_closure_leaves_the_journey_open(world: World) -> None:
    returnee = await world.arrived()
    review_id = new_id()
    await world.do(CloseJourney(journey_id=returnee.journey_id, review_id=review_id, outcome=ClosureOutcome.OTHER))

    await world.decided(review_id, ReviewDecision.MORE_INFORMATION)
    await world.decided(review_id, ReviewDecision.REJECTED)

    await world.do(AgreePlan(plan_id=new_id(), journey_id=returnee.journey_id, services=["business"]))
    assert await world.events(JourneyClosed, journey_id=returnee.journey_id) == []


async def test_a_journey_does_not_end_while_a_grant_is_undecided(world: World) -> None:
    returnee = await world.planned()
    await world.requested(returnee, await world.donor())

    with pytest.raises(GrantIsUndecided):
        await world.do(
            CloseJourney(journey_id=returnee.journey_id, review_id=new_id(), outcome=ClosureOutcome.REINTEGRATED)
        )


async def test_erasure_clears_every_sealed_column_and_refuses_new_ones(world: World) -> None:
    returnee = await world.arrived()
    objectives = PlanObjectives(text="Open a bakery near the market")
    await world.do(
        AgreePlan(plan_id=new_id(), journey_id=returnee.journey_id, services=["business"], objectives=objectives)
    )
    await world.requested(returnee, await world.donor())
    first, second = await world.follow_up(returnee, 1), await world.follow_up(returnee, 3)
    narrative = FollowUpNarrative(text="The oven works")
    findings = FollowUpFindings(activity_running=True)
    await world.do(
        RecordFollowUp(
            follow_up_id=first, review_id=new_id(), mode=ContactMode.VISIT, findings=findings, narrative=narrative
        )
    )

    # The key topic says nothing, as to a service that was away for longer than it keeps a tombstone.
    await world.harness.deliver(world.harness.erased(returnee.person_id, world.clock.now()))

    stored = await world.harness.rows(
        "SELECT objectives AS blob FROM plans WHERE person_id = :id"
        " UNION ALL SELECT payee FROM grants WHERE person_id = :id"
        " UNION ALL SELECT narrative FROM follow_ups WHERE person_id = :id",
        id=returnee.person_id,
    )
    assert len(stored) == 4
    assert all(row["blob"] is None for row in stored)
    codes = await world.harness.rows("SELECT 1 FROM known_persons WHERE person_id = :id", id=returnee.person_id)
    assert codes == []
    with pytest.raises(KeyDestroyed):
        await world.do(
            RecordFollowUp(
                follow_up_id=second, review_id=new_id(), mode=ContactMode.VISIT, findings=findings, narrative=narrative
            )
        )
