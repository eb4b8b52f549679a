"""An operation is planned, frozen, leaves, arrives; or is cancelled."""

from datetime import timedelta
from importlib import import_module

import pytest
from sqlalchemy import text

from services.cases.evacuation.handlers.timers import freeze_when_due
from services.cases.evacuation.internal_commands import FreezeWhenDue
from services.cases.evacuation.model.consequences import CheckFailedOnBoard, HouseholdSeparates, LeftBehindUnnamed
from services.cases.evacuation.model.operation import (
    DepartureIsPast,
    FreezeIsPast,
    ManifestIsFrozen,
    ManifestIsNotFrozen,
    OperationHasArrived,
    OperationHasLeft,
    OperationHasNotLeft,
    OperationIsCancelled,
)
from services.cases.persons.past import PAST
from shared.contracts.cases import v1 as cases
from shared.contracts.intake.v1 import AgencyKind, HouseholdChanged, LegalBasis
from shared.platform.clock import new_id
from shared.platform.errors import AlreadyExists, NotFound, VersionConflict
from shared.platform.zones import UnknownTimeZone
from tests.cases.world import NOON, World

ZONES = import_module("services.cases.migrations.versions.0011_by_whose_clocks_it_leaves")

pytestmark = pytest.mark.stack


async def test_an_operation_is_planned_with_its_seats(world: World) -> None:
    operation_id = await world.operation(seats=3, freeze_hours_before=24)
    [planned] = await world.events(operation_id)
    assert isinstance(planned, cases.OperationPlanned)
    assert planned.freezes_at == planned.departs_at - timedelta(hours=24)
    seats = await world.harness.rows("SELECT number FROM seats WHERE operation_id = :id ORDER BY 1", id=operation_id)
    assert [seat["number"] for seat in seats] == [1, 2, 3]


async def test_invalid_operation_plans_are_refused_by_name(world: World) -> None:
    with pytest.raises(DepartureIsPast):
        await world.operation(departs_in=timedelta(0))
    with pytest.raises(FreezeIsPast) as refused:
        await world.operation(departs_in=timedelta(hours=24), freeze_hours_before=24)
    assert refused.value.field == "freeze_hours_before"
    operation_id = await world.operation()
    command = cases.PlanOperation(
        operation_id=operation_id,
        crisis_id=world.crisis_id,
        name="Again",
        mode="sea",
        origin_country="LY",
        destination_country="ET",
        departs_at=NOON + timedelta(days=1),
        arrives_at=NOON + timedelta(days=2),
        seats=1,
    )
    with pytest.raises(AlreadyExists):
        await world.do(command)
    with pytest.raises(NotFound):
        await world.do(command.model_copy(update={"operation_id": new_id(), "crisis_id": new_id()}))


@pytest.mark.parametrize(
    ("origin", "named", "zone"),
    [
        ("LY", None, "Africa/Tripoli"),
        ("ID", None, None),
        ("ID", "Asia/Jayapura", "Asia/Jayapura"),
    ],
    ids=["one clock", "several, and nobody said which", "several, and one was named"],
)
async def test_operation_has_the_time_zones_of_origin_and_destination(
    world: World, origin: str, named: str | None, zone: str | None
) -> None:
    operation_id = await world.operation(origin=origin, origin_time_zone=named, to="PH")
    [planned] = await world.events(operation_id)
    assert isinstance(planned, cases.OperationPlanned)
    assert (planned.origin_time_zone, planned.destination_time_zone) == (zone, "Asia/Manila")
    with pytest.raises(UnknownTimeZone) as refused:
        await world.operation(destination_time_zone="Asia/Nowhere")
    assert refused.value.field == "destination_time_zone"


