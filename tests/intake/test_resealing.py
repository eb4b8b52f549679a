"""What an earlier release left open is sealed; a listed place is published by its code."""

from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest
from pydantic import BaseModel
from sqlalchemy import text

from services.intake import resealing
from services.intake.crises.model import Place
from services.intake.crises.repository import keep_places
from services.intake.persons.model import Person
from services.intake.resealing import reseal
from services.intake.screening.withholding import circumstances_of
from shared.contracts.base import SealKind
from shared.contracts.code_lists import DIGEST
from shared.contracts.intake.v1 import (
    BirthDate,
    CorrectPerson,
    EndNeed,
    NeedRecorded,
    PersonCorrected,
    PersonProfile,
    PersonRegistered,
    RecordNeed,
)
from shared.platform.alarms import Alarm, alarms_of
from shared.platform.clock import new_id
from shared.platform.columns import at_rest
from shared.platform.errors import KeyDestroyed
from shared.platform.key_owner import destroy_key
from shared.platform.unit_of_work import UnitOfWork
from tests.intake.world import World, profile
from tests.platform.messaging.bench import PLACE

pytestmark = pytest.mark.stack


async def left(world: World, person_id: UUID, **columns: object) -> None:
    """As the release before left a person."""
    changed = ", ".join(f"{name} = :{name}" for name in columns)
    async with world.harness.unit() as unit:
        statement = text(f"UPDATE persons SET {changed} WHERE id = :id")  # noqa: S608  # the tests' own names
        await unit.session.execute(statement, {"id": person_id} | columns)


async def sealed_region(world: World, person_id: UUID) -> str | None:
    """The region among the sealed circumstances."""
    async with world.harness.unit() as unit:
        return (await circumstances_of(await unit.load(Person, person_id), unit)).region


@pytest.mark.parametrize("said", ["LY-KANKAN", " ly-kankan ", "Kankan", "kankan"])
async def test_region_is_published_as_its_code(world: World, said: str) -> None:
    [event] = await world.events(PersonRegistered, await world.person(region=said))
    assert event.region == "LY-KANKAN"


@pytest.mark.parametrize("said", ["behind the mosque of Kankan", "Twice"])
async def test_unknown_or_ambiguous_region_is_sealed(world: World, said: str) -> None:
    async with world.harness.unit() as unit:
        twice = [Place(code=f"LY-TWICE{n}", name="Twice", level=2, parent=None, country="LY") for n in (1, 2)]
        await keep_places(unit.session, twice)
    person_id = await world.person(region=said)
    [event] = await world.events(PersonRegistered, person_id)
    assert event.region is None
    assert await sealed_region(world, person_id) == said


async def test_new_place_list_unseals_listed_regions_once(world: World) -> None:
    person_id = await world.person(region="Nalut")
    async with world.harness.unit() as unit:
        await keep_places(unit.session, [Place(code="LY-NALUT", name="Nalut", level=2, parent=None, country="LY")])
    await reseal(world.harness.units)
    assert await world.events(PersonCorrected, person_id) == []
    await reseal(world.harness.units, places_are_new=True)
    await reseal(world.harness.units, places_are_new=True)
    assert [event.region for event in await world.events(PersonCorrected, person_id)] == ["LY-NALUT"]
    assert await sealed_region(world, person_id) is None


async def test_a_list_without_middles_takes_none_away(world: World) -> None:
    before = Place(code="LY-ZAWIYA", name="Zawiya", level=2, country="LY", latitude=32.75, longitude=12.75)
    for place in (before, Place(code="LY-ZAWIYA", name="Az Zawiya", level=2, country="LY")):
        async with world.harness.unit() as unit:
            await keep_places(unit.session, [place])
    async with world.harness.unit() as unit:
        kept = await unit.session.get(Place, "LY-ZAWIYA")
        assert kept is not None
        assert (kept.name, kept.latitude, kept.longitude) == ("Az Zawiya", 32.75, 12.75)


async def test_region_text_that_maps_to_no_code_is_sealed(world: World) -> None:
    person_id = await world.person()
    await left(world, person_id, region="by the old well")
    await reseal(world.harness.units)
    assert [event.region for event in await world.events(PersonCorrected, person_id)] == [None]
    assert await sealed_region(world, person_id) == "by the old well"


