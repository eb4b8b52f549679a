"""Who decided in the committee, and what was put right of it; unknown of what was told before."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0042"
down_revision: str | None = "0041"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    """To this release."""
    op.add_column("reviews", sa.Column("decided_by", sa.Uuid(), nullable=True))
    op.add_column("reviews", sa.Column("correction_reason", sa.String(200), nullable=True))
    op.add_column("reviews", sa.Column("corrected_at", sa.DateTime(timezone=True), nullable=True))


def downgrade() -> None:
    """Back to the one before."""
    for name in ("corrected_at", "correction_reason", "decided_by"):
        op.drop_column("reviews", name)
