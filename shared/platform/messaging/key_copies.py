"""A service's copy of the subjects' wrapped keys, kept up to date from the compacted topic.

The topic is believed as little as the network: a key is destroyed only by what intake signed, and one that is here is
never replaced. Anything else changes nothing, is parked, and so comes before an administrator.
"""

from collections.abc import Callable, Sequence
from uuid import UUID

from pydantic import ValidationError
from sqlalchemy.ext.asyncio import AsyncEngine

from shared.contracts.intake.v1 import SubjectKeyIssued
from shared.platform import subject_keys
from shared.platform.erasure_proofs import HEADER
from shared.platform.errors import UnprovenErasure
from shared.platform.logs import log
from shared.platform.messaging import meters
from shared.platform.messaging.epochs import Epochs
from shared.platform.messaging.headers import Record
from shared.platform.messaging.key_segments import CLOSING
from shared.platform.messaging.parking import ParkingPlace, ParkingReason
from shared.platform.messaging.retry import PATIENCE_SECONDS, retry
from shared.platform.session import WorkSession

IsProven = Callable[[UUID, str | None], bool]
Why = tuple[ParkingReason, str]


class KeyCopies:
    """Handles batches of the key topic for one service's database. Repeating a batch changes nothing."""

    def __init__(self, consumer: str, engine: AsyncEngine, place: ParkingPlace, is_proven: IsProven) -> None:
        self._consumer = consumer
        self._engine = engine
        self._place = place
        self._is_proven = is_proven

    async def handle(self, records: Sequence[Record]) -> None:
        """Keep, destroy or park, and commit; Unprocessed when that fails for a minute."""

        async def once(_: float) -> None:
            async with WorkSession(self._engine) as session, session.begin():
                epochs = await Epochs.before(await session.connection(), self._consumer, records)
                for record in records:
                    # A destruction is proved by itself, however late it comes.
                    if epochs.refuse(record) and record.value is not None:
                        meters.fenced.add(1, {"consumer": self._consumer})
                        log.error("record_of_a_lost_lease_refused", topic=record.topic, offset=record.offset)
                    else:
                        await self._take(session, record)
                await epochs.remember()

        await retry(self._consumer, PATIENCE_SECONDS, once)

    async def _take(self, session: WorkSession, record: Record) -> None:
        try:
            subject_id = UUID((record.key or b"").decode())
            issued = SubjectKeyIssued.model_validate_json(record.value) if record.value is not None else None
            wrapped = bytes.fromhex(issued.wrapped_key) if issued else b""
        except (ValidationError, ValueError):
            await self._park(session, record, (ParkingReason.UNREADABLE_VALUE, "not a subject's key"))
            return
        if subject_id == CLOSING:
            return
        if issued is None:
            await self._destroy(session, subject_id, record)
        elif issued.subject_id != subject_id:
            await self._park(session, record, (ParkingReason.UNREADABLE_VALUE, "the key of another subject"))
        elif not await subject_keys.keep(session, subject_id, issued.version, wrapped):
            await self._park(session, record, (ParkingReason.KEY_REPLACED, "another key is here"))

    async def _destroy(self, session: WorkSession, subject_id: UUID, record: Record) -> None:
        proven = self._is_proven(subject_id, proof_in(record))
        try:
            await subject_keys.destroy_proven(session, subject_id, proven=proven)
        except UnprovenErasure:
            await self._park(session, record, (ParkingReason.UNPROVEN_TOMBSTONE, "nobody signed it"))

    async def _park(self, session: WorkSession, record: Record, why: Why) -> None:
        log.error("key_record_refused", reason=why[0], partition=record.partition, offset=record.offset)
        await self._place.park(await session.connection(), self._consumer, record, None, why)


def proof_in(record: Record) -> str | None:
    return next((value.decode(errors="replace") for name, value in record.headers if name == HEADER), None)