async def test_operation_of_an_earlier_release_has_no_time_zones(world: World) -> None:
    """Its operations get those of countries with one clock; of the others nobody guesses."""
    one = await world.operation(to="ID")
    async with world.harness.engine.begin() as connection:
        await connection.execute(text("UPDATE operations SET origin_time_zone = NULL, destination_time_zone = NULL"))
        for place in ("origin", "destination"):
            await connection.run_sync(ZONES.fill, place)
    row = await world.operation_row(one)
    assert (row["origin_time_zone"], row["destination_time_zone"]) == ("Africa/Tripoli", None)


async def test_operation_runs_from_plan_to_hand_over(world: World) -> None:
    operation_id = await world.operation(seats=3)
    boarding, missing = await world.confirmed(operation_id), await world.confirmed(operation_id)
    unready = await world.hold(operation_id, await world.evacuee())
    await world.change(cases.FreezeManifest, operation_id)
    await world.do(cases.BoardPerson(movement_id=boarding))
    await world.change(cases.DepartOperation, operation_id)
    await world.change(cases.ArriveOperation, operation_id)
    agency_id = await world.agency(AgencyKind.HUMANITARIAN)
    await world.do(cases.HandOverPerson(movement_id=boarding, receiving_agency_id=agency_id))
    _, frozen, departed, arrived = await world.events(operation_id)
    assert isinstance(frozen, cases.ManifestFrozen)
    assert isinstance(departed, cases.OperationDeparted)
    assert isinstance(arrived, cases.OperationArrived)
    assert (frozen.confirmed, departed.boarded, departed.no_shows, arrived.arrived) == (2, 1, 1, 1)
    assert (await world.names(boarding))[-3:] == ["PersonBoarded", "PersonArrived", "PersonHandedOver"]
    assert (await world.names(missing))[-1] == "PersonMissedDeparture"
    released = (await world.events(unready))[-1]
    assert isinstance(released, cases.SeatReleased)
    assert released.reason == cases.SeatReleaseReason.GATE_FAILED
    handed_over = (await world.events(boarding))[-1]
    assert isinstance(handed_over, cases.PersonHandedOver)
    assert (handed_over.country, handed_over.receiving_agency_id) == ("ET", agency_id)
    assert await world.harness.rows("SELECT 1 FROM owed_work WHERE work_id = ANY(:ids)", ids=[boarding, missing]) == []


async def test_freeze_confirms_ready_seats(world: World) -> None:
    operation_id = await world.operation()
    movement_id = await world.hold(operation_id, await world.evacuee())
    await world.see(movement_id)
    await world.change(cases.FreezeManifest, operation_id)
    assert (await world.names(movement_id))[-1] == "SeatConfirmed"


async def test_freeze_releases_seats_with_lapsed_checks(world: World) -> None:
    operation_id = await world.operation()
    movement_id = await world.confirmed(operation_id)
    world.clock.pass_time(hours=72)
    await world.change(cases.FreezeManifest, operation_id)
    assert (await world.names(movement_id))[-1] == "SeatReleased"


async def test_out_of_order_operation_commands_are_refused_by_name(world: World) -> None:
    operation_id = await world.operation()
    with pytest.raises(ManifestIsNotFrozen):
        await world.change(cases.DepartOperation, operation_id)
    with pytest.raises(OperationHasNotLeft):
        await world.change(cases.ArriveOperation, operation_id)
    await world.change(cases.FreezeManifest, operation_id)
    with pytest.raises(ManifestIsFrozen):
        await world.change(cases.FreezeManifest, operation_id)
    with pytest.raises(ManifestIsFrozen):
        await world.hold(operation_id, await world.evacuee())
    await world.change(cases.DepartOperation, operation_id)
    for late in (cases.DepartOperation, cases.FreezeManifest):
        with pytest.raises(OperationHasLeft):
            await world.change(late, operation_id)
    with pytest.raises(OperationHasLeft):
        await world.change(cases.CancelOperation, operation_id, reason="weather")
    await world.change(cases.ArriveOperation, operation_id)
    with pytest.raises(OperationHasArrived):
        await world.change(cases.ArriveOperation, operation_id)


