"""The service as it runs: facts come and go over Kafka, commands over HTTP, and Temporal frees a seat in time."""

import asyncio
import os
import secrets as randomness
import socket
import sys
from collections import Counter
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any
from uuid import UUID

import httpx
import pytest
from aiokafka import AIOKafkaProducer
from temporalio.client import Client

from services.cases.app import service
from shared.contracts.base import Event
from shared.contracts.cases import v1 as cases
from shared.platform.alarms import Alarm
from shared.platform.clock import new_id
from shared.platform.connections import kafka_options
from shared.platform.identity import IdentitySigner, service_actor
from shared.platform.messaging.headers import kafka_headers
from shared.platform.messaging.parking import ParkingReason
from shared.platform.messaging.topics import create_topics, service_topics
from shared.platform.namespaces import ensure_namespace
from shared.platform.outbox import row_of
from shared.platform.secrets import Secrets
from shared.platform.settings import Settings
from tests.cases.live import days_a_second, eventually, forget_namespace
from tests.cases.world import World
from tests.platform.messaging.bench import PLACE, delete_topics
from tests.support.harness import service_harness, somebody
from tests.support.waiting import PATIENCE

pytestmark = [pytest.mark.stack, pytest.mark.slow]
STAFF = somebody("evacuation_coordinator", "caseworker")


@dataclass
class Outside(World):
    """A world that speaks to the service as others do."""

    producer: AIOKafkaProducer = None
    versions: Counter[UUID] = field(default_factory=Counter)

    async def deliver(self, event: Event) -> None:
        """Publish a fact of intake over Kafka."""
        self.versions[event.aggregate_id()] += 1
        row = row_of(
            event,
            sequence=self.versions[event.aggregate_id()],
            actor=service_actor("intake"),
            at=self.now(),
            exercise=self.exercise,
        )
        topic = f"{self.harness.settings.topic_prefix}{row.topic}"
        await self.producer.send_and_wait(topic, row.payload, row.key.encode(), headers=kafka_headers(row.headers))

    async def do(self, command: cases.CasesCommand) -> dict[str, Any]:
        """Do a command over HTTP, in the name the gateway signs."""
        settings = self.harness.settings
        signer = IdentitySigner(Secrets(settings.secrets).private_key("identity"))
        headers = {
            "Idempotency-Key": str(new_id()),
            "Homeward-Identity": signer.sign(STAFF, service.name, self.now()),
            "Homeward-Exercise": self.exercise or "",
        }
        async with httpx.AsyncClient(base_url=settings.cases_url, timeout=PATIENCE) as client:
            path = f"/commands/{command.command_name()}"
            answer = await client.post(path, json=command.model_dump(mode="json"), headers=headers)
        answer.raise_for_status()
        result: dict[str, Any] = answer.json()
        return result


def free_port() -> int:
    """A port nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


@asynccontextmanager
async def running(settings: Settings) -> AsyncIterator[None]:
    """The service in a process of its own, in all roles, until the end of the block."""
    names = ("postgres", "temporal", "kafka", "secrets", "topic_prefix", "cases_url", "data")
    own = {f"HOMEWARD_{name.upper()}": str(getattr(settings, name)) for name in names}
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "services", "run", "cases", env=os.environ | own
    )
    try:
        await eventually(lambda: ready(settings))
        yield
    finally:
        if process.returncode is None:
            process.terminate()
        await process.wait()


async def ready(settings: Settings) -> bool:
    """Whether every role works."""
    async with httpx.AsyncClient(base_url=settings.cases_url) as client:
        try:
            return (await client.get("/ready")).status_code == httpx.codes.OK
        except httpx.TransportError:
            return False


@asynccontextmanager
async def outside(settings: Settings) -> AsyncIterator[Outside]:
    """The running service, its database, and a way to publish facts to it."""
    topics = await create_topics(
        settings.kafka, settings.topic_prefix, service_topics(["intake", "cases", "reintegration"])
    )
    await ensure_namespace(settings, service.name)
    producer = AIOKafkaProducer(**kafka_options(settings.kafka))
    await producer.start()
    try:
        async with service_harness(service, settings) as harness, running(settings):
            yield Outside(harness, exercise=days_a_second(2), producer=producer)
    finally:
        await producer.stop()
        await delete_topics(settings.kafka, topics)
        await forget_namespace(await Client.connect(settings.temporal), settings.namespace(service.name))


async def test_running_service_frees_an_expired_seat_in_time(
    cases_settings: Settings, stack_environment: Mapping[str, str], tmp_path: Any
) -> None:
    own = {
        "topic_prefix": f"t{randomness.token_hex(4)}.",
        "kafka": stack_environment["HOMEWARD_KAFKA"],
        "cases_url": f"http://127.0.0.1:{free_port()}",
        "data": tmp_path,
    }
    async with outside(cases_settings.model_copy(update=own)) as world:
        await world.crisis()
        person_id = await world.evacuee()
        await eventually(lambda: has_arrived(world, person_id))
        operation_id = await world.operation(departs_in=timedelta(days=60))
        movement_id = await world.hold(operation_id, person_id)
        await eventually(lambda: freed(world, movement_id))
        await eventually(lambda: nothing_waits(world))
        assert await alarms_of(world) == []
        alarm = Alarm(world.harness.engine, PLACE, "cases-duties", "duty/sweep")
        await alarm.sound(ParkingReason.DUTY_FAILING, "sweep failed 3 times")
        assert await alarms_of(world) == ["cases-duties: duty_failing"]
        await alarm.end()
        assert await alarms_of(world) == []


async def alarms_of(world: World) -> list[str]:
    """The alarms on `/ready`; work goes on meanwhile."""
    async with httpx.AsyncClient(base_url=world.harness.settings.cases_url) as client:
        answer = await client.get("/ready")
    assert answer.status_code == httpx.codes.OK
    alarms: list[str] = answer.json()["alarms"]
    return alarms


async def has_arrived(world: World, person_id: UUID) -> bool:
    """Whether everything about the person has arrived."""
    known = await world.harness.rows(
        "SELECT 1 FROM cases JOIN known_persons USING (person_id)"
        " WHERE person_id = :person AND protection IS NOT NULL AND EXISTS (SELECT 1 FROM known_crises)",
        person=person_id,
    )
    return bool(known)


async def freed(world: World, movement_id: UUID) -> bool:
    """Whether the hold has ended."""
    movement = await world.movement(movement_id)
    return bool(movement["release_reason"] == cases.SeatReleaseReason.HOLD_EXPIRED)


async def nothing_waits(world: World) -> bool:
    """Whether every fact was published and none was put aside."""
    waiting = await world.harness.rows("SELECT 1 FROM outbox UNION ALL SELECT 1 FROM parked_events")
    return not waiting
