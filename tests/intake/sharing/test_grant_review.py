"""A corrected agency receives nothing about persons not reviewed since, wherever a review is interrupted."""

import asyncio
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError, IntegrityError

from services.intake.persons.model import Person
from services.intake.screening.model import OriginStateBarred
from services.intake.sharing import handlers
from services.intake.sharing.looking import PeopleNotLookedAt, look_at_people_of, look_at_people_of_corrected
from services.intake.sharing_grants.model.grants import SharingGrant
from shared.contracts.base import C1, C2, SealKind
from shared.contracts.intake.v1 import AgencyKind, RecordNeed, SharingWithdrawn
from shared.platform.clock import new_id
from shared.platform.columns import at_rest
from tests.intake.sharing.partner import partner
from tests.intake.sharing.test_agency_states import KNOWN, correct_alone, refugee
from tests.intake.sharing.test_origin_rule import no_bar, without_triggers
from tests.intake.sharing.test_sharing import opened_case
from tests.intake.world import World, profile

pytestmark = pytest.mark.stack
ROOT = Path(__file__).parents[3]


async def shared_with_consulate(world: World) -> tuple[UUID, UUID, UUID]:
    """A refugee from Eritrea, a consulate of Djibouti that turned out to act for Eritrea too, and the grant."""
    person_id, consulate = await refugee(world), await world.agency(AgencyKind.CONSULAR, "DJ")
    granted = await world.grant(person_id, consulate, C1)
    await correct_alone(world, consulate, states=["DJ", "ER"])
    return person_id, consulate, granted


async def waiting(world: World, agency_id: UUID) -> list[UUID]:
    rows = await world.harness.rows(
        "SELECT person_id FROM sharing_grants AS shared JOIN agencies ON agencies.id = agency_id"
        " WHERE agency_id = :id AND ended_at IS NULL AND shared.mandate_version <> agencies.mandate_version"
        " ORDER BY person_id",
        id=agency_id,
    )
    return [row["person_id"] for row in rows]


async def is_being_looked_at(world: World, agency_id: UUID) -> bool:
    row = await world.row("SELECT looking_since IS NOT NULL AS waits FROM agencies WHERE id = :id", id=agency_id)
    return bool(row["waits"])


@asynccontextmanager
async def held(world: World, person_id: UUID) -> AsyncIterator[None]:
    """A desk is at work on somebody."""
    async with world.harness.unit() as unit:
        await unit.load(Person, person_id)
        yield


async def test_agency_correction_takes_effect_without_waiting_for_locked_persons(world: World) -> None:
    person_id, consulate = await refugee(world), await world.agency(AgencyKind.CONSULAR, "DJ")
    granted = await world.grant(person_id, consulate, C1)
    async with held(world, person_id):
        await correct_alone(world, consulate, states=["DJ", "ER"])
    with pytest.raises(OriginStateBarred):
        await world.grant(await refugee(world), consulate, C1)
    before = len((await partner(world, consulate)).records)
    await world.harness.deliver(opened_case(person_id))
    records = (await partner(world, consulate)).records
    assert [one["type"].split(".")[-2] for one in records[before:]] == ["SharingEnded"]
    assert await world.events(SharingWithdrawn, granted)


async def test_event_before_the_review_of_a_grant_reaches_a_still_allowed_agency(world: World) -> None:
    person_id, consulate = await world.person(profile_fields=dict(KNOWN)), await world.agency(AgencyKind.CONSULAR, "DJ")
    await world.grant(person_id, consulate, C1)
    await correct_alone(world, consulate, states=["DJ", "KE"])
    assert await waiting(world, consulate) == [person_id]
    await world.harness.deliver(opened_case(person_id))
    assert await waiting(world, consulate) == []
    assert len((await partner(world, consulate)).received("ProgressShared")) == 1


