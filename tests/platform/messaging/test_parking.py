"""What is parked: retried, discarded, given up, sealed."""

from dataclasses import replace

import pytest
from sqlalchemy import text

from shared.platform.clock import new_id
from shared.platform.errors import Refused
from shared.platform.messaging.parking import list_parked
from shared.platform.messaging.processing import EarlierVersionMissing, NotParked
from tests.platform.messaging.bench import PLACE, Bench, Recorder
from tests.platform.messaging.test_processing import effects, parked, processing, record, with_header

pytestmark = pytest.mark.stack


async def test_retrying_a_parked_event_applies_it_and_those_behind_it(bench: Bench) -> None:
    case = new_id()
    broken = Recorder(fails={(case, 1): Refused()})
    await processing(bench, broken).handle([record(case, 1), record(case, 2), record(case, 3)])
    first, second, _ = await parked(bench)
    assert first.reason == "refused"
    assert await processing(bench, broken).retry(first.id) is False
    assert [one.attempts for one in await parked(bench)] == [1, 0, 0]
    mended = processing(bench)
    with pytest.raises(EarlierVersionMissing):
        await mended.retry(second.id)
    assert await mended.retry(first.id) is True
    assert await effects(bench, case) == [1, 2, 3]
    assert await parked(bench) == []
    with pytest.raises(NotParked):
        await mended.retry(first.id)


async def test_discarding_a_parked_event_lets_those_behind_it_go_on(bench: Bench) -> None:
    case = new_id()
    broken = processing(bench, Recorder(fails={(case, 1): ValueError()}))
    await broken.handle([record(case, 1), record(case, 2)])
    await broken.discard((await parked(bench))[0].id)
    await broken.handle([record(case, 3)])
    assert await effects(bench, case) == [2, 3]
    assert await bench.count("parked_events", "resolution = 'discarded'") == 1


async def test_a_version_that_never_comes_can_be_skipped(bench: Bench) -> None:
    case = new_id()
    consumer = processing(bench)
    await consumer.handle([record(case, 1), record(case, 3), record(case, 4)])
    third = (await parked(bench))[0]
    with pytest.raises(EarlierVersionMissing):
        await consumer.discard(third.id)
    assert await consumer.retry(third.id, past_gap=True) is True
    await consumer.handle([record(case, 2), record(case, 5)])
    assert await effects(bench, case) == [1, 3, 4, 5]


async def test_a_parked_event_delivered_again_is_not_applied_twice(bench: Bench) -> None:
    case = new_id()
    consumer = processing(bench)
    early = record(case, 2)
    await consumer.handle([early])
    await consumer.handle([replace(early, offset=20), record(case, 1)])
    await consumer.handle([early, record(case, 3)])
    assert await effects(bench, case) == [1, 2, 3]


async def test_an_event_whose_headers_become_readable_is_applied_on_retry(bench: Bench) -> None:
    case = new_id()
    consumer = processing(bench)
    await consumer.handle([with_header(record(case, 1), "ce_time", b"yesterday")])
    (one,) = await parked(bench)
    assert await consumer.retry(one.id) is False
    await consumer.discard(one.id)
    assert await bench.count("effects") == 0


async def test_parked_records_are_sealed_and_bound_to_their_place(bench: Bench) -> None:
    case = new_id()
    await processing(bench).handle([replace(record(case, 1), value=b'{"given_name": "Made Up"}')])
    rows = await bench.rows("SELECT * FROM parked_events")
    assert b"Made Up" not in bytes(rows[0]["sealed_record"])
    assert "Made Up" not in str(rows[0])
    async with bench.engine.begin() as connection:
        (one,) = await list_parked(connection)
        opened = await PLACE.record_of(connection, one)
        assert opened.value == b'{"given_name": "Made Up"}'
        await connection.execute(text("UPDATE parked_events SET kafka_offset = kafka_offset + 1"))
        (moved,) = await list_parked(connection)
        with pytest.raises(Exception, match=r"^$"):
            await PLACE.record_of(connection, moved)
