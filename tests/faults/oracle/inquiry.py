"""Gathers the evidence once nothing is under way any more."""

import asyncio
import sys
from collections.abc import Awaitable, Callable, Mapping, Sequence
from pathlib import Path

from confluent_kafka import KafkaException
from temporalio.client import Client

from deploy.local.places import HOUSE
from shared.platform.settings import Settings
from tests.faults.oracle.databases import address, count, digests, empty_read_model, read_tables
from tests.faults.oracle.evidence import Evidence, SentMutation, TopicRecord, WorkflowRun
from tests.faults.oracle.logs import lag, read_topics, rewind
from tests.support.running import PUBLISHERS, House

FACTS = tuple(f"homeward.{service}.v1" for service in PUBLISHERS)
QUIET_FOR = 3
"""Looks in a row at which nothing was under way."""
PATIENCE = 600.0


async def at_rest(settings: Settings) -> None:
    """Wait until the outboxes are empty, everybody has read everything, and no workflow has anything to do.

    TimeoutError, with what still moves, when that does not come.
    """
    quiet, moving = 0, ""
    try:
        async with asyncio.timeout(PATIENCE):
            while quiet < QUIET_FOR:
                moving = await _what_moves(settings)
                quiet = 0 if moving else quiet + 1
                await asyncio.sleep(0.5)
    except TimeoutError as late:
        raise TimeoutError(f"not at rest: {moving}") from late


async def _what_moves(settings: Settings) -> str:
    waiting = {service: await count(settings, service, "outbox") for service in PUBLISHERS}
    if any(waiting.values()):
        return f"outboxes {waiting}"
    behind = await asyncio.to_thread(lag, settings.kafka, settings.topic_prefix)
    if behind:
        return f"{behind} records unread"
    busy = sum([await _busy_workflows(settings, service) for service in PUBLISHERS])
    return f"{busy} workflows at work" if busy else ""


async def _busy_workflows(settings: Settings, service: str) -> int:
    client = await Client.connect(settings.temporal, namespace=settings.namespace(service))
    running = [one.id async for one in client.list_workflows("ExecutionStatus = 'Running'")]
    described = await asyncio.gather(*(client.get_workflow_handle(one).describe() for one in running))
    return sum(one.raw_description.HasField("pending_workflow_task") for one in described)


async def rebuilt_digests(house: House, readers: Sequence[str]) -> dict[str, str]:
    """Let the gateway's `readers` build the read model anew from the topics; the digests of its tables."""
    settings = house.settings
    await house.stop(*readers)
    await empty_read_model(settings, "gateway")
    topics = [f"{house.prefix}{topic}" for topic in FACTS]
    await _patiently(lambda: asyncio.to_thread(rewind, settings.kafka, f"{house.prefix}gateway", topics))
    await house.begin(*readers)
    await at_rest(settings)
    return digests(await read_tables(settings, "gateway"))


async def _patiently(step: Callable[[], Awaitable[None]]) -> None:
    # The broker remembers the members of a group for a moment after they have gone.
    async with asyncio.timeout(PATIENCE):
        while True:
            try:
                return await step()
            except KafkaException:
                await asyncio.sleep(0.5)


async def gather(
    settings: Settings,
    mutations: Sequence[SentMutation],
    rebuilt: Mapping[str, str],
    records: Sequence[TopicRecord] | None = None,
) -> Evidence:
    """Everything as it is now; `records` in place of what the topics hold, where given."""
    own = records if records is not None else await facts(settings, settings.topic_prefix)
    services = (*PUBLISHERS, "gateway")
    return Evidence(
        mutations=mutations,
        records=own,
        tables={service: await read_tables(settings, service) for service in services},
        workflows=[run for service in PUBLISHERS for run in await _runs(settings, service)],
        audit={service: await _audit(settings, service) for service in services},
        rebuilt=rebuilt,
    )


async def facts(settings: Settings, prefix: str) -> list[TopicRecord]:
    """What the services published, under a prefix."""
    return await asyncio.to_thread(read_topics, settings.kafka, prefix, FACTS.__contains__)


async def _runs(settings: Settings, service: str) -> list[WorkflowRun]:
    client = await Client.connect(settings.temporal, namespace=settings.namespace(service))
    return [
        WorkflowRun(service, one.id, one.run_id, one.status.name if one.status else "")
        async for one in client.list_workflows()
    ]


async def _audit(settings: Settings, service: str) -> str:
    """Empty when the chain is whole."""
    checkpoints = settings.data / "audit" / f"{service}.checkpoints"
    witness = settings.data / "log" / f"{service}-all.log"
    words = [
        str(HOUSE / "deploy" / "verify_audit.py"),
        "--database",
        address(settings, service),
        "--public-key",
        *map(str, filter(_exists, (settings.secrets / f"{name}.public.pem" for name in ("audit", f"audit-{service}")))),
        "--checkpoints",
        str(checkpoints),
        *(["--witness", str(witness)] if _exists(witness) else []),
    ]
    verifier = await asyncio.create_subprocess_exec(
        sys.executable, *words, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.STDOUT
    )
    said, _ = await verifier.communicate()
    return "" if verifier.returncode == 0 else said.decode().strip()


def _exists(path: Path) -> bool:
    return path.exists()
