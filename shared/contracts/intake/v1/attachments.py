"""Events and commands of files that are of no person: of an operation, a crisis, an agency or a donor."""

from collections.abc import Mapping
from datetime import datetime
from enum import StrEnum
from typing import Annotated, ClassVar
from uuid import UUID

from pydantic import Field

from shared.contracts.base import C1, C2, FieldClass, Id
from shared.contracts.intake.v1.files import FileStatus, MediaType
from shared.contracts.intake.v1.values import IntakeCommand, IntakeEvent
from shared.contracts.when import When


class AttachmentKind(StrEnum):
    """What the file is, which says whose eyes it is for, and whether it is of an operation, crisis, agency or donor."""

    CARRIER_CONTRACT = "carrier_contract"
    MANIFEST = "manifest"
    MANDATE = "mandate"
    AGENCY_AGREEMENT = "agency_agreement"
    DONOR_AGREEMENT = "donor_agreement"


CLASS_OF_ATTACHMENT: Mapping[AttachmentKind, FieldClass] = {
    AttachmentKind.CARRIER_CONTRACT: C1,
    AttachmentKind.MANIFEST: C2,
    AttachmentKind.MANDATE: C1,
    AttachmentKind.AGENCY_AGREEMENT: C1,
    AttachmentKind.DONOR_AGREEMENT: C1,
}
"""A scan of a manifest has everybody's name in it."""


class AttachmentWithdrawalReason(StrEnum):
    """Why it is taken away."""

    WRONG_RECORD = "wrong_record"
    UNREADABLE = "unreadable"
    DUPLICATE = "duplicate"
    REPLACED = "replaced"
    NOT_NEEDED = "not_needed"


class AddAttachment(IntakeCommand):
    """Make a file that was uploaded whole part of what is known of an operation, a crisis, an agency or a donor."""

    attachment_id: Id
    """Under which it was uploaded."""
    record_id: Id
    kind: Annotated[AttachmentKind, C1]


class WithdrawAttachment(IntakeCommand):
    """Take it away: it is not shown any more, and what was stored of it is deleted."""

    allowed: ClassVar[When] = When(attachment={FileStatus.ATTACHED})
    attachment_id: Id
    reason: Annotated[AttachmentWithdrawalReason, C1]


class AttachmentEvent(IntakeEvent):
    """A fact about a file that is of no person."""

    aggregate: ClassVar[str] = "attachment_id"
    about: ClassVar[str | None] = None
    attachment_id: Id
    record_id: Id
    kind: Annotated[AttachmentKind, C1]


class AttachmentAdded(AttachmentEvent):
    """There is such a file; its bytes stay where they are stored."""

    agency_id: Annotated[UUID | None, C1] = None
    """Of whoever attached it: it is that agency's to show, and to take away."""
    media_type: Annotated[MediaType, C1]
    size: Annotated[int, C1] = Field(ge=0)
    """Bytes, of what is stored."""
    has_preview: Annotated[bool, C1]
    attached_at: Annotated[datetime, C1]


class AttachmentWithdrawn(AttachmentEvent):
    """There is no longer."""

    reason: Annotated[AttachmentWithdrawalReason, C1]
    withdrawn_at: Annotated[datetime, C1]
