"""Topics come into being once, as they are planned; a destroyed key leaves the log."""

import asyncio

import pytest
from aiokafka import AIOKafkaProducer
from aiokafka.admin import AIOKafkaAdminClient
from aiokafka.admin.config_resource import ConfigResource, ConfigResourceType
from aiokafka.errors import InvalidTopicError

from shared.platform.messaging.consumer import kafka_broker, subscriber
from shared.platform.messaging.processing import EventProcessing
from shared.platform.messaging.replay import GroupInUse, begin_again
from shared.platform.messaging.topics import TopicPlan, create_topics, event_topic, partner_topics, subject_keys_topic
from tests.platform.messaging.bench import PLACE, Bench, Recorder, delete_topics

pytestmark = pytest.mark.stack


async def settings_of(kafka: str, topic: str) -> dict[str, str]:
    admin = AIOKafkaAdminClient(bootstrap_servers=kafka)
    await admin.start()
    (answer,) = await admin.describe_configs([ConfigResource(ConfigResourceType.TOPIC, topic)])
    await admin.close()
    return {entry[0]: entry[1] for entry in answer.resources[0][4]}


async def test_topics_are_made_once_and_as_planned(bench: Bench) -> None:
    feed, keys = partner_topics("red-cross")
    made = await create_topics(bench.kafka, bench.prefix, [feed, keys])
    assert made == [f"{bench.prefix}homeward.partner.red-cross.v1", f"{bench.prefix}homeward.partner.red-cross.keys.v1"]
    assert await create_topics(bench.kafka, bench.prefix, [feed, keys]) == []
    assert (await settings_of(bench.kafka, made[1]))["cleanup.policy"] == "compact"
    assert (await settings_of(bench.kafka, bench.topic))["retention.ms"] == "-1"
    await delete_topics(bench.kafka, made)


async def test_what_the_broker_refuses_is_raised_with_its_name(bench: Bench) -> None:
    with pytest.raises(InvalidTopicError, match="no spaces"):
        await create_topics(bench.kafka, bench.prefix, [TopicPlan("no spaces allowed", 1)])


def test_keys_have_one_partition_and_events_several() -> None:
    assert subject_keys_topic().partitions == 1
    assert event_topic("cases").partitions > 1


async def test_a_group_can_hear_everything_again(bench: Bench) -> None:
    told = await bench.publish_versions(cases=5, versions=2)
    processing = EventProcessing("cases", bench.engine, Recorder(), PLACE)
    group = f"{bench.prefix}cases"
    for times in (1, 2):
        broker = kafka_broker(bench.kafka)
        subscriber(broker, [bench.topic], group, processing.handle)
        await broker.start()
        await bench.until("effects", len(told) * times)
        with pytest.raises(GroupInUse):
            await begin_again(bench.kafka, group, [bench.topic])
        await broker.stop()
        await processing.forget_everything()
        await begin_again(bench.kafka, group, [bench.topic])


@pytest.mark.slow
async def test_a_destroyed_key_leaves_the_log(bench: Bench) -> None:
    plan = subject_keys_topic()
    # The same settings, with the minute of their rhythm cut to a second.
    quick = TopicPlan("quick-keys", 1, dict(plan.settings) | {"segment.ms": "1000", "max.compaction.lag.ms": "1000"})
    (topic,) = await create_topics(bench.kafka, bench.prefix, [quick])
    producer = AIOKafkaProducer(bootstrap_servers=bench.kafka)
    await producer.start()
    await producer.send_and_wait(topic, key=b"destroyed", value=b"a wrapped key")
    await producer.send_and_wait(topic, key=b"destroyed", value=None)
    async with asyncio.timeout(90):
        while b"a wrapped key" in await values(bench, topic):
            await asyncio.sleep(1.5)
            await producer.send_and_wait(topic, key=b"another", value=b"another key")
    await producer.stop()
    await delete_topics(bench.kafka, [topic])


async def values(bench: Bench, topic: str) -> set[bytes | None]:
    return {one.value for one in await bench.records(topic, partitions=1)}
