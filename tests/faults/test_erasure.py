"""A person is erased: no file holds their data, before or after, and no sealed value can be opened."""

import asyncio
import json
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
import pytest_asyncio

from deploy.local.stack import SERVICES
from shared.contracts.base import Sealed
from shared.platform import subject_keys
from shared.platform.clock import new_id
from shared.platform.database import engine_for
from shared.platform.errors import KeyDestroyed
from shared.platform.keyring import Keyring
from shared.platform.secrets import Secrets
from shared.platform.settings import Settings
from shared.platform.units import units_for
from tests.faults.byte_search import files_with, written_ways
from tests.faults.canary import CANARIES, CONTROL, DIGITS, WORD, canary_story, live
from tests.faults.conftest import Survivors
from tests.faults.oracle.databases import connected, read_tables
from tests.faults.oracle.inquiry import at_rest
from tests.faults.oracle.logs import read_topics
from tests.faults.remains import places_with
from tests.journey.story import Story
from tests.support.leftovers import WATCHED, left_of
from tests.support.waiting import until

pytestmark = [pytest.mark.stack, pytest.mark.slow]
OFFICER = "data_protection_officer"
PERSON = """query($id: UUID!) { person(id: $id) { erasedAt profile { givenName } circumstances { notes }
  cases { notes { text } } journeys { plan { objectives } followUps { narrative } } } }"""
KINDS = {"profile", "health", "protection", "payee", "card", "file"}
PROFILE_CODES = ("sex", "age_band", "birth_date_estimated", "has_documents")
IN_THE_CLEAR = {
    "NeedRecorded.code",
    *(f"{event}.{what}" for event in ("PersonRegistered", "PersonCorrected") for what in PROFILE_CODES),
    *(f"PersonRegistered.{what}" for what in ("region", "household_id", "relationship")),
    *(f"RequestMade.{what}" for what in ("services", "destination_country")),
    "AssistanceOpened.services",
    "GateChecked.outcome",
    "PlanAgreed.services",
    "FollowUpRecorded.findings",
}
"""Fields that records hold for ever under that id."""
WANTED = {word for canary in CANARIES for word in written_ways(canary)}


@dataclass(frozen=True)
class Canary:
    """The person, and what of them was on disk and sealed in topics before they were erased."""

    story: Story
    files: set[str]
    sealed: list[Sealed[Any]]
    opened: dict[str, bytes]
    """By kind, while the key was there."""
    references: set[str]
    """On the cards of the persons."""
    columns: dict[str, set[str]]
    """By kind of personal datum, the columns that hold it."""
    named: set[str]
    """Where a reference stood."""
    parts: list[Path]
    """Of a file, sealed."""


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def canary(survivors: Survivors) -> AsyncIterator[Canary]:
    """Somebody went through every room, was looked for on every disk, and was erased."""
    house = survivors.house
    async with canary_story(house.gateway) as story:
        await live(story)
        await at_rest(house.settings)
        files = await _on_disk(survivors, WANTED)
        sealed = await _sealed(house.settings, story.id["person"])
        opened = {one.kind.value: await _open("intake", house.settings, one) for one in sealed}
        references = {person: await _reference(story, person) for person in _persons(story)}
        columns, named = (
            await _columns_about(house.settings, story),
            await places_with(references.values(), house.settings),
        )
        parts = _parts(survivors, story)
        for person, reference in references.items():
            await _erase(story, person, reference)
        await at_rest(house.settings)
        yield Canary(story, files, sealed, opened, set(references.values()), columns, named, parts)


def _parts(survivors: Survivors, story: Story) -> list[Path]:
    folder = Path(survivors.house.settings.data) / "files" / story.id["file"]
    return [path for path in folder.rglob("*") if path.is_file()]


def _persons(story: Story) -> tuple[str, str]:
    return story.id["person"], story.id["relative"]


async def _reference(story: Story, person: str) -> str:
    known = await story.ask(OFFICER, "query($id: UUID!) { person(id: $id) { reference } }", id=person)
    reference: str = known["person"]["reference"]
    return reference


