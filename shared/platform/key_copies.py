"""Every service but intake keeps copies of the subjects' wrapped keys, and forgets them by tombstone."""

import asyncio
from collections.abc import Sequence
from uuid import UUID

from pydantic import ValidationError
from sqlmodel.ext.asyncio.session import AsyncSession

from shared.contracts.intake.v1 import SubjectKeyIssued
from shared.platform import subject_keys
from shared.platform.logs import log
from shared.platform.messaging.headers import Record
from shared.platform.messaging.transience import is_transient
from shared.platform.units import Units

PAUSE_SECONDS = 0.5


class KeyCopies:
    """Handles records of the subject-keys topic; they need no inbox since the last one wins and erasure is final."""

    def __init__(self, units: Units) -> None:
        self._units = units

    async def handle(self, records: Sequence[Record]) -> None:
        """Keep or destroy the keys of a batch in one transaction; waits while the database is away."""
        while True:
            try:
                async with self._units.begin() as unit:
                    for record in records:
                        await _apply(unit.session, record)
            except Exception as error:
                if not is_transient(error):
                    raise
                log.warning("keys_wait", reason=type(error).__name__)
                await asyncio.sleep(PAUSE_SECONDS)
            else:
                return


async def _apply(session: AsyncSession, record: Record) -> None:
    if record.value is None:
        if subject := _subject_of(record):
            await subject_keys.destroy(session, subject)
        return
    try:
        issued = SubjectKeyIssued.model_validate_json(record.value)
    except ValidationError:
        # Nobody but intake may write here, and a key that cannot be read opens nothing whoever keeps it.
        log.error("key_unreadable", topic=record.topic, partition=record.partition, offset=record.offset)
        return
    await subject_keys.keep(session, issued.subject_id, issued.version, bytes.fromhex(issued.wrapped_key))


def _subject_of(record: Record) -> UUID | None:
    try:
        return UUID((record.key or b"").decode())
    except ValueError:
        log.error("key_unreadable", topic=record.topic, partition=record.partition, offset=record.offset)
        return None
