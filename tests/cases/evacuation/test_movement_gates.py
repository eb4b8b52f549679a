"""The gates of a movement open and close with what people say and staff see; the seat follows."""

from datetime import UTC, date, datetime, timedelta
from uuid import UUID

import pytest
from sqlalchemy import text

from services.cases.evacuation.gates import OPEN
from services.cases.evacuation.handlers import timers
from services.cases.evacuation.internal_commands import LapseGate
from services.cases.evacuation.model.refusals import (
    CheckIsOutOfDate,
    GateIsCheckedBySystem,
    GatesAreClosed,
    GateWasChecked,
)
from services.cases.persons.model import PersonIsErased
from shared.contracts.cases import v1 as cases
from shared.contracts.cases.v1 import Gate, GateOutcome, SeatReleaseReason
from shared.contracts.intake.v1 import ProtectionStatus, Purpose, RequestKind
from shared.platform.clock import new_id
from shared.platform.key_owner import destroy_key
from tests.cases.world import NOON, World

pytestmark = pytest.mark.stack


async def gate(world: World, movement_id: UUID, gate: Gate) -> str | None:
    row = await world.movement(movement_id)
    check = row["gates"].get(gate)
    return check["outcome"] if check else None


async def released_for(world: World, movement_id: UUID) -> str | None:
    reason: str | None = (await world.movement(movement_id))["release_reason"]
    return reason


async def test_staff_may_check_only_staff_gates(world: World) -> None:
    movement_id = await world.hold(await world.operation(), await world.evacuee())
    for hidden in (Gate.CONSENT, Gate.PROTECTION):
        with pytest.raises(GateIsCheckedBySystem):
            await world.see(movement_id, hidden)
    with pytest.raises(CheckIsOutOfDate):
        await world.see(movement_id, Gate.TRAVEL_DOCUMENT, valid_until=NOON)


async def test_failed_staff_check_keeps_the_seat(world: World) -> None:
    movement_id = await world.hold(await world.operation(), await world.evacuee())
    await world.do(cases.CheckGate(movement_id=movement_id, gate=Gate.FIT_TO_TRAVEL, outcome=GateOutcome.FAILED))
    assert (await world.movement(movement_id))["status"] == "held"


async def test_gate_check_requires_the_current_version(world: World) -> None:
    movement_id = await world.hold(await world.operation(), await world.evacuee())
    before = (await world.movement(movement_id))["version"]
    until = NOON + timedelta(days=20)
    await world.see(movement_id, Gate.TRAVEL_DOCUMENT, valid_until=until)
    blind = cases.CheckGate(movement_id=movement_id, gate=Gate.TRAVEL_DOCUMENT, outcome=GateOutcome.FAILED)
    for seen in (None, before):
        with pytest.raises(GateWasChecked):
            await world.do(blind.model_copy(update={"version": seen}))
    # Another gate was nobody's yet, and a check of it makes the first one no older.
    after = (await world.movement(movement_id))["version"]
    await world.do(cases.CheckGate(movement_id=movement_id, gate=Gate.FIT_TO_TRAVEL, outcome=GateOutcome.PASSED))
    await world.do(blind.model_copy(update={"version": after}))
    assert await gate(world, movement_id, Gate.TRAVEL_DOCUMENT) == GateOutcome.FAILED


async def test_repeated_document_check_keeps_its_validity_unless_cleared(world: World) -> None:
    movement_id = await world.hold(await world.operation(), await world.evacuee())
    until = NOON + timedelta(days=20)
    await world.see(movement_id, Gate.TRAVEL_DOCUMENT, valid_until=until)
    await world.see(movement_id, Gate.TRAVEL_DOCUMENT)
    document = (await world.movement(movement_id))["gates"]["travel_document"]
    assert datetime.fromisoformat(document["valid_until"]) == until
    await world.see(movement_id, Gate.TRAVEL_DOCUMENT, valid_until=None)
    assert (await world.movement(movement_id))["gates"]["travel_document"]["valid_until"] is None


async def test_repeated_fitness_check_is_valid_from_its_own_time(world: World) -> None:
    movement_id = await world.hold(await world.operation(), await world.evacuee())
    await world.see(movement_id, Gate.FIT_TO_TRAVEL)
    first = (await world.movement(movement_id))["gates"]["fit_to_travel"]["valid_until"]
    world.clock.pass_time(hours=5)
    await world.see(movement_id, Gate.FIT_TO_TRAVEL)
    assert (await world.movement(movement_id))["gates"]["fit_to_travel"]["valid_until"] > first


