"""A file, from its first byte on: received, cleaned, attached, withdrawn. The bytes rest elsewhere.

It is about a person, or of a record that is about nobody; it rests under the key of the one or of the other.
"""

from collections.abc import Mapping
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from sqlalchemy import CheckConstraint, Index, text
from sqlmodel import Field

from services.intake.files.refusals import (
    FileAlreadyAttached,
    FileAlreadyWithdrawn,
    FileRefused,
    RecordingWithoutSound,
    UploadIncomplete,
    UploadOfAnother,
    UploadOffsetDiffers,
    UploadTooLong,
    no_such_file,
)
from services.intake.records import AggregateRecord, Record
from shared.contracts.base import C0, C4, Command, FieldClass, Sealed
from shared.contracts.intake.v1 import (
    CLASS_OF_ATTACHMENT,
    CLASS_OF_FILE,
    SOUNDS,
    AddAttachment,
    AddTextRecording,
    AttachFile,
    AttachmentAdded,
    AttachmentKind,
    AttachmentWithdrawn,
    FileAttached,
    FileKind,
    FileStatus,
    FileWithdrawn,
    FileWords,
    MediaType,
    TextPart,
    TextRecordingAdded,
    TextRecordingWithdrawn,
    WithdrawAttachment,
    WithdrawFile,
    WithdrawTextRecording,
)
from shared.platform.columns import Blob, at_rest, later_code, later_moment, moment, sealed
from shared.platform.errors import Refused
from shared.platform.guards import require

_TAKEN_AWAY_BY: Mapping[type[Command], str] = {
    WithdrawFile: "file_id",
    WithdrawAttachment: "attachment_id",
    WithdrawTextRecording: "recording_id",
}
"""Commands that take a file away, and which of their fields says it."""


class FileRecord(Record, table=True):
    """An operation, a crisis, an agency or a donor that has a key of its own here, since it has files."""

    __tablename__ = "file_records"

    id: UUID = Field(primary_key=True)


