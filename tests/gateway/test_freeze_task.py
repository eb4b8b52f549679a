"""A manifest not frozen in time is listed once for whoever runs the operation, until it is frozen or cancelled."""

from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest

from shared.contracts.cases import v1 as cases
from shared.platform.clock import new_id
from tests.gateway.journey import Somebody, assigned, registered
from tests.gateway.support import AT, GatewayHarness, agency
from tests.gateway.test_to_do import steps

pytestmark = pytest.mark.stack
LATER = datetime.now(UTC) + timedelta(days=30)
FREEZE = "FREEZE_MANIFEST"


def planned(
    operation: UUID, freezes_at: datetime | None, departs_at: datetime = LATER, agency_id: UUID | None = None
) -> cases.OperationPlanned:
    return cases.OperationPlanned(
        operation_id=operation, crisis_id=new_id(), name="Boat 4", mode=cases.TransportMode.SEA, origin_country="MZ",
        destination_country="UG", departs_at=departs_at, arrives_at=departs_at + timedelta(days=1), seats=3,
        hold_hours=24, freezes_at=freezes_at, agency_id=agency_id or agency(), planned_at=AT,
    )  # fmt: skip


async def seated(gateway: GatewayHarness, operation: UUID, somebody: Somebody, seat: int = 1) -> dict[str, UUID]:
    await registered(gateway, somebody)
    await assigned(gateway, somebody)
    place = {
        "movement_id": somebody.movement, "operation_id": operation, "case_id": somebody.case,
        "person_id": somebody.person,
    }  # fmt: skip
    await gateway.project(cases.SeatHeld(**place, seat=seat, held_until=LATER, held_at=AT))
    return place


async def to_freeze(gateway: GatewayHarness, somebody: Somebody, role: str = "evacuation_coordinator") -> int:
    return (await steps(gateway, role, somebody)).count(FREEZE)


async def test_the_freeze_task_is_listed_once_from_its_time_until_the_freeze(gateway: GatewayHarness) -> None:
    operation, crisis = new_id(), new_id()
    mother, boy = Somebody(crisis=crisis), Somebody(crisis=crisis)
    await gateway.project(planned(operation, AT + timedelta(days=1)))
    first = await seated(gateway, operation, mother)
    await seated(gateway, operation, boy, 2)
    assert await to_freeze(gateway, mother) == 1
    for role in ("caseworker", "supervisor"):
        assert await to_freeze(gateway, mother, role) == 0
    # Whoever it stood beside gives the seat back: it stands beside the next.
    await gateway.project(cases.SeatReleased(**first, seat=1, reason="declined", released_at=AT))
    assert await to_freeze(gateway, mother) == 1
    await gateway.project(cases.ManifestFrozen(operation_id=operation, confirmed=0, frozen_at=AT))
    assert await to_freeze(gateway, mother) == 0


@pytest.mark.parametrize(
    ("freezes_at", "departs_in", "is_due"),
    [(LATER, 30, 0), (None, 30, 0), (None, 0.5, 1), (AT, 30, 1)],
    ids=["not its time", "a month to go", "half a day to go", "its time has passed"],
)
async def test_the_freeze_task_is_not_listed_before_its_time(
    gateway: GatewayHarness, freezes_at: datetime | None, departs_in: float, is_due: int
) -> None:
    operation, somebody = new_id(), Somebody()
    await gateway.project(planned(operation, freezes_at, datetime.now(UTC) + timedelta(days=departs_in)))
    await seated(gateway, operation, somebody)
    assert await to_freeze(gateway, somebody) == is_due


async def test_the_freeze_task_of_another_agency_is_not_listed(gateway: GatewayHarness) -> None:
    operation, somebody = new_id(), Somebody()
    await gateway.project(planned(operation, AT, agency_id=new_id()))
    await seated(gateway, operation, somebody)
    assert await to_freeze(gateway, somebody) == 0


async def test_the_freeze_task_of_a_cancelled_operation_is_not_listed(gateway: GatewayHarness) -> None:
    operation, somebody = new_id(), Somebody()
    await gateway.project(planned(operation, AT))
    await seated(gateway, operation, somebody)
    cancelled = cases.OperationCancelled(operation_id=operation, reason="weather", released=1, cancelled_at=AT)
    await gateway.project(cancelled)
    assert await to_freeze(gateway, somebody) == 0
