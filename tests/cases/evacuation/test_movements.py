"""A seat is held, confirmed, boarded, or given back."""

from datetime import timedelta
from uuid import UUID

import pytest

from services.cases.casework.repository import close_owed_work
from services.cases.evacuation.model.operation import DepartureIsPast, NoSeatIsFree, OperationHasLeft
from services.cases.evacuation.model.refusals import (
    EvacuationIsNotAsked,
    GatesAreClosed,
    HoldHasExpired,
    PersonHasNoSeat,
    PersonHasNotArrived,
    PersonHasSeat,
    PersonIsOnBoard,
    SeatIsConfirmed,
)
from shared.contracts.cases import v1 as cases
from shared.contracts.cases.v1 import Gate, GateOutcome, SeatReleaseReason
from shared.contracts.intake.v1 import RequestKind
from shared.platform.clock import new_id
from shared.platform.errors import AlreadyExists, NotFound, VersionConflict
from tests.cases.world import NOON, World

pytestmark = pytest.mark.stack


async def released_for(world: World, movement_id: UUID) -> str | None:
    reason: str | None = (await world.movement(movement_id))["release_reason"]
    return reason


async def test_holding_a_seat_checks_the_system_gates(world: World) -> None:
    movement_id = await world.hold(await world.operation(), await world.evacuee())
    held, consent, protection = await world.events(movement_id)
    assert isinstance(held, cases.SeatHeld)
    assert (held.seat, held.held_until) == (1, NOON + timedelta(hours=48))
    assert isinstance(consent, cases.GateChecked)
    assert isinstance(protection, cases.GateChecked)
    assert [(one.gate, one.outcome) for one in (consent, protection)] == [
        (Gate.CONSENT, GateOutcome.PASSED),
        (Gate.PROTECTION, GateOutcome.PASSED),
    ]


async def test_seat_hold_ends_before_departure(world: World) -> None:
    movement_id = await world.hold(await world.operation(departs_in=timedelta(hours=5)), await world.evacuee())
    assert (await world.movement(movement_id))["held_until"] == NOON + timedelta(hours=5)


async def test_full_operation_refuses_until_a_seat_is_freed(world: World) -> None:
    operation_id, waiting = await world.operation(seats=1), await world.evacuee()
    first = await world.hold(operation_id, await world.evacuee())
    with pytest.raises(NoSeatIsFree):
        await world.hold(operation_id, waiting)
    await world.do(cases.ReleaseSeat(movement_id=first, reason="declined"))
    second = await world.hold(operation_id, waiting)
    assert (await world.movement(second))["seat"] == 1


async def test_second_seat_for_a_person_is_refused(world: World) -> None:
    person_id = await world.evacuee()
    await world.hold(await world.operation(), person_id)
    with pytest.raises(PersonHasSeat):
        await world.hold(await world.operation(), person_id)


async def test_movement_id_is_used_once(world: World) -> None:
    operation_id, person_id = await world.operation(), await world.evacuee()
    movement_id = await world.hold(operation_id, person_id)
    command = cases.HoldSeat(
        movement_id=movement_id, operation_id=operation_id, case_id=(await world.case_of(person_id))["id"]
    )
    with pytest.raises(AlreadyExists):
        await world.do(command)
    with pytest.raises(NotFound):
        await world.do(cases.BoardPerson(movement_id=new_id()))


async def test_seat_confirmation_needs_every_gate(world: World) -> None:
    movement_id = await world.hold(await world.operation(), await world.evacuee())
    with pytest.raises(GatesAreClosed, match="travel_document, fit_to_travel"):
        await world.confirm(movement_id)
    await world.see(movement_id)
    await world.confirm(movement_id)
    with pytest.raises(SeatIsConfirmed):
        await world.confirm(movement_id)


async def test_seat_confirmation_requires_the_current_version(world: World) -> None:
    movement_id = await world.hold(await world.operation(), await world.evacuee())
    with pytest.raises(VersionConflict):
        await world.do(cases.ConfirmSeat(movement_id=movement_id, version=1))


async def test_expired_seat_hold_cannot_be_confirmed(world: World) -> None:
    movement_id = await world.hold(await world.operation(hold_hours=1), await world.evacuee())
    await world.see(movement_id)
    world.clock.pass_time(hours=1)
    with pytest.raises(HoldHasExpired):
        await world.confirm(movement_id)


