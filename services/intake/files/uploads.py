"""Bytes on their way in, part by part; whole ones are cleaned and stored anew; stored ones are read.

A part is stored before it is counted, so that a crash between the two costs nothing but its repetition.
"""

import asyncio
from dataclasses import dataclass
from uuid import UUID

from services.intake.files.attachments import require_key
from services.intake.files.cleaning import CleanedFile, cleaned
from services.intake.files.first_page import with_first_page
from services.intake.files.model import StoredFile
from services.intake.files.parts import Layer, Place, SubjectSeal, divided
from services.intake.files.reach import require_uploading, sees_file
from services.intake.files.refusals import MOST_BYTES, FileDamaged, FileRefused, UploadTooLong, no_such_file
from services.intake.files.repository import unfinished_of
from services.intake.files.storage import FileStorage, PartMissing
from services.intake.persons.model import Person
from shared.contracts.base import Command
from shared.contracts.intake.v1 import AddAttachment, AddTextRecording, AttachFile, MediaType
from shared.platform import subject_keys
from shared.platform.audit import AuditEntry
from shared.platform.errors import AlreadyExists, Refused
from shared.platform.identity import Actor
from shared.platform.unit_of_work import UnitOfWork
from shared.platform.units import UnitsOfWork

BEGIN, READ = "BeginUpload", "ReadFile"
MOST_UNFINISHED = 30
"""Of one account."""


class TooManyUploads(Refused):
    """Somebody has begun more than they finish."""

    status = 429
    text = "Too many files are on their way from this account; finish some, or wait a day"
    about_field = "file"


@dataclass(frozen=True)
class Announced:
    """An upload before its first byte."""

    file_id: UUID
    length: int
    person_id: UUID | None = None
    record_id: UUID | None = None
    """One of the two: whose it is to be. A recording of a text is a record of its own."""

    @property
    def attached_by(self) -> type[Command]:
        if self.person_id is not None:
            return AttachFile
        return AddTextRecording if self.record_id == self.file_id else AddAttachment


