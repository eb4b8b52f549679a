"""Who loses a seat, who is left behind and whose household is separated is known before anybody decides."""

from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest

from shared.contracts.cases import v1 as cases
from shared.contracts.intake import v1 as intake
from shared.platform.clock import new_id
from tests.gateway.journey import Somebody, assigned, registered
from tests.gateway.support import AT, GatewayHarness

pytestmark = pytest.mark.stack

SEEN = """query Seen($id: UUID!) { operation(id: $id) { movements {
  id losesSeat checkInDoubt separatedByFreeze separatedByDeparture separatedByRelease kinStays kinNotOnBoard
  permittedActions } } }"""


async def passenger(gateway: GatewayHarness, operation: UUID, household: UUID, seat: int) -> dict[str, UUID]:
    somebody = Somebody(household=household)
    await registered(gateway, somebody)
    await assigned(gateway, somebody)
    place = {
        "movement_id": somebody.movement, "operation_id": operation, "case_id": somebody.case,
        "person_id": somebody.person,
    }  # fmt: skip
    await gateway.tell(cases.SeatHeld(**place, seat=seat, held_until=gateway_end(), held_at=AT))
    return place


def gateway_end() -> Any:
    return AT + timedelta(days=40_000)


async def check(
    gateway: GatewayHarness, place: dict[str, UUID], *gates: cases.Gate, outcome: str = "passed", until: Any = None
) -> None:
    for gate in gates or tuple(cases.Gate):
        checked = cases.GateChecked(
            **place, gate=gate, outcome=cases.GateOutcome(outcome), valid_until=until, checked_at=AT
        )
        await gateway.tell(checked)


async def seen(gateway: GatewayHarness, operation: UUID) -> dict[str, dict[str, Any]]:
    found = await gateway.ask("evacuation_coordinator", SEEN, id=str(operation))
    return {one["id"]: one for one in found["operation"]["movements"]}


async def test_a_boy_with_a_closed_gate_is_seen_to_be_separated(gateway: GatewayHarness) -> None:
    operation, household = new_id(), new_id()
    planned = cases.OperationPlanned(
        operation_id=operation, crisis_id=new_id(), name="Boat 2", mode=cases.TransportMode.SEA, origin_country="MZ",
        destination_country="UG", departs_at=AT + timedelta(days=2), arrives_at=AT + timedelta(days=3), seats=3,
        hold_hours=24, freezes_at=None, planned_at=AT,
    )  # fmt: skip
    await gateway.tell(planned)
    mother = await passenger(gateway, operation, household, 1)
    boy = await passenger(gateway, operation, household, 2)
    stranger = await passenger(gateway, operation, new_id(), 3)
    await check(gateway, mother)
    await check(gateway, boy, cases.Gate.CONSENT)
    one = await seen(gateway, operation)
    hers, his, other = (one[str(place["movement_id"])] for place in (mother, boy, stranger))
    assert (hers["losesSeat"], his["losesSeat"], other["losesSeat"]) == (False, True, True)
    assert (hers["separatedByFreeze"], his["separatedByFreeze"], other["separatedByFreeze"]) == (False, True, False)
    assert (his["separatedByRelease"], other["separatedByRelease"]) == (True, False)

    await check(gateway, boy)
    await gateway.tell(
        cases.SeatConfirmed(**mother, seat=1, confirmed_at=AT),
        cases.SeatConfirmed(**boy, seat=2, confirmed_at=AT),
        cases.ManifestFrozen(operation_id=operation, confirmed=2, frozen_at=AT),
        cases.PersonBoarded(**boy, boarded_at=AT),
    )
    one = await seen(gateway, operation)
    hers, his = (one[str(place["movement_id"])] for place in (mother, boy))
    assert (hers["separatedByDeparture"], his["separatedByDeparture"], his["checkInDoubt"]) == (True, False, False)
    assert {"CheckGate", "ReleaseSeat"} <= set(his["permittedActions"])

    await check(gateway, boy, cases.Gate.FIT_TO_TRAVEL, until=AT - timedelta(hours=1))
    assert (await seen(gateway, operation))[str(boy["movement_id"])]["checkInDoubt"]


