"""What there is to do for somebody now."""

from sqlalchemy import Column, DateTime, Index, Table

from services.gateway.readmodel.columns import code, identity, moment, reference, truth
from services.gateway.readmodel.tables import metadata

# Worked out as well: everything there is to do for somebody now, with what decides whose work it is.
STEPS = Table(
    "steps", metadata, identity(), reference("person_id", index=True), code("kind"), moment("due_at"),
    Column("sort_at", DateTime(timezone=True), nullable=False), reference("agency_id"), reference("caseworker_id"),
    truth("has_journey"), reference("requested_by"),
)  # fmt: skip
Index(None, STEPS.c.sort_at, STEPS.c.id)
Index(None, STEPS.c.agency_id, STEPS.c.sort_at, STEPS.c.id)
Index(None, STEPS.c.caseworker_id, STEPS.c.sort_at, STEPS.c.id)