@dataclass(frozen=True)
class Uploads:
    """What HTTP asks of files."""

    units: UnitsOfWork
    storage: FileStorage
    cleaners: asyncio.Semaphore

    async def begin(self, announced: Announced, actor: Actor, exercise: str | None) -> StoredFile:
        """Announce an upload; the same again answers how far it has come."""
        if not 0 < announced.length <= MOST_BYTES:
            raise FileRefused("file_too_large")
        async with self.units.begin(actor, exercise=exercise) as unit:
            if known := await unit.find(StoredFile, announced.file_id):
                return _same(known, announced, actor)
            await _require_subject(announced, unit)
            if await unfinished_of(unit.session, actor.id) >= MOST_UNFINISHED:
                raise TooManyUploads
            file = StoredFile(
                id=announced.file_id,
                person_id=announced.person_id,
                record_id=announced.record_id,
                agency_id=actor.agency_id if announced.record_id else None,
                begun_by=actor.id,
                begun_at=self.units.tools.clock.now(),
                length=announced.length,
            )
            unit.add(file)
            unit.note(_line(BEGIN, file, actor))
        return file

    async def own(self, file_id: UUID, actor: Actor) -> StoredFile:
        """An upload of the actor's; NotFound, FileRefused where it was not taken."""
        async with self.units.begin(actor) as unit:
            return await _own(file_id, actor, unit)

    async def append(self, file_id: UUID, offset: int, part: bytes, actor: Actor) -> StoredFile:
        """Store the next part; with the last one, or with none after it, the file is cleaned. FileRefused."""
        file = await self._received(file_id, offset, part, actor)
        if file.is_whole and not file.is_cleaned:
            await self._complete(file, actor)
        return file

    async def _received(self, file_id: UUID, offset: int, part: bytes, actor: Actor) -> StoredFile:
        async with self.units.begin(actor) as unit:
            file = await _own(file_id, actor, unit)
            file.require_next(offset, len(part))
            seal = await self._seal(file, unit)
        if not part:
            return file
        place, last = _place(file, Layer.UPLOAD), offset + len(part) == file.length
        number = file.upload_parts
        await self.storage.put(place.name(number), seal.seal(part, place, number, last=last))
        async with self.units.begin(actor) as unit:
            file = await unit.load(StoredFile, file_id)
            gone = file.is_to_go()
            if not gone:
                file.take(offset, len(part))
        if gone:
            raise no_such_file()
        return file

    async def _complete(self, file: StoredFile, actor: Actor) -> None:
        async with self.units.begin(actor) as unit:
            seal = await self._seal(file, unit)
        try:
            raw = await self._read(seal, _place(file, Layer.UPLOAD), file.upload_parts)
            if len(raw) != file.length:
                raise FileDamaged
            async with self.cleaners:
                clean = await with_first_page(await cleaned(raw))
        except FileRefused as refusal:
            async with self.units.begin(actor) as unit:
                (await unit.load(StoredFile, file.id)).refuse(refusal.code)
            raise
        await self._keep(clean, file, seal, actor)

    async def _keep(self, clean: CleanedFile, file: StoredFile, seal: SubjectSeal, actor: Actor) -> None:
        content = await self._store(clean.content, seal, _place(file, Layer.CONTENT))
        preview = await self._store(clean.preview, seal, _place(file, Layer.PREVIEW))
        async with self.units.begin(actor) as unit:
            kept = await unit.load(StoredFile, file.id)
            if not kept.is_to_go():
                kept.clean(clean.media_type, len(clean.content), content, preview)

    async def _store(self, content: bytes, seal: SubjectSeal, place: Place) -> int:
        parts = divided(content)
        for number, part in enumerate(parts):
            sealed = seal.seal(part, place, number, last=number == len(parts) - 1)
            await self.storage.put(place.name(number), sealed)
        return len(parts)

    async def read(self, file_id: UUID, layer: Layer, actor: Actor) -> tuple[MediaType, bytes]:
        """An attached file in the open, the trail's line first; NotFound, FileDamaged."""
        async with self.units.begin(actor) as unit:
            file = await unit.find(StoredFile, file_id)
            seen = file is not None and file.is_shown and await sees_file(file, unit)
            if file is not None:
                unit.note(_line(READ, file, actor, "allowed" if seen else "denied"))
            seal = await self._seal(file, unit) if file is not None and seen else None
        if file is None or seal is None:
            raise no_such_file()
        if layer is Layer.PREVIEW:
            return MediaType.JPEG, await self._read(seal, _place(file, layer), file.preview_parts)
        return MediaType(file.media_type or ""), await self._read(seal, _place(file, layer), file.content_parts)

    async def _read(self, seal: SubjectSeal, place: Place, count: int) -> bytes:
        try:
            parts = [await self.storage.get(place.name(number)) for number in range(count)]
        except PartMissing as error:
            raise FileDamaged from error
        return seal.open_all(parts, place)

    async def _seal(self, file: StoredFile, unit: UnitOfWork) -> SubjectSeal:
        return SubjectSeal(self.units.tools.keyring, await subject_keys.wrapped_key(unit.session, file.subject_id))


def require_part(length: int, most: int) -> None:
    """UploadTooLong."""
    if length > most:
        raise UploadTooLong


async def _own(file_id: UUID, actor: Actor, unit: UnitOfWork) -> StoredFile:
    file = await unit.find(StoredFile, file_id)
    if file is None or file.begun_by != actor.id:
        raise no_such_file()
    if refusal := file.refusal_of():
        raise refusal
    if file.removal_due:
        raise no_such_file()
    return file


async def _require_subject(announced: Announced, unit: UnitOfWork) -> None:
    """A person who is there and within reach, or a record that has a key of its own from now on."""
    if announced.person_id is not None:
        await require_uploading(announced.file_id, announced.person_id, unit)
        (await unit.load(Person, announced.person_id)).require_present()
    if announced.record_id is not None:
        await require_key(announced.record_id, unit)


def _same(known: StoredFile, announced: Announced, actor: Actor) -> StoredFile:
    said = (announced.person_id, announced.record_id, announced.length, actor.id)
    if (known.person_id, known.record_id, known.length, known.begun_by) != said:
        raise AlreadyExists("file_id")
    if refusal := known.refusal_of():
        raise refusal
    return known


def _place(file: StoredFile, layer: Layer) -> Place:
    return Place(file.subject_id, file.id, layer)


def _line(action: str, file: StoredFile, actor: Actor, decision: str = "allowed") -> AuditEntry:
    return AuditEntry(
        action=action,
        actor_id=actor.id,
        decision=decision,
        agency_id=actor.agency_id,
        subject_ids=(file.subject_id,),
        field_classes=(file.field_class.value,) if action == READ else (),
        detail={"file": str(file.id)},
    )