async def test_expired_seat_is_available_without_its_workflow(world: World) -> None:
    operation_id = await world.operation(seats=1, hold_hours=1)
    late = await world.hold(operation_id, await world.evacuee())
    waiting = await world.evacuee()
    world.clock.pass_time(minutes=59)
    with pytest.raises(NoSeatIsFree):
        await world.hold(operation_id, waiting)
    world.clock.pass_time(minutes=1)
    movement_id = await world.hold(operation_id, waiting)
    assert await released_for(world, late) == SeatReleaseReason.HOLD_EXPIRED
    assert (await world.movement(movement_id))["seat"] == 1


async def test_person_with_an_expired_hold_may_hold_again_without_its_workflow(world: World) -> None:
    person_id, first_id = await world.evacuee(), await world.operation(seats=1, hold_hours=1)
    first = await world.hold(first_id, person_id)
    world.clock.pass_time(minutes=59)
    with pytest.raises(PersonHasSeat):
        await world.hold(first_id, person_id)
    world.clock.pass_time(minutes=1)
    again = await world.hold(first_id, person_id)
    assert await released_for(world, first) == SeatReleaseReason.HOLD_EXPIRED
    world.clock.pass_time(hours=1)
    elsewhere = await world.hold(await world.operation(), person_id)
    assert await released_for(world, again) == SeatReleaseReason.HOLD_EXPIRED
    owed = await world.harness.rows(
        "SELECT work_id FROM owed_work WHERE work_id = ANY(:ids)", ids=[first, again, elsewhere]
    )
    assert [one["work_id"] for one in owed] == [elsewhere]


async def test_freeze_does_not_confirm_an_expired_seat_hold(world: World) -> None:
    operation_id = await world.operation(hold_hours=1)
    movement_id = await world.hold(operation_id, await world.evacuee())
    await world.see(movement_id)
    world.clock.pass_time(hours=1)
    await world.change(cases.FreezeManifest, operation_id)
    assert await released_for(world, movement_id) == SeatReleaseReason.HOLD_EXPIRED


async def test_an_expired_check_blocks_confirming_and_boarding(world: World) -> None:
    operation_id = await world.operation()
    held, confirmed = await world.hold(operation_id, await world.evacuee()), await world.confirmed(operation_id)
    await world.see(held, valid_until=NOON + timedelta(hours=1))
    await world.do(cases.ReleaseSeat(movement_id=held, reason="declined"))
    await world.change(cases.FreezeManifest, operation_id)
    world.clock.pass_time(hours=72)
    with pytest.raises(GatesAreClosed, match="fit_to_travel"):
        await world.do(cases.BoardPerson(movement_id=confirmed))
    await world.see(confirmed, Gate.FIT_TO_TRAVEL)
    await world.do(cases.BoardPerson(movement_id=confirmed))
    with pytest.raises(PersonIsOnBoard):
        await world.do(cases.BoardPerson(movement_id=confirmed))


async def test_seat_release_after_departure_is_refused(world: World) -> None:
    person_id, operation_id = await world.evacuee(), await world.operation()
    consent_id = await world.consent(person_id)
    movement_id = await world.hold(operation_id, person_id)
    await world.see(movement_id)
    await world.change(cases.FreezeManifest, operation_id)
    await world.do(cases.BoardPerson(movement_id=movement_id))
    await world.change(cases.DepartOperation, operation_id)
    await world.withdraw_consent(person_id, consent_id)
    await world.erase(person_id)
    assert (await world.movement(movement_id))["status"] == "boarded"
    with pytest.raises(OperationHasLeft):
        await world.do(cases.ReleaseSeat(movement_id=movement_id, reason="declined"))
    with pytest.raises(OperationHasLeft):
        await world.see(movement_id, Gate.FIT_TO_TRAVEL)
    with pytest.raises(PersonHasNotArrived):
        await world.do(cases.HandOverPerson(movement_id=movement_id))


async def test_withdrawn_evacuation_request_releases_the_seat(world: World) -> None:
    person_id = await world.person()
    request_id = await world.ask(person_id, RequestKind.EVACUATION)
    other = await world.ask(person_id)
    movement_id = await world.hold(await world.operation(), person_id)
    await world.withdraw_request(person_id, other)
    assert await released_for(world, movement_id) is None
    await world.withdraw_request(person_id, request_id)
    assert await released_for(world, movement_id) == SeatReleaseReason.DECLINED


