"""Events and commands of files."""

from collections.abc import Mapping
from datetime import datetime
from enum import StrEnum
from typing import Annotated, ClassVar
from uuid import UUID

from pydantic import Field

from shared.contracts.base import C1, C2, C3, C4, C5, Contract, FieldClass, Id, Line, Sealed
from shared.contracts.intake.v1.values import IntakeCommand, IntakeEvent
from shared.contracts.when import When


class FileKind(StrEnum):
    """What a file belongs to, which decides whose eyes it is for."""

    PHOTO = "photo"
    IDENTITY_DOCUMENT = "identity_document"
    SIGNATURE = "signature"
    NOTE = "note"
    REQUEST = "request"
    HEALTH = "health"
    FOLLOW_UP_EVIDENCE = "follow_up_evidence"
    TRANCHE_EVIDENCE = "tranche_evidence"
    RECEIPT = "receipt"
    PROTECTION = "protection"
    OTHER = "other"


CLASS_OF_FILE: Mapping[FileKind, FieldClass] = {
    FileKind.PHOTO: C2,
    FileKind.IDENTITY_DOCUMENT: C2,
    FileKind.SIGNATURE: C2,
    FileKind.NOTE: C3,
    FileKind.REQUEST: C3,
    FileKind.HEALTH: C3,
    FileKind.FOLLOW_UP_EVIDENCE: C3,
    FileKind.TRANCHE_EVIDENCE: C5,
    FileKind.RECEIPT: C5,
    FileKind.PROTECTION: C4,
    FileKind.OTHER: C4,
}
"""Of what nobody has said what it is, the strictest."""
OF_ONE_THING = frozenset(
    {
        FileKind.NOTE, FileKind.REQUEST, FileKind.SIGNATURE, FileKind.FOLLOW_UP_EVIDENCE,
        FileKind.TRANCHE_EVIDENCE, FileKind.RECEIPT,
    }
)  # fmt: skip
"""Kinds of which it may be said to which one a file belongs: a note, a request, the consent or the delivery that was
signed, a follow-up, an evidence, the grant that a payment is of. The kind decides the class, whatever the id is of."""


class MediaType(StrEnum):
    """What a file may be, as its own bytes say."""

    JPEG = "image/jpeg"
    PNG = "image/png"
    WEBP = "image/webp"
    PDF = "application/pdf"
    MP3 = "audio/mpeg"
    M4A = "audio/mp4"
    OGG = "audio/ogg"
    WAV = "audio/wav"
    WEBM = "audio/webm"


SOUNDS = frozenset({MediaType.MP3, MediaType.M4A, MediaType.OGG, MediaType.WAV, MediaType.WEBM})


class FileStatus(StrEnum):
    """Whether a file is still part of what is known of somebody."""

    ATTACHED = "attached"
    WITHDRAWN = "withdrawn"


class FileWithdrawalReason(StrEnum):
    """Why a file is taken away."""

    WRONG_PERSON = "wrong_person"
    UNREADABLE = "unreadable"
    DUPLICATE = "duplicate"
    NOT_NEEDED = "not_needed"
    ASKED_FOR = "asked_for"


class FileWords(Contract):
    """What a file is called, and the number of the identity document that it shows."""

    name: Annotated[Line | None, C2] = None
    document_number: Annotated[Line | None, C2] = None


class AttachFile(IntakeCommand):
    """Make a file that was uploaded whole part of what is known of a person."""

    file_id: Id
    """Under which it was uploaded."""
    person_id: Id
    kind: Annotated[FileKind, C1]
    name: Annotated[Line | None, C2] = None
    belongs_to_id: Annotated[UUID | None, C1] = None
    """Which note, request, consent, delivery, follow-up, evidence or grant; none of a file that is about the person."""
    document_number: Annotated[Line | None, C2] = None
    """Of the identity document, as the profile has it."""


class WithdrawFile(IntakeCommand):
    """Take a file away: it is not shown any more, and what was stored of it is deleted."""

    allowed: ClassVar[When] = When(file={FileStatus.ATTACHED})
    file_id: Id
    reason: Annotated[FileWithdrawalReason, C1]


class FileEvent(IntakeEvent):
    """A fact about a file."""

    aggregate: ClassVar[str] = "file_id"
    file_id: Id
    person_id: Id
    kind: Annotated[FileKind, C1]


class FileAttached(FileEvent):
    """There is a file; its bytes stay where they are stored."""

    media_type: Annotated[MediaType, C1]
    size: Annotated[int, C1] = Field(ge=0)
    """Bytes, of what is stored: cleaned of what a camera or a program wrote about itself."""
    words: Annotated[Sealed[FileWords] | None, C2] = None
    has_preview: Annotated[bool, C1]
    attached_at: Annotated[datetime, C1]
    belongs_to_id: Annotated[UUID | None, C1] = None


class FileWithdrawn(FileEvent):
    """There is no longer."""

    reason: Annotated[FileWithdrawalReason, C1]
    withdrawn_at: Annotated[datetime, C1]