async def test_check_of_an_earlier_release_is_replaceable_at_the_current_version(world: World) -> None:
    movement_id = await world.hold(await world.operation(), await world.evacuee())
    await world.see(movement_id, Gate.TRAVEL_DOCUMENT)
    async with world.harness.engine.begin() as connection:
        await connection.execute(
            text("UPDATE movements SET gates = gates #- '{travel_document,version}' WHERE id = :id"),
            {"id": movement_id},
        )
    version = (await world.movement(movement_id))["version"]
    check = cases.CheckGate(movement_id=movement_id, gate=Gate.TRAVEL_DOCUMENT, outcome=GateOutcome.FAILED)
    with pytest.raises(GateWasChecked):
        await world.do(check.model_copy(update={"version": version - 1}))
    await world.do(check.model_copy(update={"version": version}))


async def test_later_consent_opens_the_gate(world: World) -> None:
    person_id = await world.person()
    await world.ask(person_id, RequestKind.EVACUATION)
    movement_id = await world.hold(await world.operation(), person_id)
    assert await gate(world, movement_id, Gate.CONSENT) == GateOutcome.FAILED
    await world.consent(person_id, Purpose.REINTEGRATION)
    assert await gate(world, movement_id, Gate.CONSENT) == GateOutcome.FAILED
    await world.consent(person_id)
    assert await gate(world, movement_id, Gate.CONSENT) == GateOutcome.PASSED


async def test_consent_gate_stays_open_until_the_end_of_the_last_day_at_the_persons_place(world: World) -> None:
    person_id, midnight_in_tripoli = await world.person(), datetime(2026, 1, 5, 22, tzinfo=UTC)
    await world.ask(person_id, RequestKind.EVACUATION)
    await world.consent(person_id, valid_until=NOON.date(), over_at=midnight_in_tripoli)
    movement_id = await world.hold(await world.operation(), person_id)
    assert (await world.movement(movement_id))["gates"]["consent"]["valid_until"] == "2026-01-05T22:00:00Z"


async def test_consent_gate_without_a_known_place_closes_at_the_earliest_end_of_the_day(world: World) -> None:
    person_id = await world.person()
    await world.ask(person_id, RequestKind.EVACUATION)
    await world.consent(person_id, valid_until=NOON.date())
    movement_id = await world.hold(await world.operation(), person_id)
    assert await gate(world, movement_id, Gate.CONSENT) == GateOutcome.FAILED


async def test_consent_until_the_end_of_the_calendar_does_not_end(world: World) -> None:
    person_id = await world.person()
    await world.ask(person_id, RequestKind.EVACUATION)
    consent_id = await world.consent(person_id, valid_until=date.max)
    movement_id = await world.hold(await world.operation(), person_id)
    assert (await world.movement(movement_id))["gates"]["consent"] == OPEN.model_dump()
    await world.withdraw_consent(person_id, consent_id)
    assert await released_for(world, movement_id) == SeatReleaseReason.CONSENT_WITHDRAWN


async def test_withdrawn_consent_releases_the_seat_of_a_boarded_person(world: World) -> None:
    person_id, operation_id = await world.person(), await world.operation()
    await world.ask(person_id, RequestKind.EVACUATION)
    await world.assess(person_id)
    consent_id = await world.consent(person_id)
    movement_id = await world.hold(operation_id, person_id)
    await world.see(movement_id)
    await world.change(cases.FreezeManifest, operation_id)
    await world.do(cases.BoardPerson(movement_id=movement_id))
    await world.withdraw_consent(person_id, consent_id)
    assert await released_for(world, movement_id) == SeatReleaseReason.CONSENT_WITHDRAWN
    assert await world.taken_seats(operation_id) == []


async def test_protection_gate_is_closed_before_an_assessment(world: World) -> None:
    person_id = await world.person()
    await world.ask(person_id, RequestKind.EVACUATION)
    await world.consent(person_id)
    movement_id = await world.hold(await world.operation(), person_id)
    await world.see(movement_id)
    with pytest.raises(GatesAreClosed, match=r": protection$"):
        await world.confirm(movement_id)
    await world.assess(person_id)
    await world.confirm(movement_id)


async def test_feared_destination_releases_the_seat_without_revealing_why(world: World) -> None:
    person_id, operation_id = await world.person(), await world.operation(to="ER")
    await world.ask(person_id, RequestKind.EVACUATION)
    await world.consent(person_id)
    await world.assess(person_id, "ER", status=ProtectionStatus.REFUGEE)
    movement_id = await world.hold(operation_id, person_id)
    assert await released_for(world, movement_id) == SeatReleaseReason.GATE_FAILED
    assert await gate(world, movement_id, Gate.PROTECTION) == GateOutcome.FAILED
    resting = str([event.model_dump() for event in await world.events(movement_id)])
    resting += str(await world.harness.rows("SELECT * FROM movements WHERE id = :id", id=movement_id))
    resting += str(await world.harness.rows("SELECT * FROM audit"))
    assert "refugee" not in resting
    assert "ER" not in {word.strip("'\"") for word in resting.split()}


