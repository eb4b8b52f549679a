"""Notices of accounts, and who asked the committee. Nothing is told of what happened before."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0043"
down_revision: str | None = "0042"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

# Written out as it was when this migration was made; tests compare it with what `readmodel/row_level_security.py` says today.
VIEWER = "nullif(current_setting('homeward.viewer', true), '')::uuid"
OF_AN_ACCOUNT = (
    f"CASE WHEN {VIEWER} IS NULL THEN current_setting('homeward.reach', true) = 'all' ELSE account_id = {VIEWER}"  # noqa: S608  # constant names
    " AND coalesce((SELECT true FROM persons WHERE persons.id = person_id), false) END"
)


def upgrade() -> None:
    """To this release."""
    op.add_column("reviews", sa.Column("docketed_by", sa.Uuid(), nullable=True))
    op.create_table(
        "notices",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("event_id", sa.Uuid(), nullable=False),
        sa.Column("account_id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=True),
        sa.Column("kind", sa.String(length=200), nullable=True),
        sa.Column("actor_id", sa.Uuid(), nullable=True),
        sa.Column("at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("made_at", sa.DateTime(timezone=True), server_default=sa.text("clock_timestamp()"), nullable=False),
        sa.Column("read_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_notices")),
    )
    op.create_index(op.f("ix_notices_event_id"), "notices", ["event_id"])
    op.create_index(op.f("ix_notices_person_id"), "notices", ["person_id"])
    op.create_index(op.f("ix_notices_account_id_made_at"), "notices", ["account_id", "made_at"])
    op.create_index(op.f("ix_notices_at"), "notices", ["at"])
    op.execute("ALTER TABLE notices ENABLE ROW LEVEL SECURITY")
    op.execute("ALTER TABLE notices FORCE ROW LEVEL SECURITY")
    op.execute(f"CREATE POLICY viewer ON notices USING ({OF_AN_ACCOUNT})")


def downgrade() -> None:
    """Back to the one before."""
    op.drop_table("notices")
    op.drop_column("reviews", "docketed_by")