async def _columns_about(settings: Settings, story: Story) -> dict[str, set[str]]:
    """What the rows of all services say of the persons."""
    return left_of({service: await read_tables(settings, service) for service in SERVICES}, _persons(story))


async def _erase(story: Story, person: str, reference: str) -> None:
    erasure = str(new_id())
    typed = {"erasureId": erasure, "reference": reference}
    await story.do(OFFICER, "requestErasure", **typed, personId=person, reason="PERSON_ASKED")
    await story.do("supervisor", "approveErasure", **typed)


async def test_disk_search_finds_values_that_are_no_secret(survivors: Survivors, canary: Canary) -> None:
    folders = {path.split("/")[0] for path in await _on_disk(survivors, written_ways(CONTROL))}
    assert folders >= {"postgres", "kafka"}
    watched = {path.split("/")[0] for path in await _on_disk(survivors, {canary.story.id["movement"].encode()})}
    assert watched >= {"postgres", "kafka", "temporal"}
    assert "log" in {path.split("/")[0] for path in await _on_disk(survivors, {b"role_starts"})}


async def test_no_file_held_the_canaries_before_erasure(canary: Canary) -> None:
    assert canary.files == set()


async def test_sealed_values_held_the_canaries_before_erasure(canary: Canary) -> None:
    assert canary.opened.keys() == KINDS
    assert all(WORD in opened.decode() for kind, opened in canary.opened.items() if kind not in {"protection", "card"})
    assert DIGITS in canary.opened["payee"].decode()
    assert any(reference in canary.opened["card"].decode() for reference in canary.references)


async def test_no_file_holds_the_canaries_after_erasure(survivors: Survivors, canary: Canary) -> None:
    assert await _on_disk(survivors, WANTED) == set()
    assert canary.sealed


@pytest.mark.parametrize("service", SERVICES)
async def test_sealed_values_cannot_be_opened_after_erasure(survivors: Survivors, canary: Canary, service: str) -> None:
    for sealed in canary.sealed:
        with pytest.raises(KeyDestroyed):
            await _open(service, survivors.house.settings, sealed)


async def test_erased_key_is_deleted_from_tables_and_tombstoned_in_the_topic(
    survivors: Survivors, canary: Canary
) -> None:
    settings, person = survivors.house.settings, canary.story.id["person"]
    for service in SERVICES:
        async with connected(settings, service) as connection:
            rows = await connection.fetch(
                "SELECT wrapped_key, destroyed_at FROM subject_keys WHERE subject_id = $1", UUID(person)
            )
        assert [(row["wrapped_key"], row["destroyed_at"] is not None) for row in rows] == [(None, True)]
    keys = await asyncio.to_thread(
        read_topics, settings.kafka, settings.topic_prefix, lambda topic: topic == subject_keys.TOPIC
    )
    assert [one.value for one in keys if one.key == person.encode()][-1] is None


async def test_gateway_shows_an_erased_person_without_personal_data(canary: Canary) -> None:
    story = canary.story
    for role in ("intake_officer", "caseworker", "supervisor"):
        person = (await story.ask(role, PERSON, id=story.id["person"]))["person"]
        assert person["erasedAt"] is not None
        assert (person["profile"], person["circumstances"]) == (None, None)
        assert [note["text"] for case in person["cases"] for note in case["notes"]] == [None]
        [journey] = person["journeys"]
        assert journey["plan"]["objectives"] is None
        assert {one["narrative"] for one in journey["followUps"]} == {None}
    search = await story.ask(
        "intake_officer", "query($input: FindPersonsInput!) { findPersons(input: $input) { band } }",
        input={"crisisId": story.id["crisis"], "givenName": WORD},
    )  # fmt: skip
    assert search["findPersons"] == []