async def test_withdrawing_what_an_earlier_case_answered_keeps_the_seat(world: World) -> None:
    person_id = await world.person()
    earlier = await world.ask(person_id, RequestKind.EVACUATION)
    case = await world.case_of(person_id)
    # As a release closed it that did not look for open requests.
    async with world.harness.unit() as unit:
        await close_owed_work(unit.session, earlier)
    await world.do(cases.CloseCase(case_id=case["id"], version=case["version"], reason="other"))
    later = await world.ask(person_id, RequestKind.EVACUATION)
    movement_id = await world.hold(await world.operation(), person_id)
    await world.withdraw_request(person_id, earlier)
    assert await released_for(world, movement_id) is None
    await world.withdraw_request(person_id, later)
    assert await released_for(world, movement_id) == SeatReleaseReason.DECLINED


async def test_seat_without_an_open_evacuation_request_is_refused(world: World) -> None:
    person_id, operation_id = await world.person(), await world.operation()
    await world.ask(person_id)
    with pytest.raises(EvacuationIsNotAsked) as refused:
        await world.hold(operation_id, person_id)
    assert refused.value.field == "case_id"
    request_id = await world.ask(person_id, RequestKind.EVACUATION)
    await world.withdraw_request(person_id, request_id)
    with pytest.raises(EvacuationIsNotAsked):
        await world.hold(operation_id, person_id)
    await world.ask(person_id, RequestKind.EVACUATION)
    await world.hold(operation_id, person_id)


async def test_seat_after_the_departure_time_is_refused(world: World) -> None:
    operation_id = await world.operation(seats=1, departs_in=timedelta(hours=5))
    held, waiting = await world.hold(operation_id, await world.evacuee()), await world.evacuee()
    world.clock.pass_time(hours=5)
    with pytest.raises(DepartureIsPast) as refused:
        await world.hold(operation_id, waiting)
    assert refused.value.field == "operation_id"
    assert await released_for(world, held) is None


async def test_seat_stays_while_a_second_evacuation_request_is_open(world: World) -> None:
    person_id = await world.evacuee()
    twice = await world.ask(person_id, RequestKind.EVACUATION)
    movement_id = await world.hold(await world.operation(), person_id)
    await world.withdraw_request(person_id, twice)
    assert (await world.movement(movement_id))["status"] == "held"
    [once] = await world.harness.rows(
        "SELECT r.request_id FROM case_requests r JOIN cases c ON c.id = r.case_id"
        " WHERE c.person_id = :person AND r.withdrawn_at IS NULL",
        person=person_id,
    )
    await world.withdraw_request(person_id, once["request_id"])
    assert (await world.movement(movement_id))["release_reason"] == "declined"


async def test_erasure_releases_the_seat_and_drops_the_assessment(world: World) -> None:
    person_id = await world.evacuee()
    movement_id = await world.hold(await world.operation(), person_id)
    assert (await world.movement(movement_id))["gates"]
    await world.erase(person_id)
    assert await released_for(world, movement_id) == SeatReleaseReason.DECLINED
    rows = await world.harness.rows("SELECT protection FROM known_persons WHERE person_id = :id", id=person_id)
    assert [row["protection"] for row in rows] == [None]
    assert (await world.movement(movement_id))["gates"] == {}


async def test_seat_is_released_once(world: World) -> None:
    movement_id = await world.hold(await world.operation(), await world.evacuee())
    await world.do(cases.ReleaseSeat(movement_id=movement_id, reason="declined"))
    with pytest.raises(PersonHasNoSeat):
        await world.do(cases.ReleaseSeat(movement_id=movement_id, reason="declined"))
    with pytest.raises(PersonHasNoSeat):
        await world.see(movement_id, Gate.FIT_TO_TRAVEL)


async def test_boarding_needs_a_confirmed_seat(world: World) -> None:
    operation_id = await world.operation()
    movement_id = await world.hold(operation_id, await world.evacuee())
    await world.change(cases.FreezeManifest, operation_id)
    with pytest.raises(PersonHasNoSeat):
        await world.do(cases.BoardPerson(movement_id=movement_id))
