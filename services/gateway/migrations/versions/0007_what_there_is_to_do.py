"""What there is to do: a row for each step; of those who are there already they are worked out after the upgrade."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0007"
down_revision: str | None = "0006"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

# Written out as it was when this migration was made; tests compare it with what `readmodel/row_level_security.py` says today.
LIKE_PERSONS = (
    "CASE current_setting('homeward.reach', true) WHEN 'all' THEN true"
    " WHEN 'team' THEN agency_id = nullif(current_setting('homeward.agency', true), '')::uuid"
    " WHEN 'own' THEN caseworker_id = nullif(current_setting('homeward.viewer', true), '')::uuid ELSE false END"
)


def upgrade() -> None:
    """The table only."""
    op.create_table(
        "steps",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=True),
        sa.Column("kind", sa.String(length=200), nullable=True),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("sort_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("agency_id", sa.Uuid(), nullable=True),
        sa.Column("caseworker_id", sa.Uuid(), nullable=True),
        sa.Column("has_journey", sa.Boolean(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_steps")),
    )
    op.create_index(op.f("ix_steps_person_id"), "steps", ["person_id"])
    op.create_index(op.f("ix_steps_sort_at_id"), "steps", ["sort_at", "id"])
    op.create_index(op.f("ix_steps_agency_id_sort_at_id"), "steps", ["agency_id", "sort_at", "id"])
    op.create_index(op.f("ix_steps_caseworker_id_sort_at_id"), "steps", ["caseworker_id", "sort_at", "id"])
    op.execute("ALTER TABLE steps ENABLE ROW LEVEL SECURITY")
    op.execute("ALTER TABLE steps FORCE ROW LEVEL SECURITY")
    op.execute(f"CREATE POLICY viewer ON steps USING ({LIKE_PERSONS})")


def downgrade() -> None:
    """The table only; it is worked out from the others."""
    op.drop_table("steps")