async def test_freeze_needs_the_movements_that_lose_their_seat(world: World) -> None:
    operation_id = await world.operation()
    unready = await world.hold(operation_id, await world.evacuee())
    with pytest.raises(LeftBehindUnnamed) as refused:
        await world.change(cases.FreezeManifest, operation_id, left_behind=[])
    assert refused.value.about == ((await world.movement(unready))["person_id"],)
    await world.change(cases.FreezeManifest, operation_id, left_behind=[unready])


async def test_freeze_that_separates_a_household_needs_a_second_confirmation(world: World) -> None:
    operation_id, household = await world.operation(seats=3), new_id()
    parent = await world.confirmed(operation_id, household)
    boy = await world.hold(operation_id, await world.evacuee(household))
    alone = await world.hold(operation_id, await world.evacuee())
    with pytest.raises(HouseholdSeparates) as refused:
        await world.change(cases.FreezeManifest, operation_id)
    assert refused.value.about == ((await world.movement(boy))["person_id"],)
    with pytest.raises(HouseholdSeparates):
        await world.do(cases.ReleaseSeat(movement_id=boy, reason="declined"))
    await world.do(cases.ReleaseSeat(movement_id=alone, reason="declined"))
    await world.change(cases.FreezeManifest, operation_id, separated=[boy])
    assert (await world.movement(boy))["status"] == "released"
    assert (await world.movement(parent))["status"] == "confirmed"


async def test_manifest_that_separates_a_household_does_not_freeze_automatically(world: World) -> None:
    operation_id, household = await world.operation(freeze_hours_before=24), new_id()
    await world.confirmed(operation_id, household)
    boy = await world.hold(operation_id, await world.evacuee(household))
    async with world.harness.unit() as unit:
        await freeze_when_due(FreezeWhenDue(operation_id=operation_id), unit)
    assert (await world.operation_row(operation_id))["status"] == "planned"
    assert (await world.movement(boy))["status"] == "held"


async def test_early_departure_needs_the_movements_left_behind(world: World) -> None:
    operation_id, household = await world.operation(), new_id()
    son, mother = await world.confirmed(operation_id, household), await world.confirmed(operation_id, household)
    await world.change(cases.FreezeManifest, operation_id)
    await world.do(cases.BoardPerson(movement_id=son))
    with pytest.raises(LeftBehindUnnamed):
        await world.change(cases.DepartOperation, operation_id, left_behind=[])
    with pytest.raises(HouseholdSeparates):
        await world.change(cases.DepartOperation, operation_id, left_behind=[mother])
    await world.change(cases.DepartOperation, operation_id, left_behind=[mother], separated=[mother])
    assert (await world.names(mother))[-1] == "PersonMissedDeparture"


async def test_who_is_separated_follows_from_households_as_they_are_now(world: World) -> None:
    operation_id, household_id = await world.operation(), new_id()
    mother, boy = await world.confirmed(operation_id, household_id), await world.confirmed(operation_id)
    boys = {"person_id": (await world.movement(boy))["person_id"], "relationship": "child", "changed_at": world.now()}
    release = cases.ReleaseSeat(movement_id=mother, reason="declined")
    await world.deliver(HouseholdChanged(household_id=household_id, left_household_id=None, **boys))
    with pytest.raises(HouseholdSeparates):
        await world.do(release)
    await world.deliver(HouseholdChanged(household_id=None, left_household_id=household_id, **boys))
    await world.do(release)


