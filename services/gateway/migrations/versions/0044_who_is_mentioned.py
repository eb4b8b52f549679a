"""Whom a note mentions, and which note it answers."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision: str = "0044"
down_revision: str | None = "0043"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    """To this release."""
    none = sa.text("'{}'")
    op.add_column(
        "case_notes", sa.Column("mentioned_ids", postgresql.ARRAY(sa.Uuid()), server_default=none, nullable=False)
    )
    op.add_column("case_notes", sa.Column("reply_to_id", sa.Uuid(), nullable=True))


def downgrade() -> None:
    """Back to the one before."""
    for name in ("reply_to_id", "mentioned_ids"):
        op.drop_column("case_notes", name)