async def test_who_joined_the_household_after_the_seats_were_held_is_seen_to_stay(gateway: GatewayHarness) -> None:
    operation, household = new_id(), new_id()
    await gateway.tell(
        cases.OperationPlanned(
            operation_id=operation, crisis_id=new_id(), name="Boat 3", mode=cases.TransportMode.SEA,
            origin_country="MZ", destination_country="UG", departs_at=AT + timedelta(days=2),
            arrives_at=AT + timedelta(days=3), seats=3, hold_hours=24, freezes_at=None, planned_at=AT,
        )
    )  # fmt: skip
    mother = await passenger(gateway, operation, household, 1)
    await gateway.tell(cases.SeatConfirmed(**mother, seat=1, confirmed_at=AT))

    async def told() -> tuple[bool, bool]:
        one = (await seen(gateway, operation))[str(mother["movement_id"])]
        return one["kinStays"], one["kinNotOnBoard"]

    assert await told() == (False, False)
    joined = Somebody(household=household)
    await registered(gateway, joined)
    assert await told() == (True, False)
    await assigned(gateway, joined)
    place = {"operation_id": operation, "case_id": joined.case, "person_id": joined.person}
    held = cases.SeatHeld(movement_id=joined.movement, **place, seat=2, held_until=gateway_end(), held_at=AT)
    await gateway.tell(held)
    assert await told() == (False, True)
    await gateway.tell(cases.PersonBoarded(movement_id=joined.movement, **place, boarded_at=AT))
    assert await told() == (False, False)
    await gateway.tell(cases.PersonBoarded(**mother, boarded_at=AT))
    await registered(gateway, Somebody(household=household))
    assert await told() == (True, False)


VIEWED = """query Viewed($id: UUID!) { person(id: $id) { viewOfTravel } }"""


async def test_a_child_that_objects_to_travel_is_seen_to_object_until_it_says_otherwise(
    gateway: GatewayHarness,
) -> None:
    child = Somebody()
    await registered(gateway, child)
    await assigned(gateway, child)
    said = {
        "person_id": child.person, "legal_basis": intake.LegalBasis.VITAL_INTEREST, "form": None, "language": "en",
        "valid_until": None,
    }  # fmt: skip

    async def says(purpose: intake.Purpose, view: intake.OwnView | None, hours: int) -> UUID:
        given = intake.ConsentGiven(
            **said, consent_id=new_id(), purpose=purpose, own_view=view, given_at=AT + timedelta(hours=hours)
        )
        await gateway.tell(given)
        return given.consent_id

    async def seen_by(role: str) -> Any:
        return (await gateway.ask(role, VIEWED, id=str(child.person)))["person"]["viewOfTravel"]

    await says(intake.Purpose.ASSISTANCE, intake.OwnView.OBJECTS, 1)
    assert await seen_by("evacuation_coordinator") is None
    objected = await says(intake.Purpose.EVACUATION, intake.OwnView.OBJECTS, 2)
    await says(intake.Purpose.EVACUATION, None, 3)
    assert await seen_by("evacuation_coordinator") == "OBJECTS"
    assert await seen_by("committee_member") is None
    await says(intake.Purpose.EVACUATION, intake.OwnView.AGREES, 4)
    assert await seen_by("evacuation_coordinator") == "AGREES"
    await gateway.tell(
        intake.ConsentWithdrawn(
            consent_id=objected,
            person_id=child.person,
            purpose=intake.Purpose.EVACUATION,
            withdrawn_at=AT + timedelta(hours=5),
        )
    )
    assert await seen_by("evacuation_coordinator") == "AGREES"
