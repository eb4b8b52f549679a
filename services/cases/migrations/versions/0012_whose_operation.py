"""Whose operation it is; of those planned before this release nobody told it."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0012"
down_revision: str | None = "0011"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    """To this release."""
    op.add_column("operations", sa.Column("agency_id", sa.Uuid(), nullable=True))


def downgrade() -> None:
    """Back to the one before."""
    op.drop_column("operations", "agency_id")
