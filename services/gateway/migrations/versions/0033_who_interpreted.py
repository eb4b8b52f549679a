"""Beside a legal basis: who put what was asked into the person's language."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision: str = "0033"
down_revision: str | None = "0032"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    """To this release; of what was recorded before, nobody knows."""
    op.add_column("consents", sa.Column("interpretation", sa.String(length=200), nullable=True))
    op.add_column("consents", sa.Column("interpreter", postgresql.JSONB(), nullable=True))


def downgrade() -> None:
    """Back to the one before."""
    op.drop_column("consents", "interpreter")
    op.drop_column("consents", "interpretation")
