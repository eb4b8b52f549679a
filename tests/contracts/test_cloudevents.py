"""Headers are CloudEvents 1.0 in Kafka's binary mode, judged by the specification's own scenario and schema."""

import json
import re
from datetime import UTC, datetime
from pathlib import Path

import pytest

from shared.contracts.base import Event
from shared.contracts.catalogue import contract_modules, events_of
from shared.contracts.samples import NAMES, sample
from shared.platform.clock import new_id
from shared.platform.identity import service_actor
from shared.platform.messaging.headers import HeadersUnreadable, Record, delivery_of, kafka_headers
from shared.platform.outbox import row_of
from tests.contracts.node_tools import node_tools, run_node

__all__ = ["node_tools"]
DATA = Path(__file__).parents[1] / "data/cloudevents"
AT = datetime(2026, 3, 1, 8, 30, tzinfo=UTC)
EVENTS = [event for module in contract_modules() for event in events_of(module)]
TAG = "2026-03-01T00:00:00+00:00/1000"


def headers_of(event: type[Event]) -> dict[str, str]:
    made_up = sample(event)
    assert isinstance(made_up, Event)
    row = row_of(made_up, sequence=3, actor=service_actor("intake"), at=AT, exercise=TAG)
    return row.caused_by(NAMES).headers


def attributes(headers: dict[str, str]) -> dict[str, str]:
    """As the Kafka binding maps them: `ce_` headers are attributes, content-type is datacontenttype."""
    attributes_of_headers = {
        name.removeprefix("ce_"): value for name, value in headers.items() if name.startswith("ce_")
    }
    return attributes_of_headers | {"datacontenttype": headers["content-type"]}


def scenario_headers() -> dict[str, str]:
    """The headers of the binding's binary scenario."""
    scenario = (DATA / "cloudevents-kafka-binding.feature").read_text().split("Scenario Outline")[0]
    table = scenario.split("Kafka headers:")[1].split("When")[0]
    return {name: value for name, value in re.findall(r"\|\s*(\S+)\s*\|\s*(\S+)\s*\|", table) if name != "key"}


def test_our_headers_have_the_names_of_the_binding_s_scenario() -> None:
    assert set(scenario_headers()) <= set(headers_of(EVENTS[0]))


@pytest.mark.parametrize("event", EVENTS, ids=lambda event: event.__name__)
def test_attribute_names_are_lower_case_letters_and_digits(event: type[Event]) -> None:
    names = set(attributes(headers_of(event)))
    assert {"id", "source", "specversion", "type"} <= names
    assert all(re.fullmatch(r"[a-z0-9]{1,20}", name) for name in names)


@pytest.mark.parametrize("event", EVENTS, ids=lambda event: event.__name__)
def test_written_headers_are_read_back(event: type[Event]) -> None:
    headers = headers_of(event)
    delivery = delivery_of(Record("t", 2, 7, None, b"{}", tuple(kafka_headers(headers))))
    assert (str(delivery.id), delivery.type, str(delivery.subject)) == (
        headers["ce_id"],
        event.event_type(),
        headers["ce_subject"],
    )
    assert (delivery.time, delivery.sequence, delivery.exercise, delivery.causation) == (AT, 3, TAG, NAMES)
    assert (delivery.topic, delivery.partition, delivery.offset) == ("t", 2, 7)


def test_a_foreign_event_without_our_attributes_is_unreadable_and_says_which() -> None:
    foreign = tuple((name, value.encode()) for name, value in scenario_headers().items())
    with pytest.raises(HeadersUnreadable, match="ce_id"):
        delivery_of(Record("t", 0, 0, None, b"{}", foreign))


def test_an_event_without_a_version_or_a_cause_is_readable() -> None:
    headers = {"ce_specversion": "1.0", "ce_id": str(new_id()), "ce_type": "x", "ce_source": "/x"}
    headers |= {"ce_subject": str(NAMES), "ce_time": AT.isoformat()}
    delivery = delivery_of(Record("t", 0, 0, None, b"{}", tuple(kafka_headers(headers))))
    assert (delivery.sequence, delivery.causation, delivery.actor, delivery.exercise) == (None, None, None, None)


@pytest.mark.slow
def test_every_event_passes_the_specification_s_schema(node_tools: Path) -> None:
    schema = str(DATA / "cloudevents-1.0.schema.json")
    events = [attributes(headers_of(event)) for event in EVENTS]
    assert json.loads(run_node(node_tools, "cloudevents.cjs", schema, stdin=json.dumps(events)).stdout) == []
    broken = [events[0] | {"time": "yesterday"}]
    assert json.loads(run_node(node_tools, "cloudevents.cjs", schema, stdin=json.dumps(broken)).stdout) != []