async def test_a_child_of_unknown_age_is_withheld_after_the_upgrade(world: World) -> None:
    person_id = await world.person(profile_fields={"birth_date": BirthDate()})
    await left(world, person_id, region="LY-KANKAN", location_withheld=False)
    await reseal(world.harness.units)
    row = await world.row("SELECT region, location_withheld FROM persons WHERE id = :id", id=person_id)
    assert row == {"region": None, "location_withheld": True}
    assert await sealed_region(world, person_id) == "LY-KANKAN"


async def test_unsealed_restricted_need_code_is_sealed_and_withholds_the_place(world: World) -> None:
    person_id, need_id = await world.person(region="Kankan"), new_id()
    await world.do(RecordNeed(need_id=need_id, person_id=person_id, code="ER-NF"))
    async with world.harness.unit() as unit:
        await unit.session.execute(text("UPDATE needs SET code = 'SC-UC' WHERE id = :id"), {"id": need_id})
    assert await reseal(world.harness.units) >= 1
    event = (await world.events(NeedRecorded, need_id))[-1]
    assert (event.code, event.restricted is not None) == (None, True)
    assert [event.region for event in await world.events(PersonCorrected, person_id)] == [None]


async def test_person_without_a_key_does_not_block_resealing(world: World) -> None:
    gone, other = await world.person(), await world.person()
    for person_id in (gone, other):
        await left(world, person_id, region="by the old well")
    async with world.harness.unit() as unit:
        await destroy_key(unit, gone)
    await reseal(world.harness.units)
    assert [event.region for event in await world.events(PersonCorrected, other)] == [None]
    await left(world, gone, region=None)


OLD = PersonProfile.model_validate_json(
    """{"given_name": "Amina", "nationality": "UK", "nationality_answer": "no_other", "phone": "0911",
    "documents": [{"kind": "Passport", "number": "A1", "issuing_country": "ZR"}, {"kind": "other", "number": "B2"}]}"""
)
"""As an earlier release sealed it, when countries were any two capitals and kinds of document were free text."""


async def recorded_before(world: World, profile: PersonProfile) -> UUID:
    """Somebody whose profile an earlier release sealed."""
    person_id = await world.person()
    async with world.harness.unit() as unit:
        person = await unit.load(Person, person_id)
        person.profile, person.lists_read = at_rest(await unit.seal(person_id, SealKind.PROFILE, profile)), None
    return person_id


async def test_unlisted_codes_are_flagged_once_until_corrected(world: World) -> None:
    person_id = await recorded_before(world, OLD)
    await reseal(world.harness.units)
    await reseal(world.harness.units)
    assert [event.unlisted_codes for event in await world.events(PersonCorrected, person_id)] == [True]
    version = (await world.row("SELECT version FROM persons WHERE id = :id", id=person_id))["version"]
    papers = [{"kind": "passport", "number": "A1", "issuing_country": "CD"}, {"kind": "other", "number": "B2"}]
    part = {"person_id": person_id, "version": version, "profile": {"given_name": "Amina", "documents": papers}}
    await world.do(CorrectPerson.model_validate(part))
    assert [event.unlisted_codes for event in await world.events(PersonCorrected, person_id)][-1] is True, "UK is left"
    part = part | {"version": version + 1, "profile": {"given_name": "Amina", "nationality": "GB"}}
    await world.do(CorrectPerson.model_validate(part))
    assert [event.unlisted_codes for event in await world.events(PersonCorrected, person_id)][-1] is False


async def test_listed_codes_are_reviewed_without_an_event(world: World) -> None:
    person_id = await recorded_before(world, OLD.model_copy(update={"nationality": "GB", "documents": []}))
    assert await reseal(world.harness.units) >= 0
    assert await world.events(PersonCorrected, person_id) == []
    row = await world.row("SELECT lists_read FROM persons WHERE id = :id", id=person_id)
    assert row == {"lists_read": DIGEST}


