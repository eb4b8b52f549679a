"""Whose household changed after the seats were held is looked at again: at boarding, and before the leg leaves."""

from datetime import timedelta
from uuid import UUID

import pytest

from services.cases.evacuation.model.consequences import HouseholdSeparates
from shared.contracts.cases import v1 as cases
from shared.platform.clock import new_id
from tests.cases.world import World

pytestmark = pytest.mark.stack


async def frozen(world: World, household_id: UUID, *, seats: int = 2) -> tuple[UUID, UUID]:
    """A mother with a confirmed seat on a leg that may be boarded."""
    operation_id = await world.operation(seats=seats)
    mother = await world.confirmed(operation_id, household_id)
    await world.change(cases.FreezeManifest, operation_id)
    return operation_id, mother


async def board(world: World, movement_id: UUID, *separated: UUID) -> None:
    await world.do(cases.BoardPerson(movement_id=movement_id, separated=list(separated)))


async def test_boarding_without_a_later_household_member_needs_confirmation(world: World) -> None:
    household_id = new_id()
    _, mother = await frozen(world, household_id)
    await world.person(household_id)
    with pytest.raises(HouseholdSeparates) as refused:
        await board(world, mother)
    assert refused.value.about == ((await world.movement(mother))["person_id"],)
    assert (await world.movement(mother))["status"] == "confirmed"
    await board(world, mother, mother)
    assert (await world.movement(mother))["status"] == "boarded"


async def test_departure_without_a_member_who_joined_after_boarding_needs_confirmation(world: World) -> None:
    household_id = new_id()
    operation_id, mother = await frozen(world, household_id)
    await board(world, mother)
    await world.person(household_id)
    with pytest.raises(HouseholdSeparates):
        await world.change(cases.DepartOperation, operation_id)
    await world.change(cases.DepartOperation, operation_id, separated=[mother])
    assert (await world.operation_row(operation_id))["status"] == "departed"


async def test_household_member_with_a_seat_is_left_behind_at_departure_only(world: World) -> None:
    household_id, operation_id = new_id(), await world.operation()
    mother, boy = [await world.confirmed(operation_id, household_id) for _ in range(2)]
    await world.change(cases.FreezeManifest, operation_id)
    await board(world, mother)
    with pytest.raises(HouseholdSeparates):
        await world.change(cases.DepartOperation, operation_id)
    await board(world, boy)
    await world.change(cases.DepartOperation, operation_id)


async def test_strangers_erased_and_departed_members_do_not_count_as_left_behind(world: World) -> None:
    household_id = new_id()
    first, boy = await frozen(world, household_id)
    await board(world, boy)
    later, mother = await frozen(world, household_id)
    await board(world, mother)
    await world.person(new_id())
    await world.person()
    await world.erase(await world.person(household_id))
    for operation_id in (first, later):
        await world.change(cases.DepartOperation, operation_id)


async def test_member_with_a_seat_on_a_later_leg_counts_as_separated(world: World) -> None:
    household_id = new_id()
    _, mother = await frozen(world, household_id)
    await world.confirmed(await world.operation(departs_in=timedelta(days=9)), household_id)
    with pytest.raises(HouseholdSeparates):
        await board(world, mother)
