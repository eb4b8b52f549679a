"""A batch of events becomes rows of the read model, in the consumer's transaction."""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncConnection

from services.gateway.readmodel import projections, settling
from services.gateway.readmodel.changes import announce
from services.gateway.readmodel.projecting import PROJECTIONS, project
from services.gateway.readmodel.rows import write
from shared.contracts.base import Event
from shared.platform.messaging.arrivals import Received
from shared.platform.telemetry import batch_span

__all__ = ["Projector", "projections"]


class Projector:
    """The effects of the gateway's consumer."""

    def wants(self, event_type: str) -> bool:
        """Whether the read model shows anything of events of this type."""
        return event_type in PROJECTIONS

    async def apply(self, connection: AsyncConnection, received: Sequence[Received]) -> None:
        """Write the rows of all events, work out what follows, and tell whoever listens once it is committed."""
        with batch_span("project", [one.delivery.traceparent for one in received]):
            await self._project(connection, received)

    async def _project(self, connection: AsyncConnection, received: Sequence[Received]) -> None:
        events = [one.event for one in received]
        await settling.prepare(connection)
        operations, courses = ids_in(events, "operation_id"), ids_in(events, "course_id")
        await settling.lock(connection, "operation", operations)
        await settling.lock(connection, "course", courses)
        persons = {one for one in (event.person() for event in events) if one is not None}
        persons |= await settling.travellers(connection, operations)
        await settling.lock(connection, "person", persons)
        await write(connection, (row for one in received for row in project(one.event, one.delivery)))
        await settling.settle(connection, persons, operations, courses)
        await announce(connection, received)


def ids_in(events: Sequence[Event], field: str) -> set[UUID]:
    """The values of an id field over all events that have it."""
    return {found for found in (vars(event).get(field) for event in events) if found is not None}
