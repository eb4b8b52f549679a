"""Files about people."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision: str = "0045"
down_revision: str | None = "0044"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

# Written out as it was when this migration was made; tests compare it with what `readmodel/row_level_security.py` says today.
OF_A_PERSON = (
    "(current_setting('homeward.reach', true) = 'all' OR (SELECT true FROM persons WHERE persons.id = person_id))"
)


def upgrade() -> None:
    """To this release."""
    op.create_table(
        "files",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=True),
        sa.Column("kind", sa.String(length=200), nullable=True),
        sa.Column("media_type", sa.String(length=200), nullable=True),
        sa.Column("size", sa.Integer(), nullable=True),
        sa.Column("words", postgresql.JSONB(), nullable=True),
        sa.Column("has_preview", sa.Boolean(), nullable=True),
        sa.Column("attached_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("withdrawn_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("reason", sa.String(length=200), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_files")),
    )
    op.create_index(op.f("ix_files_person_id"), "files", ["person_id"])
    op.execute("ALTER TABLE files ENABLE ROW LEVEL SECURITY")
    op.execute("ALTER TABLE files FORCE ROW LEVEL SECURITY")
    op.execute(f"CREATE POLICY viewer ON files USING ({OF_A_PERSON})")


def downgrade() -> None:
    """A rebuild of an older release does without."""
    op.drop_table("files")
