"""Lets a group read its topics again from their first records, as rebuilding a read model needs."""

from collections.abc import Sequence

from aiokafka import AIOKafkaConsumer, TopicPartition
from aiokafka.admin import AIOKafkaAdminClient

from shared.platform.connections import kafka_options
from shared.platform.errors import Refused


class GroupInUse(Refused):
    """Somebody is consuming as this group; stop them first."""

    text = "{count} consumer(s) read as {group}; stop them first"


async def begin_again(kafka: str, group: str, topics: Sequence[str]) -> None:
    """Set the group back to the beginning of whole topics (full names); GroupInUse."""
    partitions = await _partitions_of_unused(kafka, group, topics)
    consumer = AIOKafkaConsumer(**kafka_options(kafka), group_id=group, enable_auto_commit=False)
    await consumer.start()
    try:
        consumer.assign(partitions)
        await consumer.commit(await consumer.beginning_offsets(partitions))
    finally:
        await consumer.stop()


async def _partitions_of_unused(kafka: str, group: str, topics: Sequence[str]) -> list[TopicPartition]:
    admin = AIOKafkaAdminClient(**kafka_options(kafka))
    await admin.start()
    try:
        described = await admin.describe_consumer_groups([group])
        members = [one for answer in described for one in answer.groups[0][5]]
        if members:
            raise GroupInUse(count=len(members), group=group)
        described = await admin.describe_topics(list(topics))
    finally:
        await admin.close()
    return [TopicPartition(topic["topic"], one["partition"]) for topic in described for one in topic["partitions"]]
