"""Erasures and sharing overrides that wait for a second person, and who asked for what there is to approve."""

from collections.abc import Sequence
from typing import Any

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision: str = "0010"
down_revision: str | None = "0009"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

# Written out as it was when this migration was made; tests compare it with what `readmodel/row_level_security.py` says today.
OF_A_PERSON = (
    "(current_setting('homeward.reach', true) = 'all' OR (SELECT true FROM persons WHERE persons.id = person_id))"
)


def upgrade() -> None:
    """To this release."""
    op.create_table(
        "sharing_overrides",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=True),
        sa.Column("agency_id", sa.Uuid(), nullable=True),
        _code("purpose"),
        sa.Column("classes", postgresql.ARRAY(sa.Text()), server_default=sa.text("'{}'"), nullable=False),
        _code("legal_basis"),
        _code("ground"),
        sa.Column("explanation", postgresql.JSONB(), nullable=True),
        sa.Column("valid_until", sa.Date(), nullable=True),
        *_decision(),
        sa.Column("grant_id", sa.Uuid(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sharing_overrides")),
    )
    op.create_table(
        "erasures",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=True),
        _code("reason"),
        *_decision(),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_erasures")),
    )
    for table in ("sharing_overrides", "erasures"):
        op.create_index(op.f(f"ix_{table}_person_id"), table, ["person_id"])
        op.execute(f"ALTER TABLE {table} ENABLE ROW LEVEL SECURITY")
        op.execute(f"ALTER TABLE {table} FORCE ROW LEVEL SECURITY")
        op.execute(f"CREATE POLICY viewer ON {table} USING ({OF_A_PERSON})")
    op.add_column("steps", sa.Column("requested_by", sa.Uuid(), nullable=True))


def downgrade() -> None:
    """A rebuild of an older release does without."""
    op.drop_column("steps", "requested_by")
    op.drop_table("erasures")
    op.drop_table("sharing_overrides")


def _code(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.String(length=200), nullable=True)


def _decision() -> list[sa.Column[Any]]:
    return [
        sa.Column("requested_by", sa.Uuid(), nullable=True),
        sa.Column("requested_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("decided_by", sa.Uuid(), nullable=True),
        sa.Column("decided_at", sa.DateTime(timezone=True), nullable=True),
        _code("decline_reason"),
    ]