async def test_unlisted_need_is_sealed(world: World) -> None:
    person_id, need_id = await world.person(), new_id()
    await world.do(RecordNeed(need_id=need_id, person_id=person_id, code="ER-NF"))
    async with world.harness.unit() as unit:
        await unit.session.execute(text("UPDATE needs SET code = 'XX-OLD' WHERE id = :id"), {"id": need_id})
    await reseal(world.harness.units)
    assert [event.code for event in await world.events(NeedRecorded, need_id)] == ["ER-NF", None]
    await world.do(EndNeed(need_id=need_id), "protection_specialist")


async def test_person_without_a_key_does_not_block_the_code_review(world: World) -> None:
    gone, other = await recorded_before(world, OLD), await recorded_before(world, OLD)
    async with world.harness.unit() as unit:
        await destroy_key(unit, gone)
    await reseal(world.harness.units)
    assert [event.unlisted_codes for event in await world.events(PersonCorrected, other)] == [True]
    assert await world.events(PersonCorrected, gone) == []


async def test_resealing_applies_the_exercise_clock_to_its_own_persons_only(world: World) -> None:
    """Those of exercises come before and after whoever is real, in the order of their ids."""
    played, real = [], []
    tag = "2031-05-01T00:00:00+00:00/10"
    for _ in range(3):
        played.append(await recorded_before(world, OLD))
        real.append(await recorded_before(world, OLD))
    async with world.harness.unit() as unit:
        await unit.session.execute(
            text("UPDATE persons SET exercise = :tag WHERE id = ANY(:ids)"), {"tag": tag, "ids": played}
        )
    await reseal(world.harness.units)
    for one in real:
        [registered], [corrected] = await world.events(PersonRegistered, one), await world.events(PersonCorrected, one)
        assert corrected.corrected_at - registered.registered_at < timedelta(hours=1)
        assert corrected.corrected_at >= registered.registered_at


async def test_person_with_an_unreadable_assessment_is_not_corrected_at_every_upgrade(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    person_id = await recorded_before(world, OLD)

    async def unreadable(person: Person, _: UnitOfWork) -> None:
        if person.id == person_id:
            raise KeyDestroyed

    monkeypatch.setattr(resealing, "ask_or_end_review", unreadable)
    await reseal(world.harness.units)
    await reseal(world.harness.units)
    assert await world.events(PersonCorrected, person_id) == []


@pytest.mark.parametrize("kind", ["moved", "mutilated", "unreadable"])
async def test_unreadable_person_blocks_no_other_and_raises_an_alarm(world: World, kind: str) -> None:
    bad, other = await world.person(), await world.person()
    for person_id in (bad, other):
        await left(world, person_id, region="by the old well", lists_read=None)
    units = world.harness.units
    alarm = Alarm(units.engine, PLACE, "intake-duties", f"duty/{kind}")
    async with world.harness.unit() as unit:
        person = await unit.load(Person, bad)
        person.profile = await spoiled(kind, other, unit)
    await reseal(units, alarm)
    assert [event.region for event in await world.events(PersonCorrected, other)] == [None]
    assert await world.row("SELECT lists_read FROM persons WHERE id = :id", id=other) == {"lists_read": DIGEST}
    async with units.engine.connect() as connection:
        assert "intake-duties: duty_failing" in await alarms_of(connection)
    async with world.harness.unit() as unit:
        (await unit.load(Person, bad)).profile = at_rest(await unit.seal(bad, SealKind.PROFILE, profile()))
    await reseal(units, alarm)
    assert [event.region for event in await world.events(PersonCorrected, bad)] == [None]


async def spoiled(kind: str, other: UUID, unit: UnitOfWork) -> dict[str, Any]:
    """Another's profile, a changed one, one whose content no release wrote."""
    whole = (await unit.load(Person, other)).profile
    assert whole
    if kind == "moved":
        return whole
    sealed = await unit.seal(other, SealKind.PROFILE, NoProfile(name=7))
    return (at_rest(sealed) or {}) | ({"blob": whole["blob"][:-8] + "AAAAAAA="} if kind == "mutilated" else {})


class NoProfile(BaseModel):
    """Nothing that any release wrote."""

    name: int
