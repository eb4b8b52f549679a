"""The AsyncAPI 3.0 document of everything Homeward tells, made from the contracts.

`python -m shared.contracts.asyncapi` writes `shared/contracts/asyncapi.json`; a test compares.
"""

import inspect
import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import ModuleType
from typing import Any

from pydantic.json_schema import models_json_schema

from shared.contracts.base import Contract, Event
from shared.contracts.catalogue import contract_modules, events_of
from shared.contracts.intake.v1 import SubjectKeyIssued
from shared.contracts.partner.v1 import ContentKeyIssued
from shared.contracts.samples import NAMES, sample

DOCUMENT = Path(__file__).with_name("asyncapi.json")
KAFKA_BINDING = "0.5.0"
FOR_EVER = {"cleanup.policy": ["delete"], "retention.ms": -1, "retention.bytes": -1}
PARTITIONS = {"partner": 1}
"""Of a service's topic, where it is not six."""
KEY_TOPICS: dict[str, tuple[str, type[Contract], str]] = {
    "subject-keys": ("homeward.subject-keys.v1", SubjectKeyIssued, "subject_id"),
    "partner-keys": ("homeward.partner.{code}.keys.v1", ContentKeyIssued, "grant_id"),
}
"""Compacted topics: address, value, and the field that is the Kafka key. An empty value means: forget the key."""
PARAMETERS = {"code": {"description": "The agency's public code"}}
DESCRIPTION = (
    "Facts about migrants caught in a country in crisis, from intake to reintegration. Records are CloudEvents 1.0 in "
    "Kafka's binary mode: attributes are headers, the value is JSON. Delivery is at least once: absorb a repeated "
    "`ce_id`. `ce_sequence` counts an aggregate's versions without gaps. What identifies or endangers a person is "
    "sealed."
)
Json = dict[str, Any]


def document() -> Json:
    """The whole document."""
    modules = [module for module in contract_modules() if events_of(module)]
    by_service = {_service(module): events_of(module) for module in modules}
    schemas = _schemas([*(event for events in by_service.values() for event in events), *_keys()])
    return {
        "asyncapi": "3.0.0",
        "id": "urn:homeward:events",
        "info": _info(),
        "defaultContentType": "application/json",
        "channels": {service: _channel(service, events) for service, events in by_service.items()}
        | {name: _key_channel(name) for name in KEY_TOPICS},
        "operations": {f"tell-{service}": _operation(service, events) for service, events in by_service.items()}
        | {f"tell-{name}": _operation(name, [key]) for name, (_, key, _) in KEY_TOPICS.items()},
        "components": {
            "messages": {_name(event): _message(event) for events in by_service.values() for event in events}
            | {_name(key): _key_message(key, field) for _, key, field in KEY_TOPICS.values()},
            "schemas": schemas,
        },
    }


def text() -> str:
    """The document as it is committed."""
    return json.dumps(document(), indent=1, ensure_ascii=True) + "\n"


def _info() -> Json:
    return {
        "title": "Homeward events",
        "version": "1.0.0",
        "description": DESCRIPTION,
        "contact": {"name": "The operator of this Homeward"},
        "license": {"name": "See the repository"},
        "tags": [{"name": "homeward", "description": "Assistance to migrants in countries in crisis"}],
    }


def _channel(service: str, events: Sequence[type[Event]]) -> Json:
    partner = service == "partner"
    channel: Json = {
        "address": "homeward.partner.{code}.v1" if partner else f"homeward.{service}.v1",
        "description": "What one partner agency is told." if partner else f"What {service} tells.",
        "messages": {event.__name__: {"$ref": f"#/components/messages/{_name(event)}"} for event in events},
        "bindings": {
            "kafka": {
                "partitions": PARTITIONS.get(service, 6),
                "topicConfiguration": FOR_EVER,
                "bindingVersion": KAFKA_BINDING,
            }
        },
    }
    if partner:
        channel["parameters"] = PARAMETERS
    return channel


def _key_channel(name: str) -> Json:
    address, key, _ = KEY_TOPICS[name]
    channel: Json = {
        "address": address,
        "description": "Wrapped keys; the newest record of a key holds, and an empty one destroys it. An empty record "
        "under the UUID of zeros concerns nobody: it lets the log forget what was destroyed before it.",
        "messages": {key.__name__: {"$ref": f"#/components/messages/{_name(key)}"}},
        "bindings": {
            "kafka": {
                "partitions": 1,
                "topicConfiguration": {"cleanup.policy": ["compact"]},
                "bindingVersion": KAFKA_BINDING,
            }
        },
    }
    return channel | ({"parameters": PARAMETERS} if "{code}" in address else {})


