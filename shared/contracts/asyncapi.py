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

from shared.contracts.base import Event
from shared.contracts.catalogue import contract_modules, events_of
from shared.contracts.samples import NAMES, sample

DOCUMENT = Path(__file__).with_name("asyncapi.json")
KAFKA_BINDING = "0.5.0"
FOR_EVER = {"cleanup.policy": ["delete"], "retention.ms": -1, "retention.bytes": -1}
PARTITIONS = {"partner": 1}
"""Of a service's topic, where it is not six."""
DESCRIPTION = (
    "Facts about migrants caught in a country in crisis, from intake to reintegration. Records are CloudEvents 1.0 in "
    "Kafka's binary mode: attributes are headers, the value is JSON. Delivery is at least once: absorb a repeated "
    "`ce_id`. `ce_sequence` counts an aggregate's versions without gaps. What identifies or endangers a person is sealed."
)
Json = dict[str, Any]


def document() -> Json:
    """The whole document."""
    modules = [module for module in contract_modules() if events_of(module)]
    told = {_service(module): events_of(module) for module in modules}
    schemas = _schemas([event for events in told.values() for event in events])
    return {
        "asyncapi": "3.0.0",
        "id": "urn:homeward:events",
        "info": _info(),
        "defaultContentType": "application/json",
        "channels": {service: _channel(service, events) for service, events in told.items()},
        "operations": {f"tell-{service}": _operation(service, events) for service, events in told.items()},
        "components": {
            "messages": {_name(event): _message(event) for events in told.values() for event in events},
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
        channel["parameters"] = {"code": {"description": "The agency's public code"}}
    return channel


def _operation(service: str, events: Sequence[type[Event]]) -> Json:
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
        "summary": inspect.cleandoc(event.__doc__ or event.__name__).splitlines()[0],
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


def _schemas(events: Sequence[type[Event]]) -> Json:
    # As readers must take them: what was optional when an old event was written may be absent.
    refs, whole = models_json_schema(
        [(event, "validation") for event in events], ref_template="#/components/schemas/{model}"
    )
    inner: Mapping[str, Json] = whole["$defs"]
    names = {refs[event, "validation"]["$ref"].rsplit("/", 1)[1]: _name(event) for event in events}
    return {names.get(name, name): schema for name, schema in sorted(inner.items())}


def _name(event: type[Event]) -> str:
    return event.event_type()


def _service(module: ModuleType) -> str:
    return module.__name__.split(".")[2]


if __name__ == "__main__":
    DOCUMENT.write_text(text())
