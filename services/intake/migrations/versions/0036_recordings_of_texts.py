"""Texts for people, read aloud."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0036"
down_revision: str | None = "0035"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    """To this release."""
    op.add_column("files", sa.Column("text_version", sa.String(length=40), nullable=True))
    op.create_index(
        "uq_files_recording",
        "files",
        ["text_version", "kind"],
        unique=True,
        postgresql_where=sa.text("text_version IS NOT NULL AND withdrawn_at IS NULL"),
    )


def downgrade() -> None:
    """Back to the one before; what is stored of recordings stays where it lies, and nothing leads to it."""
    op.execute("DELETE FROM files WHERE text_version IS NOT NULL")
    op.drop_index("uq_files_recording", "files")
    op.drop_column("files", "text_version")
