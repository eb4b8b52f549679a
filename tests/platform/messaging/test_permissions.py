"""The broker lets each principal do what the contracts say, and nobody who does not say who they are."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio
from aiokafka import AIOKafkaProducer
from aiokafka.errors import KafkaError, TopicAuthorizationFailedError
from confluent_kafka import Consumer
from confluent_kafka import KafkaError as Refusal

from deploy.local.authority import as_principal
from services.__main__ import PUBLISHERS, SERVICES, service_named
from shared.platform.clock import new_id
from shared.platform.connections import kafka_address, kafka_options
from shared.platform.consumption import consumptions_of
from shared.platform.messaging.permissions import Operation, permissions_of, permit
from shared.platform.messaging.topics import SUBJECT_KEYS, create_topics, partner_topics, service_topics
from shared.platform.namespaces import ensure_namespace
from shared.platform.runtime import Runtime
from shared.platform.settings import Settings
from tests.platform.messaging.bench import delete_topics
from tests.support.brokers import client_options
from tests.support.harness import scratch_settings
from tests.support.partners import broker_of_partner
from tests.support.waiting import PATIENCE

pytestmark = pytest.mark.stack

AGENCY, OTHER = "red-crossing", "red-crossing-2"
TOPICS = [*(f"homeward.{name}.v1" for name in PUBLISHERS), SUBJECT_KEYS, "homeward.partner.red-crossing.v1"]
WRITERS = {
    "intake": {"homeward.intake.v1", SUBJECT_KEYS, "homeward.partner.red-crossing.v1"},
    "cases": {"homeward.cases.v1"},
    "reintegration": {"homeward.reintegration.v1"},
    "gateway": set[str](),
}


@pytest_asyncio.fixture(scope="module")
async def broker(stack_environment: object) -> AsyncIterator[Settings]:
    """Topics of all services and two agencies, with the permissions that `migrate` gives."""
    settings = scratch_settings()
    plans = [*service_topics(PUBLISHERS), *partner_topics(AGENCY), *partner_topics(OTHER)]
    made = await create_topics(settings.kafka, settings.topic_prefix, plans)
    for name in SERVICES:
        await permit(settings.kafka, permissions_of(service_named(name), settings.topic_prefix, PUBLISHERS))
    yield settings
    await delete_topics(settings.kafka, made)


async def _write(kafka: str, topic: str) -> None:
    producer = AIOKafkaProducer(**kafka_options(kafka), acks="all")
    try:
        await producer.start()
        await producer.send_and_wait(topic, b"x", key=str(new_id()).encode())
    finally:
        await producer.stop()


@pytest.mark.parametrize("service", SERVICES)
async def test_a_service_may_read_whatever_it_consumes(broker: Settings, service: str) -> None:
    if service in PUBLISHERS:
        await ensure_namespace(broker, service)
    runtime = Runtime.of(service, broker)
    consumed = {topic for one in await consumptions_of(service_named(service), runtime) for topic in one.topics}
    await runtime.engine.dispose()
    allowed = permissions_of(service_named(service), "", PUBLISHERS)
    assert consumed | {SUBJECT_KEYS} <= {one.name for one in allowed if one.operation is Operation.READ}


@pytest.mark.parametrize("service", SERVICES)
async def test_a_service_writes_its_own_facts_and_nobody_elses(broker: Settings, service: str) -> None:
    own, wrote = as_principal(broker.kafka, service), set()
    for topic in TOPICS:
        try:
            await _write(own, f"{broker.topic_prefix}{topic}")
        except TopicAuthorizationFailedError:
            continue
        wrote.add(topic)
    assert wrote == WRITERS[service]


async def test_a_client_without_a_certificate_is_not_answered(broker: Settings, tmp_path: Path) -> None:
    address = kafka_address(broker.kafka)
    for stranger in (address.servers[0], f"ssl://{address.servers[0]}?ca={address.ca}"):
        with pytest.raises(KafkaError):
            await _write(stranger, f"{broker.topic_prefix}{SUBJECT_KEYS}")
    await _write(broker.kafka, f"{broker.topic_prefix}{SUBJECT_KEYS}")


def _readable(kafka: str, group: str, topic: str) -> bool:
    consumer = Consumer({**client_options(kafka), "group.id": group, "auto.offset.reset": "earliest"})
    try:
        consumer.subscribe([topic])
        message = consumer.poll(PATIENCE)
        if message is None:
            raise TimeoutError(topic)
        error = message.error()
        refused = {Refusal.TOPIC_AUTHORIZATION_FAILED, Refusal.GROUP_AUTHORIZATION_FAILED}
        assert error is None or error.code() in refused, error
        return error is None
    finally:
        consumer.close()


async def test_an_agency_reads_its_own_feed_and_keys_and_nothing_else(broker: Settings) -> None:
    prefix, own = broker.topic_prefix, await broker_of_partner(broker, AGENCY)
    names = [plan.name for code in (AGENCY, OTHER) for plan in partner_topics(code)]
    for name in (*names, *TOPICS):
        await _write(broker.kafka, f"{prefix}{name}")
    group = f"partner.{AGENCY}-{new_id()}"
    seen = {name for name in dict.fromkeys((*names, *TOPICS)) if _readable(own, f"{group}-{name}", f"{prefix}{name}")}
    assert seen == {plan.name for plan in partner_topics(AGENCY)}
    assert not _readable(own, f"{prefix}cases", f"{prefix}{names[0]}")
    with pytest.raises(TopicAuthorizationFailedError):
        await _write(own, f"{prefix}{names[0]}")
