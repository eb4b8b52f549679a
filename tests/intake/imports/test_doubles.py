"""An import names whom it registered although somebody very alike was there: row and person both stay."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from secrets import randbelow
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import text

from services.intake.imports import activities, handlers
from services.intake.imports.doubles import DOUBLES_PER_EVENT
from services.intake.matching.keys import SearchTerms, search_keys
from services.intake.matching.repository import hold_keys
from services.intake.registration.handlers import register_person
from services.intake.registration.lookalikes import MOST_PER_PERSON
from services.intake.settings import search_secret
from shared.contracts.intake.v1 import (
    BirthDate,
    IdentityDocument,
    ImportDoublesFound,
    LikelyDouble,
    PersonProfile,
    PersonRegistered,
    RegisterPerson,
)
from shared.platform.clock import Pace, new_id
from shared.platform.moments import day_at
from shared.platform.unit_of_work import UnitOfWork
from tests.intake.imports.uploads import arrivals, import_file, people
from tests.intake.world import World, profile
from tests.support import waiting
from tests.support.harness import somebody

pytestmark = pytest.mark.stack

EXERCISE = Pace(ends_at=datetime(2026, 1, 1, tzinfo=UTC), factor=2).tag()
BORN = "1984-05-17"


def row_like(own: PersonProfile, **more: object) -> dict[str, object]:
    """A row of a workbook about somebody with this name, without a household."""
    return {
        "Given name": own.given_name,
        "Family name": own.family_name,
        "Sex": "female",
        "Birth date": BORN,
        "Nationality": "GN",
    } | more


def somebody_known() -> PersonProfile:
    return profile(birth_date=BirthDate(on=BORN))


async def doubles_of(world: World, done: dict[str, Any]) -> list[LikelyDouble]:
    return [one for event in await world.events(ImportDoublesFound, done["id"]) for one in event.doubles]


async def imported(world: World, import_id: UUID) -> list[UUID]:
    events = await world.harness.events(PersonRegistered)
    return [one.person_id for one in events if isinstance(one, PersonRegistered) and one.import_id == import_id]


async def test_row_like_a_registered_person_is_registered_and_reported_as_double(world: World) -> None:
    crisis_id, own = await world.crisis(), somebody_known()
    known = await world.person(profile=own)
    other = "y" if own.given_name.endswith("x") else "x"
    misspelt = own.model_copy(update={"given_name": f"{own.given_name[:-1]}{other}"})
    done = await import_file(world, crisis_id, people(row_like(misspelt), *arrivals(8)))
    assert done["registered"] == 9
    [double] = await doubles_of(world, done)
    assert double.other_id == known
    assert double.person_id in await imported(world, done["id"])
    assert set(double.reasons) == {"similar_name", "same_birth_date"}


async def test_row_that_resembles_nobody_is_not_reported_as_double(world: World) -> None:
    own = somebody_known()
    await world.person(profile=own)
    sibling = row_like(own, **{"Given name": profile().given_name})
    assert await doubles_of(world, await import_file(world, await world.crisis(), people(sibling, *arrivals(8)))) == []


async def test_same_document_alone_reports_a_double(world: World) -> None:
    number = f"A{new_id().hex[:9]}"
    own = somebody_known().model_copy(update={"documents": [IdentityDocument(kind="passport", number=number)]})
    known = await world.person(profile=own)
    stranger = row_like(
        profile(), **{"Birth date": "1999-08-02", "Document type": "passport", "Document number": number}
    )
    done = await import_file(world, await world.crisis(), people(stranger, *arrivals(8)))
    [double] = await doubles_of(world, done)
    assert (double.other_id, double.reasons) == (known, ["same_document"])


async def test_same_telephone_alone_reports_a_double_outside_the_household(world: World) -> None:
    phone = f"+224 62{randbelow(10**7):07}"
    known = await world.person(profile=profile(phone=phone, birth_date=BirthDate(year=1940)))
    one, other = row_like(profile()), row_like(profile())
    family = {"Household": "H1", "Phone": phone}
    file = people(one | family | {"Birth date": "1999-08-02"}, other | family | {"Birth date": "1971-02-09"})
    doubles = await doubles_of(world, await import_file(world, await world.crisis(), file))
    assert [(double.other_id, double.reasons) for double in doubles] == [(known, ["same_phone"])] * 2


async def test_same_number_reveals_no_double_of_another_agency(world: World) -> None:
    phone = f"+224 62{randbelow(10**7):07}"
    theirs = somebody("intake_officer", agency_id=new_id())
    command = RegisterPerson(person_id=new_id(), crisis_id=await world.crisis(), profile=profile(phone=phone))
    await world.harness.command(command, actor=theirs)
    done = await import_file(world, await world.crisis(), people(row_like(profile(), Phone=phone)))
    assert await doubles_of(world, done) == []


async def test_stated_age_matches_by_the_year_at_the_persons_place(world: World) -> None:
    """The last evening of a year in UTC is the new year where a day begins first."""
    world.clock.moment = datetime(2026, 12, 31, 20, tzinfo=UTC)
    own = profile(birth_date=BirthDate(age=36))
    crisis_id = await world.crisis()
    row = {"Given name": own.given_name, "Family name": own.family_name, "Age": "36"}
    done = await import_file(world, crisis_id, people(row))
    [person_id] = await imported(world, done["id"])
    zone = (await world.row("SELECT time_zone FROM crises WHERE id = :id", id=crisis_id))["time_zone"]
    as_of = day_at(world.clock.moment, zone)
    keys = await world.harness.rows("SELECT key FROM search_keys WHERE person_id = :id", id=person_id)
    wanted = search_keys(SearchTerms.of_person(own, as_of), search_secret())
    assert {one["key"] for one in keys} == set(wanted)


async def test_doubles_within_one_file_are_reported_once(world: World) -> None:
    own = somebody_known()
    file = people(row_like(own), row_like(own, Region="Coast"))
    done = await import_file(world, crisis_id := await world.crisis(), file)
    [double] = await doubles_of(world, done)
    assert {double.person_id, double.other_id} == set(await imported(world, done["id"]))
    again = await import_file(world, crisis_id, file)
    assert (again["unchanged"], await doubles_of(world, again)) == (2, [])


async def test_erased_and_exercise_persons_are_never_doubles(world: World) -> None:
    own = somebody_known()
    rehearsed = await world.crisis(exercise=EXERCISE)
    await world.person(profile=own, crisis_id=rehearsed)
    erased = await world.person(profile=own)
    await world.erase(erased)
    assert await doubles_of(world, await import_file(world, await world.crisis(), people(row_like(own)))) == []


async def test_registering_a_chunk_takes_no_lock_for_each_search_key(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    """However many keys a chunk has: the server has room for some thousand locks, and takes the others down with it."""
    held: list[int] = []
    register = handlers.register_next_chunk

    async def counted(import_id: UUID, uow: UnitOfWork) -> bool:
        more = await register(import_id, uow)
        held.append((await uow.session.execute(text(LOCKS))).scalar_one())
        return more

    monkeypatch.setattr(handlers, "register_next_chunk", counted)
    await import_file(world, await world.crisis(), people(*arrivals(120)))
    assert held == [0, 0, 0]
    async with world.harness.unit() as desk:
        await hold_keys(desk.session, range(40))
        assert (await desk.session.execute(text(LOCKS))).scalar_one() == 41


LOCKS = "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND pid = pg_backend_pid()"


async def test_many_doubles_are_published_in_events_of_bounded_size(world: World) -> None:
    own = somebody_known()
    crowd = [row_like(own, Region=f"Camp {number}") for number in range(120)]
    done = await import_file(world, await world.crisis(), people(*crowd))
    events = await world.events(ImportDoublesFound, done["id"])
    assert max(len(event.doubles) for event in events) == DOUBLES_PER_EVENT
    named = [double.person_id for event in events for double in event.doubles]
    assert len(named) > DOUBLES_PER_EVENT
    assert max(map(named.count, named)) == MOST_PER_PERSON


async def _imported_while_a_desk_registers(
    world: World, until: Callable[[World, Awaitable[object]], Awaitable[None]]
) -> tuple[UUID, list[LikelyDouble]]:
    """A file with somebody who is being registered at a desk; the desk commits once `until` has what it waits for."""
    own, person_id = somebody_known(), new_id()
    crisis_id = await world.crisis()
    file = people(row_like(own), *arrivals(8))
    async with world.harness.unit() as desk:
        await register_person(RegisterPerson(person_id=person_id, crisis_id=crisis_id, profile=own), desk)
        await desk.session.flush()
        importing = asyncio.create_task(import_file(world, await world.crisis(), file))
        await until(world, importing)
    done = await importing
    assert done["registered"] == 9
    return person_id, await doubles_of(world, done)


async def _somebody_waits(world: World, _: Awaitable[object]) -> None:
    asked = (
        "SELECT count(*) AS waiting FROM pg_locks WHERE locktype = 'advisory' AND NOT granted"
        " AND database = (SELECT oid FROM pg_database WHERE datname = current_database())"
    )

    async def somebody_does() -> bool:
        return bool((await world.row(asked))["waiting"])

    await waiting.until(somebody_does)


async def _it_is_done(_: World, importing: Awaitable[object]) -> None:
    await importing


async def test_person_registered_at_a_desk_during_the_import_is_reported_as_double(world: World) -> None:
    person_id, [double] = await _imported_while_a_desk_registers(world, _somebody_waits)
    assert double.other_id == person_id


async def test_import_that_does_not_wait_for_desks_misses_the_double(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Negative control."""

    async def not_at_all(*_: object) -> None:
        """Wait for nobody."""

    monkeypatch.setattr(activities, "wait_for_desks", not_at_all)
    _, doubles = await _imported_while_a_desk_registers(world, _it_is_done)
    assert doubles == []