def _key_message(key: type[Contract], field: str) -> Json:
    by = {"type": "string", "format": "uuid", "description": f"`{field}`"}
    return {
        "name": _name(key),
        "title": key.__name__,
        "summary": _summary(key),
        "contentType": "application/json",
        "headers": {"type": "object", "properties": {"ce_type": {"type": "string", "const": _name(key)}}},
        "payload": {"$ref": f"#/components/schemas/{_name(key)}"},
        "bindings": {"kafka": {"key": by, "bindingVersion": KAFKA_BINDING}},
        "examples": [
            {
                "name": "made-up",
                "headers": {"ce_type": _name(key)},
                "payload": sample(key).model_dump(mode="json"),
            }
        ],
    }


def _operation(service: str, events: Sequence[type[Contract]]) -> Json:
    return {
        "action": "send",
        "title": f"Homeward tells {service}",
        "summary": f"Facts of {service}, as they become true.",
        "channel": {"$ref": f"#/channels/{service}"},
        "messages": [{"$ref": f"#/channels/{service}/messages/{event.__name__}"} for event in events],
    }


def _message(event: type[Event]) -> Json:
    made_up = sample(event)
    assert isinstance(made_up, Event)  # noqa: S101  # `sample` answers what it was given
    return {
        "name": event.event_type(),
        "title": event.__name__,
        "summary": _summary(event),
        "contentType": "application/json",
        "headers": _headers(event),
        "payload": {"$ref": f"#/components/schemas/{_name(event)}"},
        "bindings": {"kafka": {"key": _key(event), "bindingVersion": KAFKA_BINDING}},
        "examples": [
            {
                "name": "made-up",
                "headers": _header_sample(made_up),
                "payload": made_up.model_dump(mode="json"),
            }
        ],
    }


def _key(event: type[Event]) -> Json:
    about = "the person's id" if event.about else f"`{event.aggregate}`"
    return {"type": "string", "format": "uuid", "description": f"Everything with the same key is in order: {about}."}


def _headers(event: type[Event]) -> Json:
    uuid = {"type": "string", "format": "uuid"}
    return {
        "type": "object",
        "required": ["ce_id", "ce_specversion", "ce_source", "ce_type", "ce_subject", "ce_time", "ce_sequence"],
        "properties": {
            "ce_id": uuid | {"description": "UUIDv7 of the event; repeated when it is delivered again."},
            "ce_specversion": {"type": "string", "const": "1.0"},
            "ce_source": {"type": "string", "format": "uri-reference", "const": f"/homeward/{event.service}"},
            "ce_type": {"type": "string", "const": event.event_type()},
            "ce_subject": uuid | {"description": f"The aggregate: `{event.aggregate}`."},
            "ce_time": {"type": "string", "format": "date-time"},
            "ce_sequence": {"type": "string", "pattern": "^[1-9][0-9]*$", "description": "The aggregate's version."},
            "ce_actor": uuid | {"description": "Pseudonym of who caused it."},
            "ce_causationid": uuid | {"description": "The event that led to this one."},
            "ce_exercise": {"type": "string", "description": "Tag of the exercise it belongs to; absent in earnest."},
            "content-type": {"type": "string", "const": "application/json"},
            "traceparent": {"type": "string", "description": "W3C trace context."},
        },
    }


def _header_sample(event: Event) -> Json:
    return {
        "ce_id": str(NAMES),
        "ce_specversion": "1.0",
        "ce_source": f"/homeward/{event.service}",
        "ce_type": event.event_type(),
        "ce_subject": str(event.aggregate_id()),
        "ce_time": "2026-03-01T08:30:00+00:00",
        "ce_sequence": "1",
        "ce_actor": str(NAMES),
        "content-type": "application/json",
    }


def _schemas(contracts: Sequence[type[Contract]]) -> Json:
    # As readers must take them: what was optional when an old event was written may be absent.
    refs, whole = models_json_schema(
        [(contract, "validation") for contract in contracts], ref_template="#/components/schemas/{model}"
    )
    inner: Mapping[str, Json] = whole["$defs"]
    names = {refs[one, "validation"]["$ref"].rsplit("/", 1)[1]: _name(one) for one in contracts}
    return {names.get(name, name): schema for name, schema in sorted(inner.items())}


def _keys() -> list[type[Contract]]:
    return [key for _, key, _ in KEY_TOPICS.values()]


def _name(contract: type[Contract]) -> str:
    if issubclass(contract, Event):
        return contract.event_type()
    return f"homeward.{contract.__module__.split('.')[2]}.{contract.__name__}.v1"


def _summary(contract: type[Contract]) -> str:
    return inspect.cleandoc(contract.__doc__ or contract.__name__).splitlines()[0]


def _service(module: ModuleType) -> str:
    return module.__name__.split(".")[2]


if __name__ == "__main__":
    DOCUMENT.write_text(text())
