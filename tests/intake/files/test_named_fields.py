"""Why a file of a record is refused names a field of the command that was sent."""

from datetime import UTC, datetime
from typing import Any

import pytest

from services.intake.files.model import StoredFile
from shared.contracts.intake.v1 import (
    AddAttachment,
    AddTextRecording,
    AttachmentKind,
    AttachmentWithdrawalReason,
    RecordingWithdrawalReason,
    TextPart,
    WithdrawAttachment,
    WithdrawTextRecording,
)
from shared.platform.clock import new_id
from shared.platform.errors import DomainError

AT = datetime(2026, 5, 4, tzinfo=UTC)
CLEANED: dict[str, Any] = {"media_type": "application/pdf", "size": 1}
ADDED: dict[str, Any] = {**CLEANED, "attached_at": AT}
FILE_ID, RECORD_ID = new_id(), new_id()


def stored(**more: Any) -> StoredFile:
    usual: dict[str, Any] = {"id": FILE_ID, "record_id": RECORD_ID, "begun_by": new_id(), "length": 1}
    return StoredFile(**usual | more)


@pytest.mark.parametrize(
    ("known", "field"),
    [({"record_id": new_id()}, "record_id"), ({}, "attachment_id"), (ADDED, "attachment_id")],
)
def test_of_a_file_that_cannot_be_attached(known: dict[str, Any], field: str) -> None:
    command = AddAttachment(attachment_id=FILE_ID, record_id=RECORD_ID, kind=AttachmentKind.CARRIER_CONTRACT)
    with pytest.raises(DomainError) as refusal:
        stored(**known).add(command, AT)
    assert refusal.value.field == field


@pytest.mark.parametrize("known", [{}, {"record_id": FILE_ID}, {"record_id": FILE_ID, **CLEANED}, ADDED])
def test_of_a_text_that_cannot_be_recorded(known: dict[str, Any]) -> None:
    command = AddTextRecording(recording_id=FILE_ID, text_version="fr-3", part=TextPart.CONSENT)
    with pytest.raises(DomainError) as refusal:
        stored(**known).record(command, AT)
    assert refusal.value.field == "recording_id"


@pytest.mark.parametrize("known", [{}, {**ADDED, "kind": "manifest", "withdrawn_at": AT}])
def test_of_a_file_that_cannot_be_taken_away(known: dict[str, Any]) -> None:
    command = WithdrawAttachment(attachment_id=FILE_ID, reason=AttachmentWithdrawalReason.REPLACED)
    with pytest.raises(DomainError) as refusal:
        stored(**known).withdraw_attachment(command, AT)
    assert refusal.value.field == "attachment_id"


@pytest.mark.parametrize("known", [{}, {**ADDED, "kind": "card", "text_version": "fr-3", "withdrawn_at": AT}])
def test_of_a_text_that_cannot_be_taken_away(known: dict[str, Any]) -> None:
    command = WithdrawTextRecording(recording_id=FILE_ID, reason=RecordingWithdrawalReason.MISREAD)
    with pytest.raises(DomainError) as refusal:
        stored(**known).withdraw_recording(command, AT)
    assert refusal.value.field == "recording_id"
