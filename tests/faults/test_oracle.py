"""The oracle itself: it has nothing to say of a sound run, and sees each planted corruption."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import replace

import pytest
import pytest_asyncio

from shared.platform.clock import new_id
from shared.platform.messaging.topics import create_topics, service_topics
from tests.faults.conftest import Survivors
from tests.faults.oracle.databases import digests, planted
from tests.faults.oracle.evidence import Evidence, SentMutation, TopicRecord, Violation
from tests.faults.oracle.inquiry import at_rest, facts, gather
from tests.faults.oracle.invariants import check, without_repetitions
from tests.faults.oracle.logs import write_records
from tests.support.running import PUBLISHERS

pytestmark = [pytest.mark.stack, pytest.mark.slow]


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def sound(survivors: Survivors) -> Evidence:
    """What was found after the run. That the read model is the fold of the topics is shown elsewhere."""
    await at_rest(survivors.house.settings)
    evidence = await gather(survivors.house.settings, survivors.mutations, {})
    evidence = replace(evidence, rebuilt=digests(evidence.tables["gateway"]))
    assert check(evidence) == []
    return evidence


async def _broken(survivors: Survivors, sound: Evidence, records: Sequence[TopicRecord] | None = None) -> set[str]:
    """Which promises are broken now."""
    return _promises(await gather(survivors.house.settings, sound.mutations, sound.rebuilt, records or sound.records))


def _promises(evidence: Evidence) -> set[str]:
    return {one.invariant for one in check(evidence)}


@asynccontextmanager
async def _rewritten(survivors: Survivors, records: Sequence[TopicRecord]) -> AsyncIterator[list[TopicRecord]]:
    """Records written to topics of their own, and read back."""
    kafka, prefix = survivors.house.settings.kafka, f"c{new_id().hex[-8:]}."
    await create_topics(kafka, prefix, service_topics(PUBLISHERS))
    await asyncio.to_thread(write_records, kafka, prefix, records)
    yield await facts(survivors.house.settings, prefix)


def _followed(sound: Evidence) -> TopicRecord:
    """The first fact of an aggregate that has more, published because of a command."""
    published = without_repetitions(sound)
    last = {record.subject: record.sequence for record in published}
    answers = [row["response"] for tables in sound.tables.values() for row in tables["idempotency"]]
    commanded = {event["id"] for answer in answers if answer for event in answer["events"]}
    return next(one for one in published if one.sequence == 1 and last[one.subject] > 1 and one.id in commanded)


def _later(record: TopicRecord, subject: str) -> TopicRecord:
    """The same a version later, where it is about `subject` and not its first."""
    if record.subject != subject or record.sequence == 1:
        return record
    return replace(record, headers={**record.headers, "ce_sequence": str(record.sequence + 1)})


async def test_oracle_detects_a_missing_row(survivors: Survivors, sound: Evidence) -> None:
    consent = sound.tables["intake"]["consents"][0]
    async with planted(survivors.house.settings, "intake", "consents", consent, None):
        assert await _broken(survivors, sound) == {"I2"}
    assert await _broken(survivors, sound) == set()


async def test_oracle_detects_an_unpublished_event(survivors: Survivors, sound: Evidence) -> None:
    lost = _followed(sound)
    async with _rewritten(survivors, [one for one in sound.records if one.id != lost.id]) as records:
        assert await _broken(survivors, sound, records) == {"I1", "I3"}


async def test_oracle_detects_a_doubled_effect(survivors: Survivors, sound: Evidence) -> None:
    caused = next(one for one in without_repetitions(sound) if "ce_causationid" in one.headers)
    again = replace(caused, headers={**caused.headers, "ce_id": str(new_id())})
    async with _rewritten(survivors, [*sound.records, again]) as records:
        assert await _broken(survivors, sound, records) == {"I1 cause", "I3"}


async def test_oracle_detects_a_doubled_payment(survivors: Survivors, sound: Evidence) -> None:
    payment = sound.tables["reintegration"]["payments"][0]
    again = {**payment, "id": str(new_id())}
    async with planted(survivors.house.settings, "reintegration", "payments", None, again):
        assert await _broken(survivors, sound) == {"I5"}


async def test_oracle_detects_a_skipped_version(survivors: Survivors, sound: Evidence) -> None:
    skipped = _followed(sound)
    async with _rewritten(survivors, [_later(one, skipped.subject) for one in sound.records]) as records:
        assert await _broken(survivors, sound, records) >= {"I2", "I3"}


async def test_oracle_detects_an_altered_projection(survivors: Survivors, sound: Evidence) -> None:
    person = sound.tables["gateway"]["persons"][0]
    altered = {**person, "region": "elsewhere"}
    async with planted(survivors.house.settings, "gateway", "persons", person, altered):
        assert await _broken(survivors, sound) == {"I4"}


async def test_oracle_detects_a_changed_audit_entry(survivors: Survivors, sound: Evidence) -> None:
    entry = sound.tables["cases"]["audit"][5]
    altered = {**entry, "entry": {**entry["entry"], "actor": str(new_id())}}
    async with planted(survivors.house.settings, "cases", "audit", entry, altered):
        assert await _broken(survivors, sound) == {"I7"}


async def test_oracle_detects_a_doubly_occupied_seat(survivors: Survivors, sound: Evidence) -> None:
    first, second, *_ = (row for row in sound.tables["cases"]["movements"] if row["status"] == "handed_over")
    moved = {**second, "operation_id": first["operation_id"], "seat": first["seat"]}
    async with planted(survivors.house.settings, "cases", "movements", second, moved):
        assert await _broken(survivors, sound) == {"I11"}


async def test_oracle_detects_a_command_outcome_without_its_effect(sound: Evidence) -> None:
    never = SentMutation(str(new_id()), "giveConsent", "done")
    done = next(command for command in sound.mutations if command.outcome == "done")
    for command in (never, replace(done, outcome="refused")):
        assert _promises(replace(sound, mutations=[command])) == {"I1"}


async def test_oracle_detects_a_repetition_with_another_payload(sound: Evidence) -> None:
    other = replace(sound.records[0], value=b"{}")
    assert _promises(replace(sound, records=[*sound.records, other])) == {"I2"}


async def test_oracle_detects_a_parked_event(sound: Evidence) -> None:
    waiting = {
        "resolved_at": None, "event_type": "homeward.cases.CaseOpened.v1", "reason_code": "failed", "reason": "made up"
    }  # fmt: skip
    tables = {**sound.tables, "cases": {**sound.tables["cases"], "parked_events": [waiting]}}
    violations = check(replace(sound, tables=tables))
    assert violations == [Violation("I12", "cases parked homeward.cases.CaseOpened.v1: failed: made up")]


async def test_oracle_detects_a_workflow_started_twice_or_still_open(sound: Evidence) -> None:
    recorded = {row["id"] for row in sound.tables["reintegration"]["follow_ups"] if row["status"] == "recorded"}
    run = next(one for one in sound.workflows if one.id.removeprefix("follow-up-") in recorded)
    others = [one for one in sound.workflows if one != run]
    for runs in ([*sound.workflows, replace(run, run="another")], [*others, replace(run, status="RUNNING")]):
        assert _promises(replace(sound, workflows=runs)) == {"I6"}


async def test_oracle_detects_a_deadline_without_a_workflow(survivors: Survivors, sound: Evidence) -> None:
    recorded = next(row for row in sound.tables["reintegration"]["follow_ups"] if row["status"] == "recorded")
    waiting = {**recorded, "status": "scheduled"}
    async with planted(survivors.house.settings, "reintegration", "follow_ups", recorded, waiting):
        assert await _broken(survivors, sound) == {"I6"}
