"""A copy of agencies and the States they act for, followed from the first event; until then none is known."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision: str = "0008"
down_revision: str | None = "0007"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    """To this release."""
    op.create_table(
        "known_agencies",
        sa.Column("agency_id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("states", postgresql.JSONB(), nullable=False),
        sa.PrimaryKeyConstraint("agency_id", name=op.f("pk_known_agencies")),
    )
    op.create_table(
        "known_agencies_followed",
        sa.Column("id", sa.SmallInteger(), autoincrement=False, nullable=False),
        sa.Column("caught_up_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_known_agencies_followed")),
    )
    # Where anything was told already, what was told of agencies has yet to be read.
    op.execute(
        "INSERT INTO known_agencies_followed (id, caught_up_at)"
        " SELECT 1, CASE WHEN EXISTS (SELECT FROM known_crises) THEN NULL ELSE now() END"
    )


def downgrade() -> None:
    """Back to the one before."""
    op.drop_table("known_agencies_followed")
    op.drop_table("known_agencies")
