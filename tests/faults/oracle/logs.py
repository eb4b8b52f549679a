"""Reads topics and the lag of their readers with a client that is not the product's."""

from collections.abc import Callable, Sequence
from typing import Any

from confluent_kafka import OFFSET_INVALID, Consumer, ConsumerGroupTopicPartitions, Producer, TopicPartition
from confluent_kafka.admin import AdminClient

from shared.platform.clock import new_id
from tests.faults.oracle.evidence import TopicRecord
from tests.support.brokers import client_options

PATIENCE = 60.0


def _consumer(kafka: str) -> Any:
    return Consumer(
        {
            **client_options(kafka),
            "group.id": f"oracle-{new_id()}",
            "enable.auto.commit": False,
            "enable.partition.eof": True,
            "auto.offset.reset": "earliest",
        }
    )


def topics_of(kafka: str, prefix: str) -> dict[str, int]:
    """Topics under a prefix, without it, and their numbers of partitions."""
    listed = AdminClient(client_options(kafka)).list_topics(timeout=PATIENCE).topics
    return {name.removeprefix(prefix): len(one.partitions) for name, one in listed.items() if name.startswith(prefix)}


def read_topics(kafka: str, prefix: str, wanted: Callable[[str], bool]) -> list[TopicRecord]:
    """Every record of the wanted topics, each partition in its order."""
    partitions = [
        TopicPartition(f"{prefix}{topic}", number, 0)
        for topic, count in topics_of(kafka, prefix).items()
        if wanted(topic)
        for number in range(count)
    ]
    if not partitions:
        return []
    consumer = _consumer(kafka)
    try:
        consumer.assign(partitions)
        return _until_all_ended(consumer, len(partitions), prefix)
    finally:
        consumer.close()


def _until_all_ended(consumer: Any, partitions: int, prefix: str) -> list[TopicRecord]:
    records: list[TopicRecord] = []
    ended: set[tuple[str, int]] = set()
    while len(ended) < partitions:
        message = consumer.poll(PATIENCE)
        if message is None:
            raise TimeoutError("the broker does not report the end of every partition")
        if message.error():
            ended.add((message.topic(), message.partition()))
        else:
            records.append(_record(message, prefix))
    return records


def _record(message: Any, prefix: str) -> TopicRecord:
    return TopicRecord(
        topic=message.topic().removeprefix(prefix),
        partition=message.partition(),
        offset=message.offset(),
        key=message.key(),
        value=message.value(),
        headers={name: value.decode() for name, value in message.headers() or []},
    )


def lag(kafka: str, prefix: str) -> int:
    """How many records the groups under a prefix have still to read."""
    admin = AdminClient(client_options(kafka))
    listed = admin.list_consumer_groups().result(PATIENCE).valid
    groups = [one.group_id for one in listed if one.group_id.startswith(prefix)]
    consumer = _consumer(kafka)
    try:
        return sum(_lag_of(admin, consumer, group) for group in groups)
    finally:
        consumer.close()


def _lag_of(admin: Any, consumer: Any, group: str) -> int:
    [answer] = admin.list_consumer_group_offsets([ConsumerGroupTopicPartitions(group)]).values()
    committed = {(one.topic, one.partition): one.offset for one in answer.result(PATIENCE).topic_partitions}
    described = admin.list_topics(timeout=PATIENCE).topics
    behind = 0
    for topic in {name for name, _ in committed}:
        for number in described[topic].partitions:
            low, high = consumer.get_watermark_offsets(TopicPartition(topic, number), timeout=PATIENCE)
            reached = committed.get((topic, number), OFFSET_INVALID)
            behind += high - max(low, reached if reached >= 0 else low)
    return behind


def rewind(kafka: str, group: str, topics: Sequence[str]) -> None:
    """Let a group that nobody reads as begin again."""
    admin = AdminClient(client_options(kafka))
    described = admin.list_topics(timeout=PATIENCE).topics
    starts = [TopicPartition(topic, number, 0) for topic in topics for number in described[topic].partitions]
    [answer] = admin.alter_consumer_group_offsets([ConsumerGroupTopicPartitions(group, starts)]).values()
    answer.result(PATIENCE)


def write_records(kafka: str, prefix: str, records: Sequence[TopicRecord]) -> None:
    """Write records as they are to topics of another prefix, each to its partition."""
    producer = Producer({**client_options(kafka), "acks": "all"})
    for one in records:
        producer.produce(
            f"{prefix}{one.topic}",
            value=one.value,
            key=one.key,
            partition=one.partition,
            headers=[(name, value.encode()) for name, value in one.headers.items()],
        )
    producer.flush(PATIENCE)
