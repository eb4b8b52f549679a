"""Erasures."""

from sqlalchemy import Table

from services.gateway.readmodel.columns import code, identity, moment, reference
from services.gateway.readmodel.tables import metadata

ERASURES = Table(
    "erasures", metadata, identity("erasure_id"), reference("person_id", index=True), code("reason"),
    reference("requested_by"), moment("requested_at"), moment("due_at"), reference("decided_by"),
    moment("decided_at"), code("decline_reason"),
)  # fmt: skip
