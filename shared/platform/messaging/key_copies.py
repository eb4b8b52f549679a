"""A service's copy of the subjects' wrapped keys, kept up to date from the compacted topic; a tombstone destroys."""

from collections.abc import Sequence
from uuid import UUID

from pydantic import ValidationError
from sqlalchemy.ext.asyncio import AsyncEngine

from shared.contracts.intake.v1 import SubjectKeyIssued
from shared.platform import subject_keys
from shared.platform.messaging.headers import Record
from shared.platform.messaging.key_segments import CLOSING
from shared.platform.messaging.parking import ParkingPlace, ParkingReason
from shared.platform.messaging.persistence import PATIENCE_SECONDS, persistently
from shared.platform.session import WorkSession


class KeyCopies:
    """Handles batches of the key topic for one service's database. Repeating a batch changes nothing."""

    def __init__(self, consumer: str, engine: AsyncEngine, place: ParkingPlace) -> None:
        self._consumer = consumer
        self._engine = engine
        self._place = place

    async def handle(self, records: Sequence[Record]) -> None:
        """Keep, destroy or park, and commit; Unprocessed when that fails for a minute."""

        async def once(_: float) -> None:
            async with WorkSession(self._engine) as session, session.begin():
                for record in records:
                    await self._take(session, record)

        await persistently(self._consumer, PATIENCE_SECONDS, once)

    async def _take(self, session: WorkSession, record: Record) -> None:
        try:
            subject_id = UUID((record.key or b"").decode())
            issued = SubjectKeyIssued.model_validate_json(record.value) if record.value is not None else None
            wrapped = bytes.fromhex(issued.wrapped_key) if issued else b""
        except (ValidationError, ValueError):
            why = (ParkingReason.UNREADABLE_VALUE, "not a subject's key")
            await self._place.park(await session.connection(), self._consumer, record, None, why)
            return
        if subject_id == CLOSING:
            return
        if issued is None:
            await subject_keys.destroy(session, subject_id)
        else:
            await subject_keys.keep(session, subject_id, issued.version, wrapped)
