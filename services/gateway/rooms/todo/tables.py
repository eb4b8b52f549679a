"""What there is to do for somebody now."""

from sqlalchemy import Column, DateTime, Index, Table

from services.gateway.readmodel.columns import (
    code,
    codes,
    identity,
    moment,
    person,
    reference,
    staff,
    staff_members,
    truth,
)
from services.gateway.readmodel.tables import metadata

# Worked out as well: everything there is to do for somebody now, with what decides whose work it is.
STEPS = Table(
    "steps", metadata, identity(), person(index=True), code("kind"), moment("due_at"),
    Column("sort_at", DateTime(timezone=True), nullable=False), reference("agency_id"), staff("caseworker_id"),
    truth("has_journey"), staff_members("not_by"), codes("reasons"),
)  # fmt: skip
Index(None, STEPS.c.sort_at, STEPS.c.id)
Index(None, STEPS.c.agency_id, STEPS.c.sort_at, STEPS.c.id)
Index(None, STEPS.c.caseworker_id, STEPS.c.sort_at, STEPS.c.id)
