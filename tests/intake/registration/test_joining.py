"""Families are registered in pieces: who belongs together is joined afterwards, and who does not is taken out."""

from uuid import UUID

import pytest

from services.intake.persons.households import (
    AlreadyOfThisHousehold,
    HeadLeaves,
    HouseholdHasHead,
    NotOfThisHousehold,
    StillInHousehold,
)
from services.intake.persons.model import HouseholdElsewhere, PersonIsErased
from shared.contracts.intake.v1 import (
    HouseholdChanged,
    HouseholdRegistered,
    JoinHousehold,
    LeaveHousehold,
    Relationship,
    RelationToHead,
)
from shared.platform.clock import new_id
from shared.platform.errors import VersionConflict
from tests.intake.registration.test_households import household, relations
from tests.intake.world import World

pytestmark = pytest.mark.stack

HEAD, CHILD, SPOUSE = Relationship.HEAD, Relationship.CHILD, Relationship.SPOUSE


def joining(household_id: UUID, shown: UUID, *members: tuple[UUID, Relationship], version: int = 1) -> JoinHousehold:
    said = [RelationToHead(person_id=one, relationship=relationship) for one, relationship in members]
    return JoinHousehold(person_id=shown, version=version, household_id=household_id, members=said)


async def household_of(world: World, person_id: UUID) -> UUID | None:
    row = await world.row("SELECT household_id FROM persons WHERE id = :id", id=person_id)
    household_id: UUID | None = row["household_id"]
    return household_id


async def pair(world: World) -> tuple[UUID, UUID]:
    """Two of one crisis who stand alone."""
    crisis_id = await world.crisis()
    return await world.person(crisis_id=crisis_id), await world.person(crisis_id=crisis_id)


async def test_two_who_were_registered_apart_begin_a_household(world: World) -> None:
    mother, girl = await pair(world)
    household_id = new_id()
    command = joining(household_id, girl, (mother, HEAD), (girl, CHILD))
    await world.do(command)
    assert await relations(world, mother, girl) == ["head", "child"]
    assert {await household_of(world, one) for one in (mother, girl)} == {household_id}
    assert len(await world.events(HouseholdRegistered, household_id)) == 1
    [changed] = await world.events(HouseholdChanged, girl)
    assert (changed.household_id, changed.left_household_id) == (household_id, None)
    with pytest.raises(VersionConflict):
        await world.do(command)


async def test_whoever_comes_later_joins_the_household_that_is_there(world: World) -> None:
    mother, girl = await pair(world)
    household_id = new_id()
    await world.do(joining(household_id, mother, (mother, HEAD), (girl, CHILD)))
    crisis_id = (await world.row("SELECT crisis_id FROM persons WHERE id = :id", id=mother))["crisis_id"]
    father = await world.person(crisis_id=crisis_id)
    with pytest.raises(HouseholdHasHead):
        await world.do(joining(household_id, father, (father, HEAD)))
    await world.do(joining(household_id, father, (father, SPOUSE)))
    assert await relations(world, mother, girl, father) == ["head", "child", "spouse"]
    with pytest.raises(AlreadyOfThisHousehold):
        await world.do(joining(household_id, father, (father, SPOUSE), version=2))


async def test_nobody_is_joined_out_of_another_household_or_across_crises(world: World) -> None:
    head, child = await household(world, (HEAD, 40), (CHILD, 9))
    [stranger] = await household(world, (HEAD, 30))
    with pytest.raises(StillInHousehold) as still:
        await world.do(joining(new_id(), child, (child, HEAD)))
    assert still.value.field == "members"
    household_id = await household_of(world, head)
    assert household_id is not None
    with pytest.raises(HouseholdElsewhere):
        await world.do(joining(household_id, stranger, (stranger, SPOUSE)))


async def test_whoever_is_of_no_household_stands_alone_and_a_head_stays(world: World) -> None:
    head, child = await household(world, (HEAD, 40), (CHILD, 19))
    household_id = await household_of(world, head)
    assert household_id is not None
    with pytest.raises(NotOfThisHousehold):
        await world.do(LeaveHousehold(person_id=child, version=1, household_id=new_id()))
    with pytest.raises(HeadLeaves):
        await world.do(LeaveHousehold(person_id=head, version=1, household_id=household_id))
    await world.do(LeaveHousehold(person_id=child, version=1, household_id=household_id))
    assert await relations(world, child) == ["head"]
    assert await household_of(world, child) is None
    [changed] = await world.events(HouseholdChanged, child)
    assert (changed.household_id, changed.left_household_id) == (None, household_id)
    await world.do(LeaveHousehold(person_id=head, version=1, household_id=household_id))


async def test_nobody_who_was_erased_is_joined(world: World) -> None:
    mother, girl = await pair(world)
    await world.erase(girl)
    with pytest.raises(PersonIsErased):
        await world.do(joining(new_id(), mother, (mother, HEAD), (girl, CHILD)))


async def test_nobody_joins_a_household_that_whom_they_belong_with_has_left(world: World) -> None:
    crisis_id = await world.crisis()
    stranger, uncle, girl = [await world.person(crisis_id=crisis_id) for _ in range(3)]
    household_id = new_id()
    await world.do(joining(household_id, uncle, (stranger, HEAD), (uncle, SPOUSE)))
    join = joining(household_id, girl, (girl, CHILD)).model_copy(update={"with_person_id": uncle})
    await world.do(LeaveHousehold(person_id=uncle, version=2, household_id=household_id))
    with pytest.raises(NotOfThisHousehold):
        await world.do(join)
    assert await household_of(world, girl) is None
    await world.do(join.model_copy(update={"with_person_id": stranger}))
    assert await household_of(world, girl) == household_id
