"""Batches on the real database: duplicates, order, gaps, poison, failures, parking and what follows."""

import asyncio
from dataclasses import replace
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import event

from shared.platform.clock import new_id
from shared.platform.errors import KeyNotHere, Transient
from shared.platform.messaging.headers import Record
from shared.platform.messaging.parking import ParkedEvent, list_parked
from shared.platform.messaging.processing import EventProcessing
from shared.platform.messaging.retry import Unprocessed
from tests.platform.messaging.bench import PLACE, Bench, Recorder, assigned, headers_of

pytestmark = pytest.mark.stack


def record(case_id: UUID, sequence: int, *, offset: int | None = None, event_id: UUID | None = None) -> Record:
    assignment = assigned(case_id)
    headers = headers_of(assignment, sequence, event_id)
    return Record(
        topic="t",
        partition=0,
        offset=sequence if offset is None else offset,
        key=str(assignment.key()).encode(),
        value=assignment.model_dump_json().encode(),
        headers=tuple((name, value.encode()) for name, value in headers.items()),
    )


def with_header(one: Record, name: str, value: bytes) -> Record:
    return replace(one, headers=(*(pair for pair in one.headers if pair[0] != name), (name, value)))


def processing(bench: Bench, recorder: Recorder | None = None, patience: float = 60.0) -> EventProcessing:
    return EventProcessing("cases", bench.engine, recorder or Recorder(), PLACE, patience=patience)


async def effects(bench: Bench, case_id: UUID) -> list[int]:
    rows = await bench.rows(f"SELECT sequence FROM effects WHERE aggregate_id = '{case_id}' ORDER BY at")  # noqa: S608
    return [row["sequence"] for row in rows]


async def parked(bench: Bench) -> list[ParkedEvent]:
    async with bench.engine.connect() as connection:
        return await list_parked(connection)


async def test_a_batch_is_one_call_and_one_transaction(bench: Bench) -> None:
    case, other = new_id(), new_id()
    recorder = Recorder()
    await processing(bench, recorder).handle([record(case, 1), record(other, 1), record(case, 2)])
    assert await effects(bench, case) == [1, 2]
    assert recorder.calls == 1


async def test_a_batch_is_three_statements_around_its_effects(bench: Bench) -> None:
    """Counted, since each is a round trip that every fact waits for."""
    sent: list[str] = []
    consumer = processing(bench)
    # The first batch of a process also takes back the sign that one before it stood still.
    await consumer.handle([record(new_id(), 1, offset=0)])

    def note(*arguments: Any) -> None:
        sent.append(" ".join(str(arguments[2] if len(arguments) > 2 else "SAVEPOINT").split()[:3]))

    for name in ("before_cursor_execute", "savepoint"):
        event.listen(bench.engine.sync_engine, name, note)
    await consumer.handle([record(new_id(), 1)])
    looks = "SELECT aggregate_id, sequence"
    assert sent == ["INSERT INTO inbox", looks, "INSERT INTO effects", "INSERT INTO consumed_versions"]


async def test_repeated_events_are_absorbed_in_one_batch_and_in_the_next(bench: Bench) -> None:
    case = new_id()
    first = record(case, 1)
    again = replace(first, offset=7)
    consumer = processing(bench)
    await consumer.handle([first, again])
    await consumer.handle([first, again, record(case, 2)])
    assert await effects(bench, case) == [1, 2]


async def test_an_old_version_never_overwrites_a_new_one(bench: Bench) -> None:
    case = new_id()
    consumer = processing(bench)
    await consumer.handle([record(case, 1), record(case, 2)])
    await consumer.handle([record(case, 1, offset=9)])
    assert await effects(bench, case) == [1, 2]
    assert await parked(bench) == []


