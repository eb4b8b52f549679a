"""Whether somebody was on board is put right: nobody strands in silence, and nobody says it alone."""

from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.cases.evacuation.model.boarding import correct_boarding
from services.cases.evacuation.model.consequences import HouseholdSeparates
from services.cases.evacuation.model.refusals import (
    CorrectorRecordedBoarding,
    HasAnotherSeat,
    PersonHasNotBoarded,
    PersonIsHandedOver,
    StaysWithoutCase,
)
from shared.contracts.cases import v1 as cases
from shared.contracts.cases.v1 import BoardingCorrectionReason, MovementStatus, OperationStatus
from shared.contracts.intake.v1 import RequestKind
from shared.platform.clock import new_id
from shared.platform.errors import NotFound, NothingCorrected, VersionConflict
from shared.platform.identity import Actor
from tests.cases.live import Live
from tests.cases.world import World
from tests.offers.things import NOON, movement, operation
from tests.support.harness import somebody

STAYED, WENT = BoardingCorrectionReason.RECORDED_BY_MISTAKE, BoardingCorrectionReason.WAS_ON_BOARD
STAFF = [somebody("supervisor") for _ in range(3)]


def command(reason: BoardingCorrectionReason) -> cases.CorrectBoarding:
    return cases.CorrectBoarding(movement_id=new_id(), version=1, reason=reason)


@pytest.mark.parametrize(
    ("leg", "before", "reason", "after"),
    [
        (OperationStatus.FROZEN, MovementStatus.BOARDED, STAYED, MovementStatus.CONFIRMED),
        (OperationStatus.DEPARTED, MovementStatus.BOARDED, STAYED, MovementStatus.NO_SHOW),
        (OperationStatus.ARRIVED, MovementStatus.ARRIVED, STAYED, MovementStatus.NO_SHOW),
        (OperationStatus.DEPARTED, MovementStatus.NO_SHOW, WENT, MovementStatus.BOARDED),
        (OperationStatus.ARRIVED, MovementStatus.NO_SHOW, WENT, MovementStatus.ARRIVED),
    ],
)
def test_where_somebody_stands_follows_from_where_the_leg_is(
    leg: OperationStatus, before: MovementStatus, reason: BoardingCorrectionReason, after: MovementStatus
) -> None:
    whose, flight = movement(before), operation(leg)
    flight.arrived_at = NOON
    fact = correct_boarding(whose, flight, command(reason), STAFF[0], NOON)
    assert (fact.before, fact.status, whose.status) == (before, after, after)
    assert (fact.arrived_at is not None) is (after == MovementStatus.ARRIVED)
    with pytest.raises(NothingCorrected):
        correct_boarding(movement(before), flight, command(WENT if reason == STAYED else STAYED), STAFF[0], NOON)


@pytest.mark.parametrize(
    ("status", "refusal"),
    [(MovementStatus.HANDED_OVER, PersonIsHandedOver), (MovementStatus.CONFIRMED, PersonHasNotBoarded)],
)
def test_before_boarding_and_after_the_hand_over_nothing_is_put_right(
    status: MovementStatus, refusal: type[Exception]
) -> None:
    with pytest.raises(refusal):
        correct_boarding(movement(status), operation(OperationStatus.ARRIVED), command(STAYED), STAFF[0], NOON)


@given(st.lists(st.tuples(st.sampled_from([STAYED, WENT]), st.sampled_from(STAFF)), max_size=8))
def test_a_correction_is_corrected_by_another_and_never_twice(steps: list[tuple[Any, Actor]]) -> None:
    whose, flight = movement(MovementStatus.BOARDED), operation(OperationStatus.DEPARTED)
    whose.boarding_by = stated_by = STAFF[0].id
    on_board = True
    for reason, by in steps:
        before = (whose.status, whose.boarding_by)
        try:
            correct_boarding(whose, flight, command(reason), by, NOON)
        except (NothingCorrected, CorrectorRecordedBoarding):
            assert by.id == stated_by or on_board is (reason == WENT)
            assert (whose.status, whose.boarding_by) == before
            continue
        assert by.id != stated_by
        assert on_board is not (reason == WENT)
        on_board, stated_by = reason == WENT, by.id
        assert whose.status == (MovementStatus.BOARDED if on_board else MovementStatus.NO_SHOW)


async def flown(world: World, movement_ids: list[UUID], operation_id: UUID, *boarding: UUID) -> None:
    await world.change(cases.FreezeManifest, operation_id)
    for movement_id in boarding:
        await world.do(cases.BoardPerson(movement_id=movement_id))
    await world.change(cases.DepartOperation, operation_id, separated=movement_ids)
    await world.change(cases.ArriveOperation, operation_id)


async def put_right(world: World, movement_id: UUID, reason: BoardingCorrectionReason, **more: Any) -> None:
    version = more.pop("version", None) or (await world.movement(movement_id))["version"]
    right = cases.CorrectBoarding(movement_id=movement_id, version=version, reason=reason, **more)
    await world.harness.command(right, actor=somebody("supervisor"))


