"""Projections: for every event, the rows it makes. Pure: no clock, no database."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from enum import Enum
from functools import cache, partial
from typing import Any, TypeVar
from uuid import UUID

from sqlalchemy import Table

from services.gateway.readmodel.columns import named
from services.gateway.readmodel.rows import Row, row, row_from_event
from services.gateway.readmodel.tables import TIMELINE
from shared.contracts.base import Event, FieldClass
from shared.platform.messaging.headers import Delivery

Projected = TypeVar("Projected", bound=Event)
Projection = Callable[[Projected, Delivery], Sequence[Row]]
SHOWN = frozenset({FieldClass.PUBLISHED, FieldClass.OPERATIONAL, FieldClass.CONSENT})
"""Classes of facts a timeline may carry; what it shows of them is decided for each viewer."""
PLACES = frozenset({"region"})
"""Left out: a place is taken back once somebody turns out to be a child or trafficked; a timeline forgets nothing."""
CARDS = frozenset({"reference"})
"""Left out: what stands for a registration card in facts says nothing to anybody."""


class Projections(dict[str, Callable[[Any, Delivery], Sequence[Row]]]):
    """For every event's type the rows it makes."""

    def of(self, event: type[Projected]) -> Callable[[Projection[Projected]], Projection[Projected]]:
        """Declare the rows an event makes."""

        def declare(projection: Projection[Projected]) -> Projection[Projected]:
            self._declare(event, projection)
            return projection

        return declare

    def copies(self, table: Table, *events: type[Event]) -> None:
        """Each of these events is a row of the table by its id, or changes it: the fields the table has columns for."""
        for event in events:
            self._declare_row(event, table, partial(_copied, table))

    def copies_with_status(self, table: Table, statuses: Mapping[type[Event], Enum]) -> None:
        """The same, and what the status is from then on."""
        for event, status in statuses.items():
            self._declare_row(event, table, partial(_copied, table, status=status))

    def sets_status(self, table: Table, statuses: Mapping[type[Event], Enum]) -> None:
        """These events change nothing but the status of the row with their id."""
        for event, status in statuses.items():
            self._declare_row(event, table, partial(_with_status, table, status=status))

    def _declare_row(self, event: type[Event], table: Table, projection: Projection[Any]) -> None:
        if named(table) not in event.model_fields:
            raise ValueError(f"{event.__name__} has no {named(table)}: it is not about one row of {table.name}")
        self._declare(event, projection)

    def _declare(self, event: type[Event], projection: Projection[Any]) -> None:
        if event.event_type() in self:
            raise ValueError(f"{event.__name__} is projected twice")
        self[event.event_type()] = projection

    def rows(self, event: Event, delivery: Delivery) -> list[Row]:
        """All rows of an event: its own, and its place in the person's timeline."""
        rows = list(self[event.event_type()](event, delivery))
        if event.person() is not None:
            rows.append(timeline_row(event, delivery))
        return rows


def _copied(table: Table, event: Event, delivery: Delivery, **more: Enum) -> list[Row]:
    return [row_from_event(table, getattr(event, named(table)), event, **_version(table, delivery), **more)]


def _with_status(table: Table, event: Event, delivery: Delivery, status: Enum) -> list[Row]:
    return [row(table, getattr(event, named(table)), **_version(table, delivery), status=status)]


def _version(table: Table, delivery: Delivery) -> dict[str, int | None]:
    return {"version": delivery.sequence} if "version" in table.c else {}


def joined(rooms: Iterable[Projections]) -> Projections:
    """The projections of several rooms; an event of two of them is a ValueError."""
    all_rooms = Projections()
    for projections in rooms:
        if twice := all_rooms.keys() & projections.keys():
            raise ValueError(f"Projected by two rooms: {sorted(twice)}")
        all_rooms |= projections
    return all_rooms


def timeline_row(event: Event, delivery: Delivery) -> Row:
    """One line of the timeline: the event's name and its facts, no ids and nothing sealed."""
    return row(
        TIMELINE,
        delivery.id,
        person_id=event.person(),
        case_id=vars(event).get("case_id"),
        at=delivery.time,
        service=event.service.upper(),
        kind=type(event).__name__,
        actor_id=actor_of(delivery),
        facts=facts_of(event),
    )


def facts_of(event: Event) -> list[dict[str, str | int]]:
    """The codes, counts and dates of an event with their classes."""
    shown = _shown(type(event))
    content = event.model_dump(mode="json", include=set(shown))
    facts = ((name, field_class, content[name]) for name, field_class in shown.items() if _is_fact(content[name]))
    return [
        {"id": number, "name": name, "value": _text(value), "class": field_class}
        for number, (name, field_class, value) in enumerate(facts)
    ]


@cache
def _shown(event: type[Event]) -> dict[str, str]:
    """The fields a timeline may carry, with their classes."""
    classes = {
        name: next((mark for mark in info.metadata if isinstance(mark, FieldClass)), None)
        for name, info in event.model_fields.items()
    }
    return {
        name: str(of) for name, of in classes.items() if of in SHOWN and not _is_id(name) and name not in PLACES | CARDS
    }


def actor_of(delivery: Delivery) -> UUID | None:
    """The pseudonymous id of who acted."""
    return UUID(delivery.actor) if delivery.actor else None


def _is_id(name: str) -> bool:
    return name == "id" or name.endswith(("_id", "_ids", "_by", "_by_agency", "_keys"))


def _is_fact(value: object) -> bool:
    return isinstance(value, str | int | float | list) and not (
        isinstance(value, list) and value and isinstance(value[0], dict)
    )


def _text(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list):
        return ", ".join(str(one) for one in value)
    return str(value)
