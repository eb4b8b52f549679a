"""From the type string in a header to the class that reads the value, for every event ever released."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any

import orjson
from pydantic import ValidationError

from shared.contracts.base import Event
from shared.contracts.catalogue import contract_modules, events_of

Upcast = Callable[[dict[str, Any]], dict[str, Any]]


_PARTS = len(("homeward", "service", "Name", "v1"))


class UnknownType(LookupError):
    """No contract has this type; a newer publisher may."""


class ValueUnreadable(ValueError):
    """The value does not fit its contract; the message names fields and kinds of error, never values."""


@dataclass(frozen=True)
class Upcaster:
    """Turns the JSON of a superseded version into that of the next one."""

    to: str
    change: Upcast


@dataclass(frozen=True)
class Registry:
    """Event types and their classes, and how superseded ones are read."""

    events: Mapping[str, type[Event]]
    upcasters: Mapping[str, Upcaster] = field(default_factory=dict)

    def knows(self, event_type: str) -> bool:
        return event_type in self.events or event_type in self.upcasters

    def knows_service_of(self, event_type: str) -> bool:
        """Whether the type's service tells anything that can be read: then the release is too old, not the world."""
        service = _service_of(event_type)
        return service is not None and any(_service_of(known) == service for known in self.events)

    def current(self, event_type: str) -> str:
        """The type an event is read as: its own, or the newest version it is upcast to."""
        while event_type in self.upcasters:
            event_type = self.upcasters[event_type].to
        return event_type

    def read(self, event_type: str, value: bytes | None) -> Event:
        """The event; UnknownType, or ValueUnreadable when the bytes do not fit."""
        if not self.knows(event_type):
            raise UnknownType(event_type)
        if value is None:
            raise ValueUnreadable("the value is empty")
        try:
            return self._read(event_type, value)
        except ValidationError as error:
            raise ValueUnreadable(_without_values(error)) from None
        except orjson.JSONDecodeError:
            raise ValueUnreadable("the value is not JSON") from None

    def _read(self, event_type: str, value: bytes) -> Event:
        if event_type not in self.upcasters:
            return self.events[event_type].model_validate_json(value)
        content = orjson.loads(value)
        while event_type in self.upcasters:
            step = self.upcasters[event_type]
            content, event_type = step.change(content), step.to
        return self.events[event_type].model_validate(content)


def _service_of(event_type: str) -> str | None:
    parts = event_type.split(".")
    return parts[1] if len(parts) == _PARTS and parts[0] == "homeward" else None


def _without_values(error: ValidationError) -> str:
    # Pydantic's own message quotes the value.
    problems = error.errors(include_url=False, include_input=False, include_context=False)
    return "; ".join(f"{'.'.join(map(str, one['loc'])) or 'value'}: {one['type']}" for one in problems[:5])[:300]


@cache
def registry() -> Registry:
    """All contracts. A v2 module brings its upcasters as `UPCASTERS: dict[old type, Upcaster]`."""
    modules = contract_modules()
    events = {event.event_type(): event for module in modules for event in events_of(module)}
    upcasters = {old: step for module in modules for old, step in getattr(module, "UPCASTERS", {}).items()}
    return Registry(events, upcasters)
