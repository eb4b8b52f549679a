"""Everywhere a stack may still say a word, opened and decrypted: tables, topics, workflow histories, and files."""

import asyncio
from collections.abc import AsyncIterator, Iterable, Iterator
from pathlib import Path
from typing import Any

from google.protobuf.json_format import ParseDict
from temporalio.api.common.v1 import Payload
from temporalio.client import Client

from deploy.local.stack import SERVICES
from shared.platform.secrets import Secrets
from shared.platform.settings import Settings
from shared.platform.workflows import EncryptedPayloads
from tests.faults.byte_search import files_with
from tests.faults.oracle.databases import connected
from tests.faults.oracle.evidence import TopicRecord
from tests.faults.oracle.logs import read_topics
from tests.support.leftovers import tables_with
from tests.support.running import PUBLISHERS

OWN_FILES = frozenset(["postgres", "kafka", "temporal"])
"""Of the parts: what is in them is asked of the parts, and what only lies there is what `files_with` is for."""


async def places_with(words: Iterable[str], settings: Settings) -> set[str]:
    """Such as `table intake.persons`, `topic homeward.intake.v1`, `history cases`, `file log/cases.log`."""
    wanted = [word.encode() for word in words]
    records = await asyncio.to_thread(read_topics, settings.kafka, settings.topic_prefix, lambda _: True)
    files = await asyncio.to_thread(files_with, set(wanted), Path(settings.data))
    places = {f"topic {one.topic}" for one in records if any(word in _whole(one) for word in wanted)}
    places |= {f"file {path}" for path in files if path.split("/")[0] not in OWN_FILES}
    for word in words:
        places |= {f"table {name}" for name in await _tables_with(word, settings)}
    for service in PUBLISHERS:
        async for said in _histories(service, settings):
            places |= {f"history {service}" for word in wanted if word in said}
    return places


def _whole(record: TopicRecord) -> bytes:
    return b"\n".join([record.key or b"", record.value or b"", *(one.encode() for one in record.headers.values())])


async def _tables_with(word: str, settings: Settings) -> set[str]:
    tables = set()
    for service in SERVICES:
        async with connected(settings, service) as connection:
            tables |= {f"{service}.{name}" for name in await tables_with(connection, word)}
    return tables


async def _histories(service: str, settings: Settings) -> AsyncIterator[bytes]:
    """Every run of every workflow: its id, its events, and what their payloads say."""
    codec = EncryptedPayloads(Secrets(settings.secrets).symmetric("workflow"))
    client = await Client.connect(settings.temporal, namespace=settings.namespace(service))
    async for one in client.list_workflows():
        history = await client.get_workflow_handle(one.id, run_id=one.run_id).fetch_history()
        payloads = await codec.decode(list(_payloads(history.to_json_dict())))
        yield b"\n".join([one.id.encode(), history.to_json().encode(), *(payload.data for payload in payloads)])


def _payloads(value: Any) -> Iterator[Payload]:
    if isinstance(value, dict):
        if value.keys() == {"metadata", "data"}:
            yield ParseDict(value, Payload())
        for part in value.values():
            yield from _payloads(part)
    elif isinstance(value, list):
        for part in value:
            yield from _payloads(part)
