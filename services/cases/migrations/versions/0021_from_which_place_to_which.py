"""From which place to which an operation goes, by P-code."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0021"
down_revision: str | None = "0020"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    """To this release; of what was planned before, nobody said."""
    op.add_column("operations", sa.Column("origin_place", sa.String(length=40), nullable=True))
    op.add_column("operations", sa.Column("destination_place", sa.String(length=40), nullable=True))


def downgrade() -> None:
    """Back to the one before."""
    op.drop_column("operations", "destination_place")
    op.drop_column("operations", "origin_place")
