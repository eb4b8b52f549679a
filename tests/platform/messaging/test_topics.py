"""Topics come into being once, as they are planned; a destroyed key leaves the log."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from datetime import timedelta
from functools import partial
from time import monotonic

import pytest
import pytest_asyncio
from aiokafka import AIOKafkaProducer
from aiokafka.admin import AIOKafkaAdminClient
from aiokafka.admin.config_resource import ConfigResource, ConfigResourceType
from aiokafka.errors import InvalidTopicError, UnknownTopicOrPartitionError
from structlog.testing import capture_logs

from shared.platform.connections import kafka_options
from shared.platform.messaging.consumer import kafka_broker, subscriber
from shared.platform.messaging.headers import Record
from shared.platform.messaging.key_copies import KeyCopies
from shared.platform.messaging.key_segments import CLOSING, QUIET, close_key_segments, keep_key_segments_closed
from shared.platform.messaging.processing import EventProcessing
from shared.platform.messaging.replay import GroupInUse, begin_again
from shared.platform.messaging.topics import TopicPlan, create_topics, event_topic, partner_topics, subject_keys_topic
from tests.platform.messaging.bench import PLACE, Bench, Recorder, delete_topics
from tests.support.waiting import PATIENCE, until

pytestmark = pytest.mark.stack


async def settings_of(kafka: str, topic: str) -> dict[str, str]:
    """The topic's settings, once the broker has heard from its controller that there is such a topic."""
    admin = AIOKafkaAdminClient(**kafka_options(kafka))
    await admin.start()
    asked = ConfigResource(ConfigResourceType.TOPIC, topic)
    described = (await admin.describe_configs([asked]))[0].resources[0]
    patience = monotonic() + PATIENCE
    while described[0] == UnknownTopicOrPartitionError.errno and monotonic() < patience:
        await asyncio.sleep(0.1)
        described = (await admin.describe_configs([asked]))[0].resources[0]
    await admin.close()
    assert described[0] == 0, described[1]
    return {entry[0]: entry[1] for entry in described[4]}


async def test_topics_are_created_once_and_as_planned(bench: Bench) -> None:
    feed, keys = partner_topics("red-cross")
    made = await create_topics(bench.kafka, bench.prefix, [feed, keys])
    assert made == [f"{bench.prefix}homeward.partner.red-cross.v1", f"{bench.prefix}homeward.partner.red-cross.keys.v1"]
    assert await create_topics(bench.kafka, bench.prefix, [feed, keys]) == []
    assert (await settings_of(bench.kafka, made[1]))["cleanup.policy"] == "compact"
    assert (await settings_of(bench.kafka, bench.topic))["retention.ms"] == "-1"
    await delete_topics(bench.kafka, made)


async def test_a_topic_the_broker_refuses_is_raised_with_its_name(bench: Bench) -> None:
    with pytest.raises(InvalidTopicError, match="no spaces"):
        await create_topics(bench.kafka, bench.prefix, [TopicPlan("no spaces allowed", 1)])


def test_key_topics_have_one_partition_and_event_topics_several() -> None:
    assert subject_keys_topic().partitions == 1
    assert event_topic("cases").partitions > 1


async def test_a_consumer_group_can_be_set_back_to_the_beginning(bench: Bench) -> None:
    published = await bench.publish_versions(cases=5, versions=2)
    processing = EventProcessing("cases", bench.engine, Recorder(), PLACE)
    group = f"{bench.prefix}cases"
    for times in (1, 2):
        broker = kafka_broker(bench.kafka)
        subscriber(broker, [bench.topic], group, processing.handle)
        await broker.start()
        await bench.until("effects", len(published) * times)
        with pytest.raises(GroupInUse):
            await begin_again(bench.kafka, group, [bench.topic])
        await broker.stop()
        await processing.forget_everything()
        await begin_again(bench.kafka, group, [bench.topic])


async def test_key_topics_compact_within_minutes_and_retain_tombstones_for_a_week(bench: Bench) -> None:
    _, keys = partner_topics("red-cross")
    for plan in (subject_keys_topic(), keys):
        (topic,) = await create_topics(bench.kafka, f"{bench.prefix}again.", [plan])
        settings = await settings_of(bench.kafka, topic)
        assert settings["cleanup.policy"] == "compact"
        assert float(settings["segment.ms"]) < QUIET.total_seconds() * 1000
        assert int(settings["max.compaction.lag.ms"]) <= 60_000
        assert int(settings["delete.retention.ms"]) == 7 * 24 * 3600 * 1000
        await delete_topics(bench.kafka, [topic])


