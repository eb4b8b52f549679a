"""Everybody whose decision of a review was put right."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision: str = "0011"
down_revision: str | None = "0010"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    """To this release."""
    column = sa.Column("deciders", postgresql.JSONB(astext_type=sa.Text()), nullable=False, server_default="[]")
    op.add_column("reviews", column)
    op.alter_column("reviews", "deciders", server_default=None)


def downgrade() -> None:
    """Back to the one before, which knows the last of them."""
    op.drop_column("reviews", "deciders")