async def owed(world: World, case_id: UUID) -> list[str]:
    rows = await world.harness.rows("SELECT kind FROM owed_work WHERE case_id = :id ORDER BY kind", id=case_id)
    return [row["kind"] for row in rows]


@pytest.mark.stack
async def test_whoever_stayed_after_all_is_owed_a_seat_at_once(world: World) -> None:
    operation_id = await world.operation()
    movement_id = await world.confirmed(operation_id)
    await flown(world, [movement_id], operation_id, movement_id)
    row = await world.movement(movement_id)
    assert await owed(world, row["case_id"]) == ["movement"]

    await put_right(world, movement_id, STAYED)

    assert await owed(world, row["case_id"]) == ["request"]
    row = await world.movement(movement_id)
    assert (row["status"], row["arrived_at"]) == ("missed", None)
    await world.hold(await world.operation(), row["person_id"])


@pytest.mark.stack
async def test_whoever_went_after_all_is_taken_over_where_they_arrive(world: World) -> None:
    operation_id = await world.operation()
    movement_id, other = await world.confirmed(operation_id), await world.confirmed(operation_id)
    await flown(world, [], operation_id, other)
    row = await world.movement(movement_id)

    await put_right(world, movement_id, WENT)

    assert await owed(world, row["case_id"]) == ["movement"]
    await world.do(cases.HandOverPerson(movement_id=movement_id))
    with pytest.raises(PersonIsHandedOver):
        await put_right(world, movement_id, STAYED)


@pytest.mark.stack
async def test_whoever_has_another_seat_by_now_was_not_on_this_leg(world: World) -> None:
    operation_id = await world.operation()
    movement_id, other = await world.confirmed(operation_id), await world.confirmed(operation_id)
    await flown(world, [], operation_id, other)
    await world.hold(await world.operation(), (await world.movement(movement_id))["person_id"])
    with pytest.raises(HasAnotherSeat):
        await put_right(world, movement_id, WENT)


@pytest.mark.stack
async def test_nobody_stays_behind_with_a_closed_case_and_no_request(world: World) -> None:
    operation_id = await world.operation()
    movement_id = await world.confirmed(operation_id)
    await flown(world, [movement_id], operation_id, movement_id)
    row = await world.movement(movement_id)
    await world.harness.rows_changed("DELETE FROM owed_work WHERE case_id = :id", id=row["case_id"])
    case = await world.case_of(row["person_id"])
    await world.do(cases.CloseCase(case_id=case["id"], version=case["version"], reason="goals_met"))
    with pytest.raises(StaysWithoutCase):
        await put_right(world, movement_id, STAYED)
    assert (await world.movement(movement_id))["status"] == "arrived"
    await world.ask(row["person_id"], RequestKind.EVACUATION)
    await put_right(world, movement_id, STAYED)
    assert (await world.movement(movement_id))["status"] == "missed"


@pytest.mark.stack
async def test_a_family_that_is_separated_by_it_needs_a_second_yes(world: World) -> None:
    household_id, operation_id = new_id(), await world.operation()
    mother, boy = [await world.confirmed(operation_id, household_id) for _ in range(2)]
    await flown(world, [mother, boy], operation_id, mother, boy)
    with pytest.raises(HouseholdSeparates):
        await put_right(world, boy, STAYED)
    await put_right(world, boy, STAYED, separated=[boy])


@pytest.mark.stack
async def test_it_is_put_right_of_the_version_that_was_looked_at_and_by_another(world: World) -> None:
    operation_id = await world.operation()
    movement_id = await world.confirmed(operation_id)
    await world.change(cases.FreezeManifest, operation_id)
    coordinator = somebody("evacuation_coordinator")
    await world.harness.command(cases.BoardPerson(movement_id=movement_id), actor=coordinator)
    version = (await world.movement(movement_id))["version"]
    right = cases.CorrectBoarding(movement_id=movement_id, version=version, reason=STAYED)
    with pytest.raises(CorrectorRecordedBoarding):
        await world.harness.command(right, actor=coordinator)
    with pytest.raises(VersionConflict):
        await put_right(world, movement_id, STAYED, version=version - 1)
    with pytest.raises(NotFound):
        await put_right(world, new_id(), STAYED, version=version)


@pytest.mark.stack
async def test_whoever_waits_to_board_again_is_watched_again(live: Live) -> None:
    world = live.world
    operation_id = await world.operation(departs_in=timedelta(days=60))
    movement_id = await world.confirmed(operation_id)
    await world.change(cases.FreezeManifest, operation_id)
    await world.do(cases.BoardPerson(movement_id=movement_id))
    await live.ended(f"movement-{movement_id}")
    before = (await world.names(movement_id)).count("GateChecked")

    await put_right(world, movement_id, STAYED)

    await live.waits_for(movement_id, "GateChecked", times=before + 1)
    lapsed = (await world.events(movement_id))[-1]
    assert isinstance(lapsed, cases.GateChecked)
    assert (lapsed.gate, lapsed.outcome) == (cases.Gate.FIT_TO_TRAVEL, cases.GateOutcome.FAILED)
