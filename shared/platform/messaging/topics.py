"""Topic names, what each topic is configured to be, and how topics come into being.

Topics are code: the broker does not make them on first use, since a topic made by accident has the wrong retention.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from aiokafka.admin import AIOKafkaAdminClient, NewTopic
from aiokafka.errors import KafkaError, TopicAlreadyExistsError, for_code

from shared.platform.connections import kafka_options

EVENT_PARTITIONS = 6
COPIES = 3
"""Of every record, where there are as many brokers."""
SUBJECT_KEYS = "homeward.subject-keys.v1"
ERASURE = {
    "cleanup.policy": "compact",
    "min.compaction.lag.ms": "0",
    "max.compaction.lag.ms": "60000",
    "min.cleanable.dirty.ratio": "0.01",
    "segment.ms": "60000",
    # Long enough for a service that was down for a week to see the tombstone; the PersonErased event tells it anyway.
    "delete.retention.ms": "604800000",
}
"""A destroyed key leaves the log within minutes of its tombstone: `key_segments` puts a record behind it, since only a
later record ends a segment, and only ended segments are cleaned."""
FOR_EVER = {"cleanup.policy": "delete", "retention.ms": "-1", "retention.bytes": "-1"}
"""Read models are rebuilt from the events, so events are never dropped; who must be forgotten is forgotten by key."""


@dataclass(frozen=True)
class TopicPlan:
    """A topic as it should be; `name` is without the prefix."""

    name: str
    partitions: int
    settings: Mapping[str, str] = field(default_factory=dict)


def plan_for(name: str) -> TopicPlan:
    """How a topic of ours should be, by its name."""
    if name == SUBJECT_KEYS or name.endswith(".keys.v1"):
        # One partition, so that every new key helps the log to forget old ones.
        return TopicPlan(name, 1, ERASURE)
    if name.startswith("homeward.partner."):
        return TopicPlan(name, 1, FOR_EVER)
    return TopicPlan(name, EVENT_PARTITIONS, FOR_EVER)


def event_topic(service: str) -> TopicPlan:
    return plan_for(f"homeward.{service}.v1")


def subject_keys_topic() -> TopicPlan:
    return plan_for(SUBJECT_KEYS)


def partner_topics(code: str) -> tuple[TopicPlan, TopicPlan]:
    """A partner agency's feed and the content keys that open it; `code` is the agency's public code."""
    return plan_for(f"homeward.partner.{code}.v1"), plan_for(f"homeward.partner.{code}.keys.v1")


def service_topics(services: Sequence[str]) -> list[TopicPlan]:
    return [*(event_topic(service) for service in services), subject_keys_topic()]


async def create_topics(kafka: str, prefix: str, plans: Sequence[TopicPlan]) -> list[str]:
    """Make the topics that are not there yet; answers the names made. KafkaError when the broker refuses one."""
    admin = AIOKafkaAdminClient(**kafka_options(kafka))
    await admin.start()
    try:
        copies = min(COPIES, len((await admin.describe_cluster())["brokers"]))
        wanted = [_new_topic(prefix, plan, copies) for plan in plans]
        answer = await admin.create_topics(wanted)
    finally:
        await admin.close()
    return [name for name, code, message in answer.topic_errors if _was_made(name, code, message)]


def _new_topic(prefix: str, plan: TopicPlan, copies: int) -> NewTopic:
    return NewTopic(
        name=f"{prefix}{plan.name}",
        num_partitions=plan.partitions,
        replication_factor=copies,
        topic_configs=dict(plan.settings),
    )


def _was_made(name: str, code: int, message: str | None) -> bool:
    error: type[KafkaError] = for_code(code)
    if error is TopicAlreadyExistsError:
        return False
    if code:
        raise error(f"{name}: {message}")
    return True