async def test_database_rejects_partner_records_before_the_review(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    person_id, consulate, _ = await shared_with_consulate(world)
    await forget_to_look(monkeypatch)
    monkeypatch.setattr("services.intake.sharing.content.assert_not_for_state_of_origin", lambda *_: None)
    monkeypatch.setattr("services.intake.sharing.feed.assert_not_for_state_of_origin", lambda *_: None)
    with pytest.raises(IntegrityError, match="was not looked at"):
        await world.harness.deliver(opened_case(person_id))
    async with without_triggers(world):
        await world.harness.deliver(opened_case(person_id))
        assert (await partner(world, consulate)).received("ProgressShared"), "without it, the State would receive it"
        await look_at_people_of(consulate, world.harness.units)


async def test_service_without_triggers_writes_no_partner_record_before_the_review(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def nothing(*_: object) -> None:
        return

    person_id, consulate, _ = await shared_with_consulate(world)
    monkeypatch.setattr(handlers, "look_at", nothing)
    monkeypatch.setattr("services.intake.sharing.feed.assert_not_for_state_of_origin", lambda *_: None)
    async with without_triggers(world):
        await world.harness.deliver(opened_case(person_id))
    assert not (await partner(world, consulate)).received("ProgressShared")


async def forget_to_look(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(SharingGrant, "is_looked_at", lambda *_: True)
    monkeypatch.setattr("services.intake.screening.revocation.bars", no_bar)


async def test_database_rejects_lowered_and_foreign_mandate_versions(world: World) -> None:
    _, consulate, granted = await shared_with_consulate(world)
    with pytest.raises(IntegrityError, match="counts on"):
        await world.harness.rows_changed(
            "UPDATE agencies SET mandate_version = mandate_version - 1 WHERE id = :id", id=consulate
        )
    with pytest.raises(IntegrityError, match="was not looked at"):
        await world.harness.rows_changed(
            "UPDATE sharing_grants SET mandate_version = mandate_version + 7 WHERE id = :id", id=granted
        )
    with pytest.raises(IntegrityError, match="state of origin"):
        await world.harness.rows_changed(
            "UPDATE sharing_grants SET mandate_version = mandate_version + 1 WHERE id = :id", id=granted
        )


async def test_corrected_agency_name_asks_no_review(world: World) -> None:
    consulate = await world.agency(AgencyKind.CONSULAR, "DJ")
    await world.grant(await refugee(world), consulate, C1)
    await correct_alone(world, consulate, name="Consulate", states=["DJ"])
    assert not await is_being_looked_at(world, consulate)
    assert await waiting(world, consulate) == []


async def test_partner_feed_begins_with_each_persons_key(world: World) -> None:
    consulate = await world.agency_registered(AgencyKind.CONSULAR, "DJ")
    people = [await world.person(profile_fields=dict(KNOWN)) for _ in range(3)]
    for one in people:
        await world.grant(one, consulate, C1, C2)
    assert (await partner(world, consulate)).records == []
    await world.open_feed(consulate)
    reader = await partner(world, consulate)
    assert len(reader.received("PersonShared")) == len(people)
    assert all(reader.opened(one) for one in reader.records)
    await world.open_feed(consulate)
    assert len((await partner(world, consulate)).records) == len(people)


async def test_person_locked_by_a_desk_blocks_no_other_review(world: World) -> None:
    consulate = await world.agency(AgencyKind.CONSULAR, "DJ")
    people = sorted([await refugee(world) for _ in range(3)])
    for one in people:
        await world.grant(one, consulate, C1)
    await correct_alone(world, consulate, states=["DJ", "KE"])
    async with held(world, people[1]):
        assert await look_at_people_of(consulate, world.harness.units) == 0
        assert await waiting(world, consulate) == [people[1]]
        assert await is_being_looked_at(world, consulate)
    await look_at_people_of_corrected(world.harness.units)
    assert await waiting(world, consulate) == []
    assert not await is_being_looked_at(world, consulate)


async def test_grant_of_an_unreadable_person_ends_and_raises_an_alarm(world: World) -> None:
    person_id, consulate, granted = await shared_with_consulate(world)
    other = await world.person()
    async with world.harness.unit() as unit:
        person = await unit.load(Person, person_id)
        person.profile = at_rest(await unit.seal(other, SealKind.PROFILE, profile()))
    with pytest.raises(PeopleNotLookedAt):
        await look_at_people_of_corrected(world.harness.units)
    assert await world.events(SharingWithdrawn, granted)
    await look_at_people_of_corrected(world.harness.units)
    assert not await is_being_looked_at(world, consulate)


async def test_killed_review_is_continued_by_another_process(world: World) -> None:
    consulate = await world.agency(AgencyKind.CONSULAR, "DJ")
    people = sorted([await refugee(world) for _ in range(9)])
    unbarred = await world.person(profile_fields=dict(KNOWN))
    for one in (*people, unbarred):
        await world.grant(one, consulate, C1)
    await correct_alone(world, consulate, states=["DJ", "ER"])
    async with killed_over_the_fifth(consulate) as in_hand:
        others = set(await waiting(world, consulate)) - {in_hand}
        assert len(others) == 5, "four are done, one is in hand"
        with pytest.raises(DBAPIError, match="could not obtain lock"):
            await lock_at_once(world, in_hand)
        for one in others:
            await lock_at_once(world, one)
            await world.do(RecordNeed(need_id=new_id(), person_id=one, code="WR-SF"))
    assert set(await waiting(world, consulate)) == others | {in_hand}, "what was not committed is as it was"
    await look_at_people_of_corrected(world.harness.units)
    assert await waiting(world, consulate) == []
    assert not await is_being_looked_at(world, consulate)
    ended = [one["grant_id"] for one in (await partner(world, consulate)).received("SharingEnded")]
    assert len(ended) == len(set(ended)) == len(people)
    rows = await world.harness.rows(
        "SELECT person_id FROM sharing_grants WHERE agency_id = :id AND ended_at IS NULL", id=consulate
    )
    assert [row["person_id"] for row in rows] == [unbarred]


@asynccontextmanager
async def killed_over_the_fifth(agency_id: UUID) -> AsyncIterator[UUID]:
    """Another process looks at the people, and is killed once it has the fifth in hand; answers of whom."""
    process: Any = await asyncio.create_subprocess_exec(
        sys.executable,
        *("-m", "tests.intake.sharing.interrupted", str(agency_id), "5"),
        cwd=ROOT,
        stdout=asyncio.subprocess.PIPE,
    )
    try:
        yield UUID((await process.stdout.readline()).decode().strip())
    finally:
        process.kill()
        await process.wait()


async def lock_at_once(world: World, person_id: UUID) -> None:
    async with world.harness.engine.begin() as connection:
        await connection.execute(text("SELECT FROM persons WHERE id = :id FOR UPDATE NOWAIT"), {"id": person_id})
