"""Deletes what is stored of files that were withdrawn, refused, abandoned, or whose person was erased.

Whoever is erased is unreadable at once, since the key is gone; here the ciphertext goes too. Where the storage does not
let go of it, the duty fails, and from a few times on that is an alarm.
"""

from collections.abc import AsyncIterator
from datetime import timedelta
from uuid import UUID

from services.intake.files.model import StoredFile
from services.intake.files.parts import Layer, Place
from services.intake.files.repository import abandon, forget_unattached, to_remove
from services.intake.files.settings import file_storage
from services.intake.files.storage import StorageFailed
from shared.platform.units import UnitsOfWork

UNATTACHED_FOR = timedelta(days=1)
EVERY = timedelta(seconds=30)


async def remove_stored(units: UnitsOfWork) -> None:
    """StorageFailed."""
    before = units.tools.clock.now() - UNATTACHED_FOR
    async with units.begin() as unit:
        await abandon(unit.session, before)
        await forget_unattached(unit.session, before)
    failures = [failure async for file in _due(units) if (failure := await _failure(file, units))]
    if failures:
        raise failures[0]


async def _due(units: UnitsOfWork) -> AsyncIterator[StoredFile]:
    """Each once, some at a time."""
    after = UUID(int=0)
    while True:
        async with units.begin() as unit:
            some = await to_remove(unit.session, after)
        if not some:
            return
        for file in some:
            yield file
        after = some[-1].id


async def _failure(file: StoredFile, units: UnitsOfWork) -> StorageFailed | None:
    """One that the storage does not let go of keeps none of the others."""
    try:
        await _remove(file, units)
    except StorageFailed as failure:
        return failure
    return None


async def _remove(file: StoredFile, units: UnitsOfWork) -> None:
    prefix = f"{file.id}/" if file.removal_due else Place(file.subject_id, file.id, Layer.UPLOAD).prefix
    await file_storage().delete(prefix)
    async with units.begin() as unit:
        removed = await unit.load(StoredFile, file.id)
        removed.upload_parts = 0
        if file.removal_due:
            removed.removed_at = units.tools.clock.now()
