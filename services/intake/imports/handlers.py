"""What is done about imports: received, staged, registered chunk by chunk, completed."""

import os
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from services.intake.crises.places import today_in
from services.intake.imports.chunks import FILE, Households, Member, chunk_context, chunks_of
from services.intake.imports.doubles import publish_doubles_of
from services.intake.imports.model import Chunk, FileKey, Import, SealedFile, SpooledRow
from services.intake.imports.registration import register_households
from services.intake.imports.repository import (
    drop_chunk,
    drop_chunks,
    drop_spooled,
    keep_chunk,
    next_chunk,
)
from services.intake.imports.rows import RegistrationRow
from services.intake.imports.same_file import Earlier
from services.intake.imports.spool import RowsMissing, Spool
from services.intake.imports.unread import unread
from services.intake.imports.workbook_refused import WorkbookRefused
from services.intake.registration.handlers import require_active_crisis
from shared.contracts.base import Sealed, SealKind
from shared.contracts.intake.v1 import (
    ImportPartsUnread,
    ImportRowsRefused,
    ImportStatus,
    RegisterPerson,
    RowProblem,
    UnreadPart,
)
from shared.platform.key_owner import destroy_key, issue_key
from shared.platform.keyring import Storage
from shared.platform.unit_of_work import UnitOfWork

FILE_KEY_BYTES = 32
PARTS_PER_EVENT = 200


@dataclass(frozen=True)
class Upload:
    """A workbook within the limits, still in the open; never kept like this."""

    import_id: UUID
    crisis_id: UUID
    content: bytes


@dataclass(frozen=True)
class Staging:
    """What reading a workbook gave."""

    layout: str
    sheet: str
    """Of the persons."""
    rows: Spool
    problems: Sequence[RowProblem]
    bad: int
    """Rows that cannot be registered; one may have several problems."""
    unread: Sequence[UnreadPart] = ()


async def receive_workbook(upload: Upload, uow: UnitOfWork) -> None:
    """Keep the file encrypted for an active crisis; receiving it again under the same id changes nothing."""
    if await uow.find(Import, upload.import_id):
        return
    await require_active_crisis(RegisterPerson, upload.crisis_id, uow)
    await issue_key(uow, upload.import_id)
    file_key = FileKey(key=os.urandom(FILE_KEY_BYTES))
    sealed = await uow.seal(upload.import_id, SealKind.PROFILE, file_key)
    content = Storage(file_key.key).seal(upload.content, FILE.format(upload.import_id))
    file = SealedFile(sealed, content)
    uow.create(Import.receive(upload.import_id, upload.crisis_id, file, uow.actor, uow.now()))


async def file_of(import_id: UUID, uow: UnitOfWork) -> bytes | None:
    """The file in the open; None when it was staged or refused before."""
    received = await uow.load(Import, import_id)
    if received.status != ImportStatus.RECEIVED or received.content is None:
        return None
    storage = await _storage(received, uow)
    return storage.open(received.content, FILE.format(import_id))


async def day_of(import_id: UUID, uow: UnitOfWork) -> date:
    """Today where the people of the file are."""
    received = await uow.load(Import, import_id)
    return await today_in(received.crisis_id, uow)


async def begin_staging(import_id: UUID, uow: UnitOfWork) -> None:
    """Whatever an attempt before this one read is forgotten."""
    await drop_spooled(uow.session, import_id)


async def spool_rows(spool: Spool, rows: Sequence[RegistrationRow], uow: UnitOfWork) -> None:
    """Keep some rows, encrypted, while the others are still read; RowsMissing where the import has ended meanwhile."""
    received = await uow.load(Import, spool.import_id)
    if received.status != ImportStatus.RECEIVED:
        raise RowsMissing
    await spool.add(rows, await _storage(received, uow), uow.session)