@pytest_asyncio.fixture
async def quick_keys(bench: Bench) -> AsyncIterator[str]:
    """A key topic with the minute of its rhythm cut to a second, in which a key was destroyed."""
    async with destroyed_in(bench, bench.prefix) as topic:
        yield topic


@asynccontextmanager
async def destroyed_in(bench: Bench, prefix: str) -> AsyncIterator[str]:
    plan = subject_keys_topic()
    quick = TopicPlan(
        "homeward.quick.keys.v1", 1, dict(plan.settings) | {"segment.ms": "1000", "max.compaction.lag.ms": "1000"}
    )
    (topic,) = await create_topics(bench.kafka, prefix, [quick])
    producer = AIOKafkaProducer(**kafka_options(bench.kafka))
    await producer.start()
    await producer.send_and_wait(topic, key=b"destroyed", value=b"a wrapped key", headers=[("ce_type", b"key")])
    await producer.send_and_wait(topic, key=b"destroyed", value=None, headers=[("ce_type", b"key")])
    await producer.stop()
    yield topic
    await delete_topics(bench.kafka, [topic])


@pytest.mark.slow
async def test_a_destroyed_key_leaves_the_log_though_no_record_follows(bench: Bench, quick_keys: str) -> None:
    other = f"other-{bench.prefix}"
    async with destroyed_in(bench, other) as closed:
        await until(partial(closes_one, bench, other, timedelta(seconds=2)))
        await until(partial(has_forgotten, bench, closed))
    # The cleaner was here, and had no less reason to clean this one.
    assert not await has_forgotten(bench, quick_keys), "by itself the broker keeps the newest segment"
    await until(partial(closes_one, bench, bench.prefix, timedelta(seconds=2)))
    await until(partial(has_forgotten, bench, quick_keys))


async def closes_one(bench: Bench, prefix: str, quiet: timedelta) -> bool:
    return await close_key_segments(bench.kafka, prefix, quiet) == 1


async def has_forgotten(bench: Bench, topic: str) -> bool:
    """Only the broker's cleaner can have done that; it works when it likes."""
    return b"a wrapped key" not in await values(bench, topic)


async def test_the_segment_of_a_quiet_key_topic_is_closed_once(bench: Bench, quick_keys: str) -> None:
    assert await close_key_segments(bench.kafka, bench.prefix, timedelta(hours=1)) == 0
    # The clock has gone on since the record, which names whole milliseconds.
    await until(partial(closes_one, bench, bench.prefix, timedelta(0)))
    assert await close_key_segments(bench.kafka, bench.prefix, timedelta(0)) == 0
    last = (await bench.records(quick_keys, partitions=1))[-1]
    assert (last.key, last.value, last.headers) == (str(CLOSING).encode(), None, (("ce_type", b"key"),))
    assert await bench.records(f"{bench.prefix}homeward.subject-keys.v1", partitions=1) == []
    assert await close_key_segments(bench.kafka, "nobody.", timedelta(0)) == 0


async def test_consumers_of_keys_ignore_the_record_that_closes_a_segment(bench: Bench) -> None:
    headers = (("ce_type", b"homeward.intake.SubjectKeyIssued.v1"),)
    empty = Record("t", 0, 1, str(CLOSING).encode(), None, headers)
    await KeyCopies("cases-keys", bench.engine, PLACE, lambda *_: False).handle([empty])
    assert (await bench.count("subject_keys"), await bench.count("parked_events")) == (0, 0)


async def test_closing_key_segments_goes_on_until_it_is_stopped(bench: Bench, quick_keys: str) -> None:
    del quick_keys  # it waits to be closed
    stopping = asyncio.Event()
    with capture_logs() as lines:
        keeping = keep_key_segments_closed(bench.kafka, bench.prefix, stopping, every=0.05, quiet=timedelta(0))
        running = asyncio.create_task(keeping)
        await until_logged(lines)
        stopping.set()
        await running
    assert [(line["event"], line["count"]) for line in lines] == [("key_segments_closed", 1)]


async def test_closing_key_segments_waits_for_a_broker_that_is_away() -> None:
    stopping = asyncio.Event()
    with capture_logs() as lines:
        running = asyncio.create_task(keep_key_segments_closed("127.0.0.1:1", "", stopping, every=0.05))
        await until_logged(lines, 2)
        stopping.set()
        await running
    assert {line["event"] for line in lines} == {"key_segments_wait"}


async def until_logged(lines: Sequence[object], count: int = 1) -> None:
    async with asyncio.timeout(PATIENCE):
        while len(lines) < count:  # noqa: ASYNC110  # the log tells nobody
            await asyncio.sleep(0.05)


async def values(bench: Bench, topic: str) -> set[bytes | None]:
    return {one.value for one in await bench.records(topic, partitions=1)}
