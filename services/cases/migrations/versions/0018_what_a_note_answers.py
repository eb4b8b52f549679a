"""A note may answer another of its case."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0018"
down_revision: str | None = "0017"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    """To this release."""
    op.add_column("case_notes", sa.Column("reply_to_id", sa.Uuid(), nullable=True))


def downgrade() -> None:
    """Back to the one before."""
    op.drop_column("case_notes", "reply_to_id")
