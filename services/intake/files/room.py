"""Files about people and of records that are about nobody: photographs, scans, receipts, agreements, recorded texts."""

from services.intake.files.attachments import add_attachment, withdraw_attachment
from services.intake.files.handlers import attach_file, withdraw_file
from services.intake.files.recordings import add_text_recording, withdraw_text_recording
from services.intake.files.removal import EVERY, remove_stored
from services.intake.files.routes import file_routes
from shared.contracts.intake.v1 import (
    AddAttachment,
    AddTextRecording,
    AttachFile,
    WithdrawAttachment,
    WithdrawFile,
    WithdrawTextRecording,
)
from shared.platform.service import Recurring, Room

ROOM = Room(
    "files",
    commands={
        AttachFile: attach_file,
        WithdrawFile: withdraw_file,
        AddAttachment: add_attachment,
        WithdrawAttachment: withdraw_attachment,
        AddTextRecording: add_text_recording,
        WithdrawTextRecording: withdraw_text_recording,
    },
    recurring=[Recurring("file-removal", EVERY, remove_stored)],
    routes=file_routes,
)
