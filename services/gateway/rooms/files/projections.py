"""Files: rows made from events."""

from services.gateway.readmodel.projection_registry import Projections
from services.gateway.readmodel.rows import Row, row_from_event
from services.gateway.rooms.files.tables import ATTACHMENTS, FILES, TEXT_RECORDINGS
from shared.contracts.intake.v1 import (
    AttachmentAdded,
    AttachmentWithdrawn,
    FileAttached,
    FileWithdrawn,
    TextRecordingAdded,
    TextRecordingWithdrawn,
)
from shared.platform.messaging.headers import Delivery

PROJECTIONS = Projections()
PROJECTIONS.copies(FILES, FileAttached)
PROJECTIONS.copies(ATTACHMENTS, AttachmentAdded, AttachmentWithdrawn)
PROJECTIONS.copies(TEXT_RECORDINGS, TextRecordingAdded, TextRecordingWithdrawn)


@PROJECTIONS.of(FileWithdrawn)
def file_withdrawn(event: FileWithdrawn, _: Delivery) -> list[Row]:
    """Its name goes with it: it may be somebody else's."""
    return [row_from_event(FILES, event.file_id, event, words=None)]
