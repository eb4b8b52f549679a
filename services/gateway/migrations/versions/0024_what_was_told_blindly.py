"""What somebody told of a person whose circumstances they may not read."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision: str = "0024"
down_revision: str | None = "0023"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

# Written out as it was when this migration was made; tests compare it with what `readmodel/row_level_security.py` says today.
OF_A_PERSON = (
    "(current_setting('homeward.reach', true) = 'all' OR (SELECT true FROM persons WHERE persons.id = person_id))"
)


def upgrade() -> None:
    """To this release."""
    op.create_table(
        "circumstance_reports",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=True),
        sa.Column("report", postgresql.JSONB(), nullable=True),
        sa.Column("reported_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_circumstance_reports")),
    )
    op.create_index(op.f("ix_circumstance_reports_person_id"), "circumstance_reports", ["person_id"])
    op.execute("ALTER TABLE circumstance_reports ENABLE ROW LEVEL SECURITY")
    op.execute("ALTER TABLE circumstance_reports FORCE ROW LEVEL SECURITY")
    op.execute(f"CREATE POLICY viewer ON circumstance_reports USING ({OF_A_PERSON})")


def downgrade() -> None:
    """A rebuild of an older release does without."""
    op.drop_table("circumstance_reports")
