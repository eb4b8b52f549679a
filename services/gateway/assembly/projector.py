"""A batch of events becomes rows of the read model, in the consumer's transaction."""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncConnection

from services.gateway.assembly.derived import DERIVED, NOTICES
from services.gateway.assembly.projections import PROJECTIONS
from services.gateway.readmodel import derived_columns
from services.gateway.readmodel.changes import announce
from services.gateway.readmodel.rows import write
from shared.contracts.base import Event
from shared.contracts.intake.v1 import AgeBandMoved, PersonCorrected, PersonErased
from shared.platform.messaging.incoming import Received
from shared.platform.messaging.key_copies import IsProven
from shared.platform.subject_keys import destroy_proven
from shared.platform.telemetry import batch_span


class Projector:
    """The effects of the gateway's consumer; `is_proven` says whether intake signed an erasure."""

    def __init__(self, is_proven: IsProven = lambda *_: False) -> None:
        self._is_proven = is_proven

    def wants(self, event_type: str) -> bool:
        """Whether the read model shows anything of events of this type."""
        return event_type in PROJECTIONS

    async def apply(self, connection: AsyncConnection, received: Sequence[Received]) -> None:
        """Write the rows of all events, work out what follows, and tell whoever listens once it is committed."""
        with batch_span("project", [one.delivery.traceparent for one in received]):
            await self._project(connection, received)

    async def _project(self, connection: AsyncConnection, received: Sequence[Received]) -> None:
        events = [one.event for one in received]
        await derived_columns.prepare(connection)
        operations, courses = ids_in(events, "operation_id"), ids_in(events, "course_id")
        await derived_columns.lock(connection, "operation", operations)
        await derived_columns.lock(connection, "course", courses)
        persons = {one for one in (event.person() for event in events) if one is not None}
        persons |= await derived_columns.travellers(connection, operations)
        joined_and_left = ids_in(events, "household_id") | ids_in(events, "left_household_id")
        persons |= await derived_columns.households(connection, joined_and_left, grown(events))
        await derived_columns.lock(connection, "person", persons)
        await self._destroy_keys(connection, events)
        await write(connection, (row for one in received for row in PROJECTIONS.rows(one.event, one.delivery)))
        await DERIVED.recompute(connection, persons, operations, courses)
        await NOTICES.write(connection, received)
        await announce(connection, received)

    async def _destroy_keys(self, connection: AsyncConnection, events: Sequence[Event]) -> None:
        """Of the erased, also where the key topic forgot it meanwhile; UnprovenErasure."""
        for event in events:
            if isinstance(event, PersonErased):
                proven = self._is_proven(event.person_id, event.proof)
                await destroy_proven(connection, event.person_id, proven=proven)


def grown(events: Sequence[Event]) -> set[UUID]:
    """Of whom it may have changed whether they are an adult, or a small child, for their household."""
    return {event.person_id for event in events if isinstance(event, PersonCorrected | AgeBandMoved | PersonErased)}


def ids_in(events: Sequence[Event], field: str) -> set[UUID]:
    """The values of an id field over all events that have it."""
    return {id for id in (vars(event).get(field) for event in events) if id is not None}