@pytest.mark.parametrize("kind", WATCHED)
async def test_no_row_holds_personal_data_of_an_erased_person(survivors: Survivors, canary: Canary, kind: str) -> None:
    assert canary.columns[kind], "a search that found nothing before says nothing now"
    assert (await _columns_about(survivors.house.settings, canary.story))[kind] == set()


async def test_stored_parts_of_a_file_are_deleted_after_erasure(survivors: Survivors, canary: Canary) -> None:
    assert canary.parts, "a search that found nothing before says nothing now"

    async def are_gone() -> bool:
        return not _parts(survivors, canary.story)

    await until(are_gone)


async def test_card_reference_is_stored_in_two_tables_and_gone_after_erasure(
    survivors: Survivors, canary: Canary
) -> None:
    assert canary.named == {"table intake.persons", "table gateway.persons"}
    assert await places_with(canary.references, survivors.house.settings) == set()


async def test_topics_hold_only_pinned_fields_of_an_erased_person(survivors: Survivors, canary: Canary) -> None:
    settings = survivors.house.settings
    records = await asyncio.to_thread(read_topics, settings.kafka, settings.topic_prefix, lambda _: True)
    payloads: dict[str, list[dict[str, Any]]] = {}
    for one in records:
        kind = one.headers.get("ce_type", one.topic).split(".")[-2]
        payloads.setdefault(kind, []).append(_without_sealed(_read(one.value)) or {})
    left = left_of({"log": payloads}, _persons(canary.story))
    members = {column.removeprefix("log.") for columns in left.values() for column in columns}
    assert members == IN_THE_CLEAR


def _read(value: bytes | None) -> Any:
    try:
        return json.loads(value or b"null")
    except ValueError:
        # A wrapped key, or nothing but bytes.
        return None


def _without_sealed(value: Any) -> Any:
    if isinstance(value, dict):
        return None if "blob" in value else {name: _without_sealed(part) for name, part in value.items()}
    return [_without_sealed(part) for part in value] if isinstance(value, list) else value


async def test_place_search_covers_workflow_histories_and_logs(survivors: Survivors, canary: Canary) -> None:
    movement = await places_with({canary.story.id["movement"]}, survivors.house.settings)
    assert movement >= {"history cases", "table cases.movements", "topic homeward.cases.v1"}
    started = await places_with({"role_starts"}, survivors.house.settings)
    assert any(place.startswith("file log/") for place in started)


async def _on_disk(survivors: Survivors, words: set[bytes]) -> set[str]:
    """The files of the whole stack with one of the words; what the database holds in memory is written first."""
    async with connected(survivors.house.settings, "intake") as connection:
        await connection.execute("CHECKPOINT")
    return await asyncio.to_thread(files_with, words, Path(survivors.house.settings.data))


async def _sealed(settings: Settings, person: str) -> list[Sealed[Any]]:
    """Everything about a person that lies sealed in any topic."""
    records = await asyncio.to_thread(read_topics, settings.kafka, settings.topic_prefix, lambda _: True)
    values = [json.loads(one.value) for one in records if one.value is not None and person.encode() in one.value]
    return [Sealed[Any].model_validate(one) for value in values for one in _blobs(value) if one["subject_id"] == person]


def _blobs(value: object) -> Iterator[dict[str, Any]]:
    if isinstance(value, dict):
        if "blob" in value:
            yield value
        for part in value.values():
            yield from _blobs(part)
    elif isinstance(value, list):
        for part in value:
            yield from _blobs(part)


async def _open(service: str, settings: Settings, sealed: Sealed[Any]) -> bytes:
    """What a service reads in a sealed value, with the key it has."""
    secrets = Secrets(settings.secrets)
    engine = engine_for(settings, secrets, service)
    try:
        async with units_for(service, engine, secrets).begin() as unit:
            wrapped = await subject_keys.wrapped_key(unit.session, sealed.subject_id)
            return Keyring(secrets.symmetric("key-encryption")).open_bytes(wrapped, sealed, of=sealed.subject_id)
    finally:
        await engine.dispose()