async def test_an_event_that_comes_too_early_waits_and_follows_in_order(bench: Bench) -> None:
    case, other = new_id(), new_id()
    consumer = processing(bench)
    await consumer.handle([record(case, 1), record(case, 4), record(case, 3), record(other, 1)])
    assert await effects(bench, case) == [1]
    assert await effects(bench, other) == [1]
    assert {one.reason_code for one in await parked(bench)} == {"awaits_version"}
    await consumer.handle([record(case, 2)])
    assert await effects(bench, case) == [1, 2, 3, 4]
    assert await parked(bench) == []


async def test_a_gap_fills_within_the_same_batch(bench: Bench) -> None:
    case = new_id()
    await processing(bench).handle([record(case, 2), record(case, 1)])
    assert await effects(bench, case) == [1, 2]


async def test_events_the_consumer_does_not_want_count_the_version_on(bench: Bench) -> None:
    case = new_id()
    unwanted = with_header(record(case, 1), "ce_type", b"homeward.cases.CaseOpened.v1")
    unheard_of = with_header(record(case, 2), "ce_type", b"homeward.cranes.CaseFoldedIntoAPaperCrane.v7")
    early = with_header(record(case, 4), "ce_type", b"homeward.cases.CaseOpened.v1")
    consumer = processing(bench)
    await consumer.handle([unwanted, unheard_of, early])
    await consumer.handle([record(case, 3), record(case, 5)])
    assert await effects(bench, case) == [3, 5]
    assert await parked(bench) == []


async def test_an_event_without_a_version_is_applied_once(bench: Bench) -> None:
    case = new_id()
    plain = record(case, 1)
    plain = replace(plain, headers=tuple(pair for pair in plain.headers if pair[0] != "ce_sequence"))
    consumer = processing(bench)
    await consumer.handle([plain, replace(plain, offset=5)])
    await consumer.handle([plain])
    assert await bench.count("effects") == 1


POISON = {
    "not JSON": {"value": b"this is not JSON"},
    "wrong encoding": {"value": "caf\u00e9".encode("utf-16")},
    "no bytes": {"value": b""},
    "null": {"value": None},
    "900 KB": {"value": b"[" * 900_000},
    "another shape": {"value": b'{"case_id": 7}'},
}


@pytest.mark.parametrize("flaw", POISON.values(), ids=POISON.keys())
async def test_a_poison_event_is_parked_and_only_its_aggregate_waits(
    bench: Bench, flaw: dict[str, bytes | None]
) -> None:
    case, other = new_id(), new_id()
    poisoned = replace(record(case, 1), value=flaw["value"])
    await processing(bench).handle([poisoned, record(other, 1), record(case, 2)])
    assert await effects(bench, other) == [1]
    assert [(one.sequence, one.reason_code) for one in await parked(bench)] == [
        (1, "unreadable_value"),
        (2, "awaits_version"),
    ]


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("ce_id", b"not a uuid"),
        ("ce_subject", b"\xff\xfe"),
        ("ce_sequence", b"-1"),
        ("ce_sequence", "\u0663".encode()),
        ("ce_time", b"yesterday"),
        ("ce_specversion", b"0.3"),
        ("ce_type", b""),
        ("ce_causationid", b"x"),
    ],
)
async def test_unreadable_headers_are_parked(bench: Bench, name: str, value: bytes) -> None:
    other = new_id()
    await processing(bench).handle([with_header(record(new_id(), 1), name, value), record(other, 1)])
    assert await effects(bench, other) == [1]
    assert [one.reason_code for one in await parked(bench)] == ["unreadable_headers"]


async def test_a_failing_event_parks_with_its_followers_and_the_rest_goes_on(bench: Bench) -> None:
    case, other = new_id(), new_id()
    recorder = Recorder(fails={(case, 2): ValueError("quotes a name")})
    await processing(bench, recorder).handle(
        [record(case, 1), record(case, 2), record(other, 1), record(case, 3), record(other, 2)]
    )
    assert await effects(bench, case) == [1]
    assert await effects(bench, other) == [1, 2]
    waiting = await parked(bench)
    assert [(one.sequence, one.reason_code, one.reason) for one in waiting] == [
        (2, "failed", "ValueError"),
        (3, "awaits_version", "version 2 has not been applied"),
    ]
    assert not any("quotes" in str(one) for one in waiting)


