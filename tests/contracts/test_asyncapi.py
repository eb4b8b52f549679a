"""The AsyncAPI document is what the contracts say, and valid."""

import json
from pathlib import Path

import pytest

from shared.contracts.asyncapi import DOCUMENT, document, text
from shared.contracts.catalogue import contract_modules, events_of
from shared.platform import subject_keys
from shared.platform.messaging.registry import registry
from shared.platform.messaging.topics import SUBJECT_KEYS, event_topic, partner_topics
from tests.contracts.node_tools import node_tools, run_node

__all__ = ["node_tools"]
EVENTS = [event for module in contract_modules() for event in events_of(module)]


def test_the_committed_document_is_generated_from_the_contracts() -> None:
    assert DOCUMENT.read_text() == text(), "run `python -m shared.contracts.asyncapi`"


def test_every_event_is_described_with_headers_key_and_example() -> None:
    messages = document()["components"]["messages"]
    assert set(messages) >= {event.event_type() for event in EVENTS}
    for event_type in (event.event_type() for event in EVENTS):
        message = messages[event_type]
        (example,) = message["examples"]
        registry().read(event_type, json.dumps(example["payload"]).encode())
        assert set(message["headers"]["required"]) <= set(example["headers"])
        assert message["bindings"]["kafka"]["key"]


def test_key_topics_are_described_under_the_name_their_records_carry() -> None:
    whole = document()
    assert subject_keys.TYPE in whole["components"]["messages"]
    assert whole["channels"]["subject-keys"]["address"] == subject_keys.TOPIC == SUBJECT_KEYS
    assert whole["channels"]["partner-keys"]["address"].format(code="x") == partner_topics("x")[1].name
    assert whole["channels"]["partner"]["address"].format(code="x") == partner_topics("x")[0].name


@pytest.mark.parametrize("service", ["intake", "cases", "reintegration"])
def test_channels_are_the_topics_that_are_created(service: str) -> None:
    channel = document()["channels"][service]
    assert channel["address"] == event_topic(service).name
    assert channel["bindings"]["kafka"]["partitions"] == event_topic(service).partitions


def test_every_reference_resolves() -> None:
    whole = document()

    def references(part: object) -> list[str]:
        if isinstance(part, dict):
            own = [part["$ref"]] if isinstance(part.get("$ref"), str) else []
            return own + [one for value in part.values() for one in references(value)]
        return [one for value in part for one in references(value)] if isinstance(part, list) else []

    for reference in set(references(whole)):
        target: dict[str, dict[str, object]] | object = whole
        for step in reference.removeprefix("#/").split("/"):
            assert isinstance(target, dict)
            target = target[step]


@pytest.mark.slow
def test_the_specification_s_own_parser_has_no_complaint(node_tools: Path) -> None:
    ended = run_node(node_tools, "validate.cjs", str(DOCUMENT))
    findings = json.loads(ended.stdout)
    assert [one for one in findings if one["severity"] <= 1] == []
    assert ended.returncode == 0


@pytest.mark.slow
def test_the_specification_s_own_parser_reports_a_broken_document(node_tools: Path, tmp_path: Path) -> None:
    wrong = document()
    wrong["operations"]["tell-intake"]["action"] = "shout"
    path = tmp_path / "wrong.json"
    path.write_text(json.dumps(wrong))
    ended = run_node(node_tools, "validate.cjs", str(path))
    assert ended.returncode == 1
    assert "tell-intake" in ended.stdout
