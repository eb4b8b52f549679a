"""A client that is not ours reads every topic, and every message is what the contracts and the document say."""

import asyncio
import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from shared.contracts.asyncapi import DOCUMENT
from shared.contracts.intake.v1 import SubjectKeyIssued
from shared.contracts.partner.v1 import ContentKeyIssued
from shared.platform.messaging.registry import registry
from tests.contracts.node_tools import node_tools, run_node
from tests.faults.conftest import Survivors
from tests.faults.oracle.evidence import TopicRecord
from tests.faults.oracle.logs import read_topics, topics_of

__all__ = ["node_tools"]
pytestmark = [pytest.mark.stack, pytest.mark.slow]
KEYS: dict[str, type[SubjectKeyIssued] | type[ContentKeyIssued]] = {
    "homeward.intake.SubjectKeyIssued.v1": SubjectKeyIssued,
    "homeward.partner.ContentKeyIssued.v1": ContentKeyIssued,
}


async def _all_records(survivors: Survivors) -> list[TopicRecord]:
    settings = survivors.house.settings
    return await asyncio.to_thread(read_topics, settings.kafka, settings.topic_prefix, lambda _: True)


async def test_every_topic_is_described_in_the_asyncapi_document(survivors: Survivors) -> None:
    settings = survivors.house.settings
    described = {one["address"].split("{")[0] for one in json.loads(DOCUMENT.read_text())["channels"].values()}
    topics = await asyncio.to_thread(topics_of, settings.kafka, settings.topic_prefix)
    assert len(topics) > len(described)
    assert [topic for topic in topics if not any(topic.startswith(one) for one in described)] == []


async def test_every_message_validates_against_its_contract(survivors: Survivors) -> None:
    records = await _all_records(survivors)
    counts = Counter(record.headers["ce_type"] for record in records)
    assert len(counts) > 40, counts
    for record in records:
        kind = record.headers["ce_type"]
        if kind not in KEYS:
            event = registry().read(kind, record.value)
            assert (record.key or b"").decode() == str(event.key())
            assert record.subject == str(event.aggregate_id())
        elif record.value is not None:
            KEYS[kind].model_validate_json(record.value)


async def test_every_message_validates_against_the_asyncapi_document(survivors: Survivors, node_tools: Path) -> None:
    messages = [_message(record) for record in await _all_records(survivors)]
    assert await _complaints(node_tools, messages) == []


async def test_message_that_violates_the_asyncapi_document_is_reported(node_tools: Path) -> None:
    document = json.loads(DOCUMENT.read_text())
    name = "homeward.cases.CaseOpened.v1"
    (example,) = document["components"]["messages"][name]["examples"]
    good = {"name": name, "headers": example["headers"], "payload": example["payload"]}
    wrong = good | {"payload": example["payload"] | {"case_id": "not an id"}}
    unheaded = good | {"headers": {**example["headers"], "ce_sequence": "0"}}
    unknown = good | {"name": "homeward.cases.NothingKnown.v1"}
    complaints = await _complaints(node_tools, [good, wrong, unheaded, unknown])
    assert [one["what"] for one in complaints] == ["payload", "headers", "is not in the document"]


def _message(record: TopicRecord) -> dict[str, Any]:
    payload = json.loads(record.value) if record.value is not None else None
    return {"name": record.headers["ce_type"], "headers": dict(record.headers), "payload": payload}


async def _complaints(tools: Path, messages: list[dict[str, Any]]) -> list[dict[str, Any]]:
    stdin = json.dumps(messages)
    ended = await asyncio.to_thread(run_node, tools, "messages.cjs", str(DOCUMENT), stdin=stdin)
    assert ended.returncode == 0, ended.stderr[-2000:]
    complaints: list[dict[str, Any]] = json.loads(ended.stdout)
    return complaints
