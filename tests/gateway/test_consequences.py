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
    await gateway.project(cases.SeatHeld(**place, seat=seat, held_until=gateway_end(), held_at=AT))
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
        await gateway.project(checked)


async def seen(gateway: GatewayHarness, operation: UUID) -> dict[str, dict[str, Any]]:
    answer = await gateway.ask("evacuation_coordinator", SEEN, id=str(operation))
    return {one["id"]: one for one in answer["operation"]["movements"]}


async def test_a_child_with_a_closed_gate_is_shown_as_separated(gateway: GatewayHarness) -> None:
    operation, household = new_id(), new_id()
    planned = cases.OperationPlanned(
        operation_id=operation, crisis_id=new_id(), name="Boat 2", mode=cases.TransportMode.SEA, origin_country="MZ",
        destination_country="UG", departs_at=AT + timedelta(days=2), arrives_at=AT + timedelta(days=3), seats=3,
        hold_hours=24, freezes_at=None, planned_at=AT,
    )  # fmt: skip
    await gateway.project(planned)
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
    await gateway.project(
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


async def test_kin_who_joined_after_the_seats_were_held_are_shown_as_staying(gateway: GatewayHarness) -> None:
    operation, household = new_id(), new_id()
    await gateway.project(
        cases.OperationPlanned(
            operation_id=operation, crisis_id=new_id(), name="Boat 3", mode=cases.TransportMode.SEA,
            origin_country="MZ", destination_country="UG", departs_at=AT + timedelta(days=2),
            arrives_at=AT + timedelta(days=3), seats=3, hold_hours=24, freezes_at=None, planned_at=AT,
        )
    )  # fmt: skip
    mother = await passenger(gateway, operation, household, 1)
    await gateway.project(cases.SeatConfirmed(**mother, seat=1, confirmed_at=AT))

    async def kin_warnings() -> tuple[bool, bool]:
        one = (await seen(gateway, operation))[str(mother["movement_id"])]
        return one["kinStays"], one["kinNotOnBoard"]

    assert await kin_warnings() == (False, False)
    joined = Somebody(household=household)
    await registered(gateway, joined)
    assert await kin_warnings() == (True, False)
    await assigned(gateway, joined)
    place = {"operation_id": operation, "case_id": joined.case, "person_id": joined.person}
    held = cases.SeatHeld(movement_id=joined.movement, **place, seat=2, held_until=gateway_end(), held_at=AT)
    await gateway.project(held)
    assert await kin_warnings() == (False, True)
    await gateway.project(cases.PersonBoarded(movement_id=joined.movement, **place, boarded_at=AT))
    assert await kin_warnings() == (False, False)
    await gateway.project(cases.PersonBoarded(**mother, boarded_at=AT))
    await registered(gateway, Somebody(household=household))
    assert await kin_warnings() == (True, False)


VIEWED = """query Viewed($id: UUID!) { person(id: $id) { viewOfTravel } }"""


async def test_a_child_s_objection_to_travel_is_shown_until_it_agrees(
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
        consent = intake.ConsentGiven(
            **said, consent_id=new_id(), purpose=purpose, own_view=view, given_at=AT + timedelta(hours=hours)
        )
        await gateway.project(consent)
        return consent.consent_id

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
    await gateway.project(
        intake.ConsentWithdrawn(
            consent_id=objected,
            person_id=child.person,
            purpose=intake.Purpose.EVACUATION,
            withdrawn_at=AT + timedelta(hours=5),
        )
    )
    assert await seen_by("evacuation_coordinator") == "AGREES"
