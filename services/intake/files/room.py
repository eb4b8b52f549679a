"""Files about people: photographs, scans, signatures, receipts."""

from services.intake.files.handlers import attach_file, withdraw_file
from services.intake.files.removal import EVERY, remove_stored
from services.intake.files.routes import file_routes
from shared.contracts.intake.v1 import AttachFile, WithdrawFile
from shared.platform.service import Recurring, Room

ROOM = Room(
    "files",
    commands={AttachFile: attach_file, WithdrawFile: withdraw_file},
    recurring=[Recurring("file-removal", EVERY, remove_stored)],
    routes=file_routes,
)
