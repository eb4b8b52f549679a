"""A household has one head, and no small child is it where an adult is."""

import asyncio
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.intake.persons.households import (
    ADULTS,
    SMALL_CHILDREN,
    HouseholdHasHead,
    Member,
    NotOfThisHousehold,
    SmallChildIsNoHead,
    relations_after,
    require_place,
)
from shared.contracts.intake.v1 import (
    AgeBand,
    BirthDate,
    NameHead,
    RegisterHousehold,
    RegisterPerson,
    Relationship,
    RelationshipCorrected,
    RelationToHead,
)
from shared.platform.clock import new_id
from shared.platform.errors import Refused, VersionConflict
from tests.intake.world import World, profile

HEAD, CHILD, PARENT, SPOUSE = Relationship.HEAD, Relationship.CHILD, Relationship.PARENT, Relationship.SPOUSE
MEMBERS = st.builds(Member, st.sampled_from(Relationship), st.sampled_from(AgeBand))
NAMED = st.tuples(st.integers(0, 9), st.dictionaries(st.integers(0, 9), st.sampled_from(Relationship), max_size=4))
STEPS = st.lists(st.one_of(MEMBERS, NAMED), max_size=14)
Step = Member | tuple[int, dict[int, Relationship]]


def heads(members: dict[UUID, Member]) -> list[Member]:
    return [one for one in members.values() if one.relationship is HEAD]


@given(STEPS)
def test_any_sequence_of_desk_commands_leaves_a_household_at_most_one_head(
    steps: list[Step],
) -> None:
    members: dict[UUID, Member] = {}
    for step in steps:
        ids = list(members)
        try:
            if isinstance(step, Member):
                require_place(step, members.values())
                members[new_id()] = step
                made_head = step if step.relationship is HEAD else None
            else:
                place, named = step
                if not ids:
                    continue
                said = {ids[number % len(ids)]: relationship for number, relationship in named.items()}
                head = ids[place % len(ids)]
                after = relations_after(head, said, members)
                members = {one: Member(after[one], member.band) for one, member in members.items()}
                made_head = members[head]
                assert heads(members) == [made_head]
        except Refused:
            continue
        assert len(heads(members)) <= 1
        if made_head is not None and made_head.band in SMALL_CHILDREN:
            assert not any(one.band in ADULTS for one in members.values())


def test_household_without_the_guard_gets_two_heads() -> None:
    """Negative control."""
    members = {new_id(): Member(HEAD, AgeBand.FROM_18), new_id(): Member(HEAD, AgeBand.FROM_18)}
    assert len(heads(members)) == 2
    with pytest.raises(HouseholdHasHead):
        require_place(Member(HEAD, AgeBand.FROM_18), members.values())


async def household(world: World, *members: tuple[Relationship, int]) -> list[UUID]:
    """A household of people of these relations and ages, in one crisis."""
    crisis_id, household_id = await world.crisis(), new_id()
    await world.do(RegisterHousehold(household_id=household_id, crisis_id=crisis_id))
    return [
        await world.person(
            crisis_id=crisis_id,
            household_id=household_id,
            relationship=relationship,
            profile_fields={"birth_date": BirthDate(age=age)},
        )
        for relationship, age in members
    ]


async def relations(world: World, *persons: UUID) -> list[str]:
    asked = "SELECT relationship FROM persons WHERE id = :id"
    return [(await world.row(asked, id=one))["relationship"] for one in persons]


@pytest.mark.stack
async def test_second_head_and_child_head_beside_an_adult_are_refused(world: World) -> None:
    with pytest.raises(HouseholdHasHead) as two:
        await household(world, (HEAD, 40), (HEAD, 38))
    with pytest.raises(SmallChildIsNoHead) as small:
        await household(world, (PARENT, 40), (HEAD, 4))
    assert two.value.field == small.value.field == "relationship"
    assert len(await household(world, (CHILD, 4), (HEAD, 40))) == 2
    assert len(await household(world, (HEAD, 9), (Relationship.SIBLING, 7))) == 2, "children alone have a head"
    assert len(await household(world, (HEAD, 9), (PARENT, 40))) == 2, "whoever comes is registered"


@pytest.mark.stack
async def test_concurrent_registrations_do_not_create_two_heads(world: World) -> None:
    crisis_id, household_id = await world.crisis(), new_id()
    await world.do(RegisterHousehold(household_id=household_id, crisis_id=crisis_id))
    commands = [
        RegisterPerson(person_id=new_id(), crisis_id=crisis_id, household_id=household_id, profile=profile())
        for _ in range(4)
    ]
    answers = await asyncio.gather(*(world.do(command) for command in commands), return_exceptions=True)
    assert sum(isinstance(answer, dict) for answer in answers) == 1
    assert sum(isinstance(answer, HouseholdHasHead) for answer in answers) == 3


@pytest.mark.stack
async def test_naming_another_head_requires_a_relation_for_the_former_one(world: World) -> None:
    child, mother, father = await household(world, (HEAD, 9), (PARENT, 40), (PARENT, 42))
    with pytest.raises(HouseholdHasHead) as unsaid:
        await world.do(NameHead(person_id=mother, version=1))
    assert unsaid.value.field == "relations"
    said = [(child, CHILD), (father, SPOUSE)]
    command = NameHead(
        person_id=mother,
        version=1,
        relations=[RelationToHead(person_id=one, relationship=relationship) for one, relationship in said],
    )
    await world.do(command)
    assert await relations(world, child, mother, father) == ["child", "head", "spouse"]
    for one in (child, mother, father):
        assert len(await world.events(RelationshipCorrected, one)) == 1
    with pytest.raises(VersionConflict):
        await world.do(command)
    entry = await world.row(
        "SELECT entry FROM audit WHERE entry->>'action' = 'NameHead' AND entry->>'decision' = 'allowed'"
        " AND entry->'subjects' @> :ids",
        ids=f'["{mother}"]',
    )
    assert set(entry["entry"]["subjects"]) == {str(child), str(mother), str(father)}


@pytest.mark.stack
async def test_naming_a_small_child_or_an_outsider_as_head_is_refused(world: World) -> None:
    child, mother = await household(world, (CHILD, 9), (HEAD, 40))
    former = [RelationToHead(person_id=mother, relationship=PARENT)]
    with pytest.raises(SmallChildIsNoHead):
        await world.do(NameHead(person_id=child, version=1, relations=former))
    [stranger] = await household(world, (HEAD, 30))
    with pytest.raises(NotOfThisHousehold):
        await world.do(
            NameHead(person_id=mother, version=1, relations=[RelationToHead(person_id=stranger, relationship=CHILD)])
        )
    alone = await world.person()
    with pytest.raises(NotOfThisHousehold):
        await world.do(NameHead(person_id=alone, version=1))
