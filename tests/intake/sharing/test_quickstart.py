"""The partner's quickstart reads the real topics: from the grant's commit through the relay to the agency."""

import asyncio
import contextlib
import os
import shutil
import sys
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import UUID

import httpx
import pytest
import pytest_asyncio
from aiokafka import AIOKafkaConsumer, AIOKafkaProducer, TopicPartition
from temporalio.testing import ActivityEnvironment

from services.gateway.execution.command_client import CommandClient
from services.gateway.execution.partner_feeds import PartnerFeeds
from services.gateway.http.partner_files import QUICKSTART
from services.intake.app import service
from services.intake.sharing.activities import SharingActivities
from services.intake.sharing.partner_keys import send_keys_anew
from services.intake.sharing.workflow import AdmissionInput
from shared.contracts.intake.v1 import AcceptPartnerKey, ProposePartnerKey, WithdrawSharing
from shared.platform.clock import SystemClock, new_id
from shared.platform.connections import kafka_address, kafka_options
from shared.platform.database import dsn
from shared.platform.identity import IdentitySigner
from shared.platform.messaging.epochs import EPOCH_HEADER
from shared.platform.messaging.relay import Relay
from shared.platform.messaging.topics import create_topics, service_topics
from shared.platform.secrets import Secrets
from shared.platform.settings import Settings
from tests.intake.world import SetClock, World, profile
from tests.support.harness import service_harness, somebody
from tests.support.partners import broker_of_partner
from tests.support.waiting import PATIENCE

pytestmark = pytest.mark.stack


@pytest_asyncio.fixture
async def relayed(intake_settings: Settings, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[World]:
    """Intake with a database of its own, whose outbox is relayed to the real broker."""
    settings = intake_settings.model_copy(update={"topic_prefix": f"q{new_id().hex[-8:]}."})
    monkeypatch.setenv("HOMEWARD_TOPIC_PREFIX", settings.topic_prefix)
    await create_topics(settings.kafka, settings.topic_prefix, service_topics(["intake"]))
    async with service_harness(service, settings) as harness:
        address = dsn(settings, Secrets(settings.secrets), "intake")
        relay = Relay(address, settings.kafka, settings.topic_prefix, new_id())
        running = asyncio.create_task(relay.run())
        yield World(harness, SetClock())
        relay.stop()
        await asyncio.wait_for(running, PATIENCE)


async def admitted(world: World) -> tuple[UUID, str]:
    """An agency that went through its admission."""
    agency_id = await world.agency_registered()
    code = (await world.row("SELECT code FROM agencies WHERE id = :id", id=agency_id))["code"]
    steps, admission = SharingActivities(world.harness.units), AdmissionInput(agency_id=agency_id, code=code)
    for step in (steps.make_partner_topics, steps.open_feed, steps.make_partner_topics, steps.open_feed):
        await ActivityEnvironment().run(step, admission)
    return agency_id, code


@dataclass
class Reader:
    """The quickstart, running."""

    process: asyncio.subprocess.Process

    async def line(self) -> str:
        """The next line it writes."""
        assert self.process.stdout is not None
        return (await asyncio.wait_for(self.process.stdout.readline(), PATIENCE)).decode()


@contextlib.asynccontextmanager
async def reading(world: World, code: str) -> AsyncIterator[Reader]:
    """Run the quickstart as the README says."""
    settings = world.harness.settings
    broker = await broker_of_partner(settings, code)
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        str(QUICKSTART),
        code,
        str(settings.secrets / "partners" / f"{code}.key"),
        stdout=asyncio.subprocess.PIPE,
        env=os.environ | {"HOMEWARD_KAFKA": broker, "HOMEWARD_TOPIC_PREFIX": settings.topic_prefix},
    )
    try:
        yield Reader(process)
    finally:
        process.kill()
        await process.wait()


async def test_quickstart_reads_the_feed_of_an_agency(relayed: World) -> None:
    own = profile()
    agency_id, code = await admitted(relayed)
    grant_id = await relayed.grant(await relayed.person(profile=own), agency_id)
    async with reading(relayed, code) as reader:
        shared = await reader.line()
        assert own.given_name in shared
        await relayed.do(WithdrawSharing(grant_id=grant_id))
        ended = await reader.line()
    subject, _, notice = ended.partition(" ")
    assert shared.startswith(subject)
    assert notice == "ended: delete it\n"


