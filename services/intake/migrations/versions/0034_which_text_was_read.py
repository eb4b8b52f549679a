"""Beside a legal basis: which text was read out to the person."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0034"
down_revision: str | None = "0033"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    """To this release; of what was recorded before, nobody knows."""
    op.add_column("consents", sa.Column("text_read", sa.String(length=40), nullable=True))


def downgrade() -> None:
    """Back to the one before."""
    op.drop_column("consents", "text_read")