class StoredFile(AggregateRecord, table=True):
    """What is known of a file. Times before it is attached are the real ones, whatever exercise it belongs to."""

    __tablename__ = "files"
    __table_args__ = (
        CheckConstraint("(person_id IS NULL) <> (record_id IS NULL)", name="of_one"),
        Index("ix_files_removal", "id", postgresql_where=text("removal_due AND removed_at IS NULL")),
        Index("ix_files_unattached", "begun_at", postgresql_where=text("attached_at IS NULL")),
        Index(
            "uq_files_recording",
            "text_version",
            "kind",
            unique=True,
            postgresql_where=text("text_version IS NOT NULL AND withdrawn_at IS NULL"),
        ),
        Index("ix_files_uploads", "id", postgresql_where=text("upload_parts > 0 AND media_type IS NOT NULL")),
    )

    person_id: UUID | None = Field(default=None, foreign_key="persons.id", index=True)
    record_id: UUID | None = Field(default=None, foreign_key="file_records.id", index=True)
    agency_id: UUID | None = None
    """Of a file of a record: whose it is."""
    begun_by: UUID
    begun_at: datetime = moment()
    length: int
    """Bytes, as announced."""
    received: int = 0
    upload_parts: int = 0
    """As they came: 0 again once these are deleted."""
    refused_for: str | None = later_code()
    media_type: str | None = later_code()
    size: int | None = None
    content_parts: int = 0
    preview_parts: int = 0
    kind: str | None = later_code()
    text_version: str | None = later_code()
    """Of which text for people it is a recording; its kind is then the part of the text."""
    belongs_to_id: UUID | None = None
    words: Blob | None = sealed()
    attached_at: datetime | None = later_moment()
    withdrawn_at: datetime | None = later_moment()
    withdrawal_reason: str | None = later_code()
    removal_due: bool = False
    """Whether what is stored of it is to be deleted."""
    removed_at: datetime | None = later_moment()

    @property
    def status(self) -> FileStatus:
        return FileStatus.ATTACHED if self.withdrawn_at is None else FileStatus.WITHDRAWN

    @property
    def field_class(self) -> FieldClass:
        """Whose eyes it is for; the strictest where that is not known."""
        if self.kind is None:
            return C4
        if self.text_version is not None:
            return C0
        if self.person_id is None:
            return CLASS_OF_ATTACHMENT[AttachmentKind(self.kind)]
        return CLASS_OF_FILE.get(FileKind(self.kind), C4)

    @property
    def subject_id(self) -> UUID:
        """Under whose key it rests."""
        subject_id = self.person_id or self.record_id
        assert subject_id is not None  # noqa: S101  # the table's constraint
        return subject_id

    @property
    def is_whole(self) -> bool:
        return self.received == self.length

    @property
    def is_cleaned(self) -> bool:
        return self.media_type is not None

    @property
    def is_shown(self) -> bool:
        """Whether its bytes may be read at all."""
        return self.attached_at is not None and self.withdrawn_at is None and not self.removal_due

    def refusal_of(self) -> FileRefused | None:
        """Why it was not taken, when it was not."""
        return FileRefused(self.refused_for) if self.refused_for else None

    def require_next(self, offset: int, size: int) -> None:
        """UploadOffsetDiffers, UploadTooLong."""
        if offset != self.received:
            raise UploadOffsetDiffers(self.received)
        if offset + size > self.length:
            raise UploadTooLong

    def take(self, offset: int, size: int) -> None:
        """Count a part that is stored; what `require_next` refuses."""
        self.require_next(offset, size)
        self.received += size
        self.upload_parts += 1

    def refuse(self, why: str) -> None:
        self.refused_for = why
        self.removal_due = True

    def is_to_go(self) -> bool:
        """Whether what was just stored of it is to be deleted: then it is deleted again, if it was before."""
        if self.removal_due:
            self.removed_at = None
        return self.removal_due

    def clean(self, media_type: MediaType, size: int, content_parts: int, preview_parts: int) -> None:
        """What it is, and how much of it is stored to be shown."""
        self.media_type, self.size = media_type.value, size
        self.content_parts, self.preview_parts = content_parts, preview_parts

    def attach(self, command: AttachFile, words: Sealed[FileWords] | None, at: datetime) -> FileAttached:
        """Make it part of what is known; UploadOfAnother, UploadIncomplete, FileAlreadyAttached, FileRefused."""
        media_type, size = self._whole(of=command.person_id, where=self.person_id, whose="person_id", file="file_id")
        self.kind, self.words, self.attached_at = command.kind.value, at_rest(words), at
        self.belongs_to_id = command.belongs_to_id
        return FileAttached(
            file_id=self.id,
            person_id=command.person_id,
            kind=command.kind,
            media_type=media_type,
            size=size,
            words=words,
            has_preview=self.preview_parts > 0,
            attached_at=at,
            belongs_to_id=command.belongs_to_id,
        )

    def add(self, command: AddAttachment, at: datetime) -> AttachmentAdded:
        """Make it part of what is known of a record; as `attach` refuses."""
        media_type, size = self._whole(
            of=command.record_id, where=self.record_id, whose="record_id", file="attachment_id"
        )
        self.kind, self.attached_at = command.kind.value, at
        return AttachmentAdded(
            attachment_id=self.id,
            record_id=command.record_id,
            kind=command.kind,
            agency_id=self.agency_id,
            media_type=media_type,
            size=size,
            has_preview=self.preview_parts > 0,
            attached_at=at,
        )

    def record(self, command: AddTextRecording, at: datetime) -> TextRecordingAdded:
        """Offer it as the recording of a text; as `attach` refuses, RecordingWithoutSound."""
        media_type, size = self._whole(
            of=command.recording_id, where=self.record_id, whose="recording_id", file="recording_id"
        )
        if media_type not in SOUNDS:
            raise RecordingWithoutSound
        self.text_version, self.kind, self.attached_at = command.text_version, command.part.value, at
        return TextRecordingAdded(
            recording_id=self.id,
            text_version=command.text_version,
            part=command.part,
            media_type=media_type,
            size=size,
            recorded_at=at,
        )

    def _whole(self, *, of: UUID, where: UUID | None, whose: str, file: str) -> tuple[MediaType, int]:
        """What it is and how large; UploadOfAnother, UploadIncomplete, FileAlreadyAttached, FileRefused.

        `whose` and `file` are the fields of the command that say it.
        """
        if of != where:
            raise UploadOfAnother(field=whose)
        if self.attached_at is not None:
            raise FileAlreadyAttached(field=file)
        if refusal := self.refusal_of():
            raise refusal
        if self.media_type is None or self.size is None or self.removal_due:
            raise UploadIncomplete(field=file)
        return MediaType(self.media_type), self.size

    def refusal(self, command: type[Command]) -> Refused:
        return FileAlreadyWithdrawn(field=_TAKEN_AWAY_BY[command])

    def withdraw(self, command: WithdrawFile, at: datetime) -> FileWithdrawn:
        """Take it away; NotFound before it is attached or once its person is erased, FileAlreadyWithdrawn."""
        if self.attached_at is None or self.kind is None or self.person_id is None:
            raise no_such_file()
        require(WithdrawFile, file=self)
        self._take_away(command.reason, at)
        return FileWithdrawn(
            file_id=self.id,
            person_id=self.person_id,
            kind=FileKind(self.kind),
            reason=command.reason,
            withdrawn_at=at,
        )

    def withdraw_attachment(self, command: WithdrawAttachment, at: datetime) -> AttachmentWithdrawn:
        """The same of a record's file."""
        if self.attached_at is None or self.kind is None or self.record_id is None or self.text_version is not None:
            raise no_such_file("attachment_id")
        require(WithdrawAttachment, attachment=self)
        self._take_away(command.reason, at)
        return AttachmentWithdrawn(
            attachment_id=self.id,
            record_id=self.record_id,
            kind=AttachmentKind(self.kind),
            reason=command.reason,
            withdrawn_at=at,
        )

    def withdraw_recording(self, command: WithdrawTextRecording, at: datetime) -> TextRecordingWithdrawn:
        """The same of the recording of a text."""
        if self.text_version is None or self.kind is None:
            raise no_such_file("recording_id")
        require(WithdrawTextRecording, recording=self)
        self._take_away(command.reason, at)
        return TextRecordingWithdrawn(
            recording_id=self.id,
            text_version=self.text_version,
            part=TextPart(self.kind),
            reason=command.reason,
            withdrawn_at=at,
        )

    def _take_away(self, reason: StrEnum, at: datetime) -> None:
        self.withdrawn_at, self.withdrawal_reason, self.removal_due = at, reason.value, True
        # A file of somebody else has their name in its own, under a key that does not go with them.
        self.words = None
