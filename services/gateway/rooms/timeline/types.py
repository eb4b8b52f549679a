"""What happened, across all services."""

from datetime import datetime

import strawberry

from services.gateway.graphql.sources import Many, One, column, connection_of, node, sourced
from services.gateway.readmodel.restricted import SEEN_STORY
from services.gateway.readmodel.values import Service
from services.gateway.rooms.agencies.types import Account
from shared.contracts.base import C1


@node("jsonb_to_recordset({parent}.facts) AS {row}(id int, name text, value text, class text)")
class Fact:
    """A code, count or date of an event; the name is the contract's field name."""

    name: str = column(C1)
    value: str = column(C1)


@node("timeline", person="person_id", where=SEEN_STORY)
class TimelineEntry:
    """One event about a person."""

    id: strawberry.ID = column(C1)
    at: datetime = column(C1)
    service: Service = column(C1)
    kind: str = column(C1, description="The event's name, for example SeatHeld.")
    actor: Account | None = sourced(One(C1, "{row}.id = {parent}.actor_id"))
    facts: list[Fact] = sourced(
        Many(C1, "{row}.class = ANY({classes})"), description="Those facts of the event that the viewer may see."
    )


TimelineEntryConnection = connection_of(TimelineEntry)
