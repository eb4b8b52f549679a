"""Events and commands of texts for people, read aloud: recorded once, played to whoever cannot read the text."""

from datetime import datetime
from enum import StrEnum
from typing import Annotated, ClassVar

from pydantic import Field, StringConstraints

from shared.contracts.base import C0, Id
from shared.contracts.intake.v1.files import FileStatus, MediaType
from shared.contracts.intake.v1.values import IntakeCommand, IntakeEvent
from shared.contracts.when import When

TextVersion = Annotated[str, StringConstraints(pattern=r"^[a-z]{2,3}(-[A-Za-z]{2,4})?-[1-9][0-9]{0,8}$")]
"""Language and version of the texts, as `fr-3`."""


class TextPart(StrEnum):
    """What of the texts of a language is read aloud as a whole."""

    CONSENT = "consent"
    CARD = "card"
    NOTICE = "notice"
    SURVEY = "survey"


class RecordingWithdrawalReason(StrEnum):
    """Why it is taken away."""

    WRONG_TEXT = "wrong_text"
    MISREAD = "misread"
    HARD_TO_HEAR = "hard_to_hear"
    REPLACED = "replaced"
    NOT_NEEDED = "not_needed"


class AddTextRecording(IntakeCommand):
    """Offer sound that was uploaded whole wherever this version of a text is read to somebody."""

    recording_id: Id
    """Under which it was uploaded."""
    text_version: Annotated[TextVersion, C0]
    part: Annotated[TextPart, C0]


class WithdrawTextRecording(IntakeCommand):
    """Take it away: it is played to nobody any more, and what was stored of it is deleted."""

    allowed: ClassVar[When] = When(recording={FileStatus.ATTACHED})
    recording_id: Id
    reason: Annotated[RecordingWithdrawalReason, C0]


class TextRecordingEvent(IntakeEvent):
    """A fact about the recording of a text."""

    aggregate: ClassVar[str] = "recording_id"
    about: ClassVar[str | None] = None
    recording_id: Id
    text_version: Annotated[TextVersion, C0]
    part: Annotated[TextPart, C0]


class TextRecordingAdded(TextRecordingEvent):
    """There is such a recording; its bytes stay where they are stored."""

    media_type: Annotated[MediaType, C0]
    size: Annotated[int, C0] = Field(ge=0)
    """Bytes, of what is stored."""
    recorded_at: Annotated[datetime, C0]


class TextRecordingWithdrawn(TextRecordingEvent):
    """There is no longer."""

    reason: Annotated[RecordingWithdrawalReason, C0]
    withdrawn_at: Annotated[datetime, C0]