async def test_a_transient_failure_is_tried_again_without_parking(bench: Bench) -> None:
    case = new_id()
    recorder = Recorder(fails={(case, 1): Transient("the moment")})

    async def heal() -> None:
        while recorder.calls < 2:  # noqa: ASYNC110  # the recorder counts, it cannot tell
            await asyncio.sleep(0.05)
        recorder.fails = None

    healing = asyncio.create_task(heal())
    await processing(bench, recorder).handle([record(case, 1)])
    await healing
    assert await effects(bench, case) == [1]
    assert await parked(bench) == []


async def test_a_lasting_transient_failure_leaves_the_batch_unprocessed(bench: Bench) -> None:
    case = new_id()
    recorder = Recorder(fails={(case, 1): ConnectionError("quotes an address")})
    with pytest.raises(Unprocessed, match=r"^ConnectionError$") as raised:
        await processing(bench, recorder, patience=4).handle([record(case, 1)])
    assert raised.value.__cause__ is None
    assert raised.value.__suppress_context__
    assert await bench.count("inbox") == 0
    assert 2 <= recorder.calls <= 7


async def test_a_subject_key_that_does_not_come_parks_its_event_only(bench: Bench) -> None:
    case, other = new_id(), new_id()
    recorder = Recorder(fails={(case, 1): KeyNotHere("not here")})
    await processing(bench, recorder, patience=6).handle([record(case, 1), record(other, 1)])
    assert await effects(bench, other) == [1]
    assert [one.reason_code for one in await parked(bench)] == ["key_missing"]


async def test_processing_survives_losing_every_connection(bench: Bench) -> None:
    cases = [new_id() for _ in range(50)]
    consumer = processing(bench)

    async def cut() -> None:
        for _ in range(5):
            await asyncio.sleep(0.02)
            await bench.rows(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                " WHERE datname = current_database() AND pid <> pg_backend_pid()"
            )

    cutting = asyncio.create_task(cut())
    for version in range(1, 6):
        await consumer.handle([record(case, version) for case in cases])
    await cutting
    for case in cases:
        assert await effects(bench, case) == [1, 2, 3, 4, 5]


async def test_two_consumers_with_the_same_events_apply_each_once(bench: Bench) -> None:
    cases = [new_id() for _ in range(20)]
    batches = [[record(case, version, event_id=new_id()) for case in cases] for version in range(1, 6)]

    async def all_of_them() -> None:
        for batch in batches:
            await processing(bench).handle(batch)

    await asyncio.gather(all_of_them(), all_of_them())
    for case in cases:
        assert await effects(bench, case) == [1, 2, 3, 4, 5]


async def test_a_rebuild_starts_from_nothing(bench: Bench) -> None:
    case = new_id()
    consumer = processing(bench)
    await consumer.handle([record(case, 1)])
    await consumer.forget_everything()
    await consumer.handle([record(case, 1)])
    assert await effects(bench, case) == [1, 1]


async def test_small_batches_already_applied_are_not_repeated_after_a_failure(bench: Bench) -> None:
    """Small transactions: one of five hundred calls would be rolled back, and all of them made again, for ever."""
    cases = [new_id() for _ in range(20)]
    away = Recorder(fails={(cases[13], 1): Transient("away")})
    consumer = processing(bench, away, patience=0.5)
    consumer.at_once = 4
    batch = [record(case, 1, offset=place) for place, case in enumerate(cases)]
    with pytest.raises(Unprocessed):
        await consumer.handle(batch)
    assert await bench.count("effects") == 12
    again = Recorder()
    there = processing(bench, again)
    there.at_once = 4
    await there.handle(batch)
    assert await bench.count("effects") == 20
    assert again.calls == 2, "three of five small batches were applied before"
