"""The cut of a search: however many look alike, none hides those who matter."""

from datetime import UTC, datetime
from uuid import UUID

import pytest

from services.intake.matching.repository import keep_keys
from services.intake.persons.model import Person, PossibleDuplicate
from services.intake.persons.repository import MOST_CANDIDATES, insert_persons
from services.intake.registration.entry import Entry, free_references, keys_of_entry, registered
from shared.contracts.intake.v1 import BirthDate, FindPersons, PersonProfile, RegistrationCard, Relationship, Sex
from shared.platform.clock import Pace, new_id
from shared.platform.key_owner import issue_person_keys
from tests.intake.world import World, profile

pytestmark = pytest.mark.stack

EXERCISE = Pace(ends_at=datetime(2026, 1, 1, tzinfo=UTC), factor=2).tag()


async def crowd(world: World, own: PersonProfile, exercise: str | None) -> UUID:
    """More look-alikes than a search takes, in a crisis of their own, written as an import writes them."""
    crisis_id = await world.crisis(exercise=exercise)
    entries = [
        Entry(new_id(), crisis_id, None, Relationship.HEAD, Sex.UNKNOWN, None, own) for _ in range(MOST_CANDIDATES + 1)
    ]
    async with world.harness.unit() as unit:
        cards = [RegistrationCard(reference=one) for one in await free_references(len(entries), unit)]
        await issue_person_keys(unit, {entry.person_id: card for entry, card in zip(entries, cards, strict=True)})
        events = [(await registered(one, {}, unit))[0] for one in entries]
        rows = [
            Person.row_of(one, card.reference, version=1, exercise=exercise, withheld=False)
            for one, card in zip(events, cards, strict=True)
        ]
        await insert_persons(unit.session, rows)
        await keep_keys(unit.session, [(one.person_id, key) for one in entries for key in keys_of_entry(one, unit)])
    return crisis_id


async def test_exercise_crowd_does_not_crowd_real_persons_out_of_a_search(world: World) -> None:
    own = profile(birth_date=BirthDate(on="1985-04-12"))
    await crowd(world, own, EXERCISE)
    real = await world.person(profile=own)
    with pytest.raises(PossibleDuplicate) as refused:
        await world.person(profile=own)
    assert refused.value.candidates == [real]
    search = FindPersons(given_name=own.given_name, family_name=own.family_name, birth_date=own.birth_date)
    candidates = (await world.do(search))["answer"]["candidates"]
    assert str(real) in [one["person_id"] for one in candidates]


async def test_real_crowd_does_not_crowd_exercise_persons_out_of_a_search(world: World) -> None:
    own = profile(birth_date=BirthDate(on="1986-07-23"))
    await crowd(world, own, None)
    rehearsed = await world.crisis(exercise=EXERCISE)
    made_up = await world.person(profile=own, crisis_id=rehearsed)
    with pytest.raises(PossibleDuplicate) as refused:
        await world.person(profile=own, crisis_id=rehearsed)
    assert refused.value.candidates == [made_up]


async def test_crowd_of_another_crisis_does_not_crowd_out_the_searched_one(world: World) -> None:
    own = profile(birth_date=BirthDate(on="1982-10-03"))
    here = await world.crisis()
    wanted = await world.person(profile=own.model_copy(update={"birth_date": BirthDate()}), crisis_id=here)
    await crowd(world, own, None)
    search = FindPersons(
        given_name=own.given_name, family_name=own.family_name, birth_date=own.birth_date, crisis_id=here
    )
    candidates = (await world.do(search))["answer"]["candidates"]
    assert [one["person_id"] for one in candidates] == [str(wanted)]
