"""Files about people, of records that are about nobody, and of texts, read aloud; their bytes are intake's."""

from sqlalchemy import Table

from services.gateway.readmodel.columns import NOTHING, code, identity, moment, number, person, reference, sealed, truth
from services.gateway.readmodel.tables import metadata

FILES = Table(
    "files", metadata, identity("file_id"), person(index=True), code("kind", erased=NOTHING),
    code("media_type", erased=NOTHING),
    number("size"), sealed("words"), truth("has_preview"), moment("attached_at"), moment("withdrawn_at"),
    code("reason", erased=NOTHING),
    reference("belongs_to_id", "case_notes", "requests", "consents", "deliveries", "follow_ups", "evidence", "grants"),
)  # fmt: skip
ATTACHMENTS = Table(
    "attachments", metadata, identity("attachment_id"),
    reference("record_id", "operations", "crises", "agencies", "donors", index=True), reference("agency_id"),
    code("kind"), code("media_type"), number("size"), truth("has_preview"), moment("attached_at"),
    moment("withdrawn_at"), code("reason"),
)  # fmt: skip
TEXT_RECORDINGS = Table(
    "text_recordings", metadata, identity("recording_id"), code("text_version"), code("part"), code("media_type"),
    number("size"), moment("recorded_at"), moment("withdrawn_at"), code("reason"),
)  # fmt: skip
