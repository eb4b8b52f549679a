"""Texts for people, read aloud."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0057"
down_revision: str | None = "0056"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

# Written out as it was when this migration was made; tests compare it with what `readmodel/row_level_security.py` says today.
OF_ANYBODY = "(current_setting('homeward.reach', true) IN ('all', 'team', 'own', 'published'))"


def upgrade() -> None:
    """To this release."""
    op.create_table(
        "text_recordings",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("text_version", sa.String(length=200), nullable=True),
        sa.Column("part", sa.String(length=200), nullable=True),
        sa.Column("media_type", sa.String(length=200), nullable=True),
        sa.Column("size", sa.Integer(), nullable=True),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("withdrawn_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("reason", sa.String(length=200), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_text_recordings")),
    )
    op.execute("ALTER TABLE text_recordings ENABLE ROW LEVEL SECURITY")
    op.execute("ALTER TABLE text_recordings FORCE ROW LEVEL SECURITY")
    op.execute(f"CREATE POLICY viewer ON text_recordings USING {OF_ANYBODY}")


def downgrade() -> None:
    """A rebuild of an older release does without."""
    op.drop_table("text_recordings")