async def stage_rows(import_id: UUID, staging: Staging, uow: UnitOfWork) -> None:
    """Divide the good rows into chunks and name the bad ones; nothing when it was done before."""
    received = await uow.load(Import, import_id)
    if received.status != ImportStatus.RECEIVED:
        return
    storage, earlier, households = await _storage(received, uow), Earlier(received, uow), Households()
    members = _noted(staging.rows.members(storage, uow.session), earlier)
    number = 0
    async for chunk in chunks_of(households.of(members)):
        content = storage.seal(chunk.model_dump_json().encode(), chunk_context(import_id, number))
        await keep_chunk(uow.session, import_id, number, content)
        number += 1
    received.continues = await earlier.same_file()
    await drop_spooled(uow.session, import_id)
    uow.publish(received, received.stage(staging.layout, staging.rows.count, staging.bad))
    _publish_problems(received, staging.problems, uow)
    crowds = [unread("household_too_large", staging.sheet)] if households.too_large else []
    _publish_unread(received, [*staging.unread, *crowds], uow)


async def _noted(members: AsyncIterator[tuple[SpooledRow, Member]], earlier: Earlier) -> AsyncIterator[Member]:
    async for row, member in members:
        # The same paper twice in a file is one row of it.
        if not (row.occurrence and member.person.is_certain):
            await earlier.note(member.person.hashes)
        yield member


def _publish_unread(received: Import, parts: Sequence[UnreadPart], uow: UnitOfWork) -> None:
    for start in range(0, len(parts), PARTS_PER_EVENT):
        some = list(parts[start : start + PARTS_PER_EVENT])
        uow.publish(received, ImportPartsUnread(import_id=received.id, parts=some))


def _publish_problems(received: Import, problems: Sequence[RowProblem], uow: UnitOfWork) -> None:
    for start in range(0, len(problems), PARTS_PER_EVENT):
        some = list(problems[start : start + PARTS_PER_EVENT])
        uow.publish(received, ImportRowsRefused(import_id=received.id, problems=some))


async def refuse_import(
    import_id: UUID, code: str, reason: str, uow: UnitOfWork, problems: Sequence[RowProblem] = ()
) -> None:
    """The file as a whole is not taken; nothing of it stays."""
    received = await uow.load(Import, import_id)
    if received.ended_at is not None:
        return
    _publish_problems(received, problems, uow)
    uow.publish(received, received.refuse(code, reason, uow.now()))
    await _forget(import_id, uow)


async def fail_import(import_id: UUID, uow: UnitOfWork) -> None:
    """It cannot go on: who is registered stays, what waits is forgotten; nothing when it ended before."""
    failure = WorkbookRefused("import_failed")
    await refuse_import(import_id, failure.code, failure.message, uow)


async def register_next_chunk(import_id: UUID, uow: UnitOfWork) -> bool:
    """Register the next chunk that waits, or compare it once it is; False when there is none.

    The import's row is held: one at a time. Between the two every desk must have been waited for.
    """
    staged = await uow.load(Import, import_id)
    waiting = await next_chunk(uow.session, import_id)
    if waiting is None:
        return False
    storage = await _storage(staged, uow)
    context = chunk_context(import_id, waiting.number)
    chunk = Chunk.model_validate_json(storage.open(waiting.content, context))
    if waiting.is_registered:
        await publish_doubles_of(staged, chunk.registered, uow)
        await drop_chunk(uow.session, waiting)
        return True
    arrivals = await register_households(staged, chunk, uow)
    done = Chunk(registered=arrivals.ids)
    waiting.content, waiting.is_registered = storage.seal(done.model_dump_json().encode(), context), True
    uow.publish(staged, staged.progress(len(arrivals.persons), arrivals.unchanged))
    return True


async def complete_import(import_id: UUID, uow: UnitOfWork) -> None:
    """Say what came of it, and destroy the key of the file; nothing when it was done before."""
    staged = await uow.load(Import, import_id)
    if staged.ended_at is not None:
        return
    uow.publish(staged, staged.complete(uow.now()))
    await _forget(import_id, uow)


async def _forget(import_id: UUID, uow: UnitOfWork) -> None:
    await drop_chunks(uow.session, import_id)
    await drop_spooled(uow.session, import_id)
    await destroy_key(uow, import_id)


async def _storage(received: Import, uow: UnitOfWork) -> Storage:
    sealed = Sealed[FileKey].model_validate(received.file_key)
    return Storage((await uow.open(sealed, FileKey, of=received.id)).key)