async def _first_of(world: World, topic: str) -> Any:
    """The first record on one of the agency's topics."""
    settings = world.harness.settings
    consumer = AIOKafkaConsumer(**kafka_options(settings.kafka), enable_auto_commit=False)
    await consumer.start()
    try:
        where = TopicPartition(f"{settings.topic_prefix}{topic}", 0)
        consumer.assign([where])
        await consumer.seek_to_beginning(where)
        return await asyncio.wait_for(consumer.getone(), PATIENCE)
    finally:
        await consumer.stop()


async def test_key_republished_by_a_fenced_producer_opens_nothing(relayed: World) -> None:
    agency_id, code = await admitted(relayed)
    feed, keys = f"homeward.partner.{code}.v1", f"homeward.partner.{code}.keys.v1"
    grant_id = await relayed.grant(await relayed.person(), agency_id)
    producer = AIOKafkaProducer(**kafka_options(relayed.harness.settings.kafka), acks="all")
    await producer.start()
    async with reading(relayed, code) as reader:
        await reader.line()
        await relayed.do(WithdrawSharing(grant_id=grant_id))
        assert "ended" in await reader.line()
        key, shared = await _first_of(relayed, keys), await _first_of(relayed, feed)
        headers = [(name, b"1" if name == EPOCH_HEADER else value) for name, value in key.headers]
        await producer.send_and_wait(key.topic, key.value, key=key.key, headers=headers)
        anew = [(name, str(new_id()).encode() if name == "ce_id" else value) for name, value in shared.headers]
        await producer.send_and_wait(shared.topic, shared.value, key=shared.key, headers=anew)
        await relayed.grant(await relayed.person(profile=profile(given_name="Somebody Else")), agency_id)
        assert "Somebody Else" in await reader.line(), "what ended is not opened again"
    await producer.stop()


async def _typed(lines: Mapping[str, str], *steps: str, folder: Path, **environment: str) -> str:
    """What a shell writes that is given these lines of the partner's page."""
    process = await asyncio.create_subprocess_shell(
        "\n".join(["set -e", *(lines[step] for step in steps)]),
        cwd=folder,
        env=os.environ | environment,
        stdout=asyncio.subprocess.PIPE,
    )
    written, _ = await asyncio.wait_for(process.communicate(), PATIENCE)
    assert process.returncode == 0
    return written.decode()


async def test_the_lines_of_the_partner_s_page_read_its_feed_under_its_own_key(relayed: World, tmp_path: Path) -> None:
    settings, own = relayed.harness.settings, profile()
    agency_id, code = await admitted(relayed)
    before = await relayed.grant(await relayed.person(profile=own), agency_id)
    client = CommandClient(
        settings, IdentitySigner(Secrets(settings.secrets).private_key("identity")), SystemClock(), httpx.AsyncClient()
    )
    page = PartnerFeeds(client, settings, None).quickstart(code, own_key=True)
    lines = {one["step"]: one["line"] for one in page}
    shown = await _typed(lines, "MAKE_KEY", "PUBLIC_KEY", "FINGERPRINT", folder=tmp_path)
    public = (tmp_path / f"{code}.public.pem").read_text()
    await relayed.harness.command(
        ProposePartnerKey(agency_id=agency_id, version=1, public_key=public),
        actor=somebody("partner", agency_id=agency_id),
    )
    fingerprint = shown.split()[-1]
    await relayed.do(AcceptPartnerKey(agency_id=agency_id, version=2, fingerprint=fingerprint), "administrator")
    await send_keys_anew(relayed.harness.units)
    address = kafka_address(await broker_of_partner(settings, code))
    for path, name in (
        (address.ca, "ca.pem"),
        (address.cert, f"partner.{code}.pem"),
        (QUICKSTART, "partner_feed.py"),
    ):
        shutil.copy(str(path), tmp_path / name)
    where = f"{Path(sys.executable).parent}:{os.environ['PATH']}"
    process = await asyncio.create_subprocess_shell(
        f"{lines['ADDRESS']}\n{lines['READ'].replace('python', 'exec python', 1)}",
        cwd=tmp_path,
        env=os.environ | {"PATH": where},
        stdout=asyncio.subprocess.PIPE,
    )
    reader = Reader(process)
    try:
        assert own.given_name in await reader.line()
        await relayed.do(WithdrawSharing(grant_id=before))
        assert "ended" in await reader.line()
    finally:
        process.kill()
        await process.wait()
