"""Files about people; their bytes are intake's."""

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
