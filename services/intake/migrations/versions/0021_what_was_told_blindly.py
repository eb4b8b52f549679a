"""What somebody told of a person whose circumstances they may not read."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision: str = "0021"
down_revision: str | None = "0020"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    """To this release."""
    op.create_table(
        "circumstance_reports",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("exercise", sa.String(length=80), nullable=True),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("report", postgresql.JSONB(astext_type=sa.Text()), nullable=True),
        sa.Column("reported_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["persons.id"], name=op.f("fk_circumstance_reports_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_circumstance_reports")),
    )
    op.create_index(op.f("ix_circumstance_reports_person_id"), "circumstance_reports", ["person_id"], unique=False)


def downgrade() -> None:
    """Back to the one before, which keeps no such reports."""
    op.drop_table("circumstance_reports")
