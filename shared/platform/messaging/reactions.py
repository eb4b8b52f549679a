"""What a service does about events, its own and others': each reaction is a unit of work inside the batch."""

from collections import defaultdict
from collections.abc import Sequence

from sqlalchemy.ext.asyncio import AsyncConnection

from shared.platform.identity import service_actor
from shared.platform.messaging.incoming import Received
from shared.platform.service import On, Reaction
from shared.platform.session import WorkSession
from shared.platform.telemetry import span
from shared.platform.unit_of_work import Tools, UnitOfWork


class Reactions:
    """The effects of a service's `reactions`."""

    def __init__(self, tools: Tools, reactions: Sequence[On]) -> None:
        self._tools = tools
        self._reactions: defaultdict[str, list[Reaction]] = defaultdict(list)
        for on in reactions:
            self._reactions[on.event.event_type()].append(on.reaction)

    def wants(self, event_type: str) -> bool:
        return event_type in self._reactions

    async def apply(self, connection: AsyncConnection, received: Sequence[Received]) -> None:
        """Let every reaction decide; the events they publish are rows of the same transaction."""
        for one in received:
            with span(f"react {one.delivery.type}", one.delivery.traceparent):
                await self._react(connection, one)

    async def _react(self, connection: AsyncConnection, one: Received) -> None:
        joined = WorkSession(connection, expire_on_commit=False, join_transaction_mode="create_savepoint")
        async with joined as session, session.begin():
            unit = UnitOfWork(
                session,
                self._tools,
                service_actor(self._tools.service),
                exercise=one.delivery.exercise,
                cause=one.delivery.id,
            )
            for reaction in self._reactions[one.event.event_type()]:
                await reaction(one.event, unit)
            await unit.finish()