async def test_unknown_household_of_an_earlier_release_needs_the_second_confirmation(world: World) -> None:
    operation_id, household_id = await world.operation(), new_id()
    mother = await world.confirmed(operation_id, household_id)
    boy = await world.confirmed(operation_id, household_id)
    person_id = (await world.movement(boy))["person_id"]
    async with world.harness.unit() as unit:
        await unit.session.execute(text("UPDATE known_past_followed SET caught_up_at = NULL"))
        await unit.session.execute(
            text("UPDATE known_persons SET household_id = NULL WHERE person_id = :id"), {"id": person_id}
        )
    release = cases.ReleaseSeat(movement_id=boy, reason="declined")
    try:
        assert await PAST.waits(world.harness.units)
        with pytest.raises(HouseholdSeparates):
            await world.do(release)
        [registered] = [one for one in world.registered if one.person_id == person_id]
        await world.follow(registered)
        row = await world.harness.rows("SELECT household_id FROM known_persons WHERE person_id = :id", id=person_id)
        assert row == [{"household_id": household_id}]
    finally:
        await PAST.is_known(world.harness.units)
    with pytest.raises(HouseholdSeparates):
        await world.do(release)
    await world.do(release.model_copy(update={"separated": [boy]}))
    await world.do(cases.ReleaseSeat(movement_id=mother, reason="declined"))


async def test_legal_basis_of_consents_before_this_release_is_filled_in(world: World) -> None:
    person_id = await world.person()
    await world.consent(person_id, legal_basis=LegalBasis.VITAL_INTEREST)
    async with world.harness.unit() as unit:
        await unit.session.execute(
            text("UPDATE known_consents SET legal_basis = NULL, given_at = NULL WHERE person_id = :id"),
            {"id": person_id},
        )
    consents = [one for one in world.consents if one.person_id == person_id]
    for one in consents:
        await world.follow(one)
    [row] = await world.harness.rows(
        "SELECT legal_basis, given_at FROM known_consents WHERE person_id = :id", id=person_id
    )
    assert (row["legal_basis"], row["given_at"]) == ("vital_interest", NOON)


async def test_a_failed_check_on_board_stops_the_departure_or_is_overridden_with_a_reason(world: World) -> None:
    operation_id = await world.operation()
    ill = await world.confirmed(operation_id)
    await world.change(cases.FreezeManifest, operation_id)
    await world.do(cases.BoardPerson(movement_id=ill))
    await world.see(ill, cases.Gate.FIT_TO_TRAVEL, outcome="failed")
    with pytest.raises(CheckFailedOnBoard):
        await world.change(cases.DepartOperation, operation_id)
    await world.change(cases.DepartOperation, operation_id, override="escorted_by_medical_staff")
    departed = (await world.events(operation_id))[-1]
    assert isinstance(departed, cases.OperationDeparted)
    assert (departed.override, departed.overridden) == (cases.DepartureOverride.ESCORTED_BY_MEDICAL_STAFF, 1)


async def test_a_lapsed_check_on_board_stops_the_departure(world: World) -> None:
    operation_id = await world.operation()
    boarded = await world.confirmed(operation_id)
    await world.change(cases.FreezeManifest, operation_id)
    await world.do(cases.BoardPerson(movement_id=boarded))
    world.clock.pass_time(hours=73)
    with pytest.raises(CheckFailedOnBoard):
        await world.change(cases.DepartOperation, operation_id)


async def test_cancelled_operation_releases_every_seat(world: World) -> None:
    operation_id = await world.operation(seats=3)
    held = await world.hold(operation_id, await world.evacuee())
    confirmed, boarded = await world.confirmed(operation_id), await world.confirmed(operation_id)
    await world.see(held)
    await world.change(cases.FreezeManifest, operation_id)
    await world.do(cases.BoardPerson(movement_id=boarded))
    await world.change(cases.CancelOperation, operation_id, reason="weather")
    cancelled = (await world.events(operation_id))[-1]
    assert isinstance(cancelled, cases.OperationCancelled)
    assert (cancelled.released, cancelled.reason) == (3, "weather")
    assert await world.taken_seats(operation_id) == []
    for movement_id in (held, confirmed, boarded):
        assert (await world.names(movement_id)).count("SeatReleased") == 1
    with pytest.raises(OperationIsCancelled):
        await world.change(cases.CancelOperation, operation_id, reason="weather")


async def test_freeze_requires_the_current_version(world: World) -> None:
    operation_id = await world.operation()
    with pytest.raises(VersionConflict):
        await world.do(cases.FreezeManifest(operation_id=operation_id, version=7))
