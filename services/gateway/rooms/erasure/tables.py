"""Erasures."""

from sqlalchemy import Table

from services.gateway.readmodel.columns import code, identity, moment, person, staff
from services.gateway.readmodel.tables import metadata

ERASURES = Table(
    "erasures", metadata, identity("erasure_id"), person(index=True), code("reason"),
    staff("requested_by"), moment("requested_at"), moment("due_at"), staff("decided_by"),
    moment("decided_at"), code("decline_reason"),
)  # fmt: skip