async def test_fear_assessed_later_releases_the_seat(world: World) -> None:
    person_id = await world.evacuee()
    movement_id = await world.hold(await world.operation(to="ER"), person_id)
    await world.assess(person_id, "KE", at=NOON + timedelta(minutes=1))
    assert await released_for(world, movement_id) is None
    await world.assess(person_id, "ER", at=NOON + timedelta(minutes=2))
    assert await released_for(world, movement_id) == SeatReleaseReason.GATE_FAILED


async def test_protected_person_loses_a_seat_to_a_state_of_origin(world: World) -> None:
    person_id = await world.evacuee()
    movement_id = await world.hold(await world.operation(to="ER"), person_id)
    await world.assess(person_id, "SD", origin=["ER"], at=NOON + timedelta(minutes=1))
    assert await released_for(world, movement_id) == SeatReleaseReason.GATE_FAILED


async def test_newest_assessment_counts_despite_a_clock_that_was_behind(world: World) -> None:
    person_id = await world.evacuee()
    movement_id = await world.hold(await world.operation(to="ER"), person_id)
    await world.assess(person_id, "ER", at=NOON - timedelta(milliseconds=5))
    assert await released_for(world, movement_id) == SeatReleaseReason.GATE_FAILED


async def test_lapsed_check_is_published_once_and_not_after_a_new_check(world: World) -> None:
    movement_id = await world.confirmed(await world.operation())
    first = (await world.movement(movement_id))["gates"]["fit_to_travel"]["valid_until"]
    world.clock.pass_time(hours=72)
    step = LapseGate(movement_id=movement_id, gate=Gate.FIT_TO_TRAVEL, valid_until=first)
    await world.see(movement_id, Gate.FIT_TO_TRAVEL)
    await world.harness.units.perform(timers.lapse_gate, step, key=new_id())
    assert await gate(world, movement_id, Gate.FIT_TO_TRAVEL) == GateOutcome.PASSED
    second = (await world.movement(movement_id))["gates"]["fit_to_travel"]["valid_until"]
    later = step.model_copy(update={"valid_until": NOON + timedelta(hours=144)})
    assert second == "2026-01-11T12:00:00Z"
    await world.harness.units.perform(timers.lapse_gate, later, key=new_id())
    assert await gate(world, movement_id, Gate.FIT_TO_TRAVEL) == GateOutcome.FAILED


async def test_assessment_with_a_destroyed_key_opens_no_gate(world: World) -> None:
    person_id = await world.person()
    await world.ask(person_id, RequestKind.EVACUATION)
    await world.consent(person_id)
    movement_id = await world.hold(await world.operation(), person_id)
    assessment = await world.assessment(person_id)
    async with world.harness.unit() as unit:
        await destroy_key(unit, person_id)
    await world.deliver(assessment)
    assert await gate(world, movement_id, Gate.PROTECTION) is None


async def test_erased_person_holds_no_seat(world: World) -> None:
    person_id, operation_id = await world.evacuee(), await world.operation(seats=1)
    await world.erase(person_id)
    with pytest.raises(PersonIsErased) as refused:
        await world.hold(operation_id, person_id)
    assert refused.value.field == "case_id"
    assert (await world.movement(await world.hold(operation_id, await world.evacuee())))["seat"] == 1


async def test_gate_opened_by_an_earlier_release_to_a_barred_state_blocks_boarding(world: World) -> None:
    operation_id = await world.operation()
    movement_id, held = [await world.hold(operation_id, await world.evacuee()) for _ in range(2)]
    for one in (movement_id, held):
        await world.see(one)
    await world.confirm(movement_id)
    barred = (await world.operation_row(operation_id))["destination_country"]
    for one in (movement_id, held):
        # As it was left: the gate open, and an assessment in which this release reads that the way is barred.
        person_id = (await world.movement(one))["person_id"]
        assessed = await world.assessment(person_id, barred)
        async with world.harness.engine.begin() as connection:
            await connection.execute(
                text("UPDATE known_persons SET protection = CAST(:sealed AS jsonb) WHERE person_id = :id"),
                {"id": person_id, "sealed": assessed.assessment.model_dump_json()},
            )
    with pytest.raises(GatesAreClosed, match=r": protection$"):
        await world.confirm(held)
    await world.do(cases.ReleaseSeat(movement_id=held, reason="declined"))
    await world.change(cases.FreezeManifest, operation_id)
    with pytest.raises(GatesAreClosed, match=r": protection$"):
        await world.do(cases.BoardPerson(movement_id=movement_id))
