"""What was put right of a delivery, and who recorded what stands; unknown of what was told before."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0032"
down_revision: str | None = "0031"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    """To this release."""
    op.add_column("deliveries", sa.Column("correction_reason", sa.String(200), nullable=True))
    op.add_column("deliveries", sa.Column("corrected_at", sa.DateTime(timezone=True), nullable=True))
    op.add_column("deliveries", sa.Column("recorded_by", sa.Uuid(), nullable=True))


def downgrade() -> None:
    """Back to the one before."""
    for name in ("recorded_by", "corrected_at", "correction_reason"):
        op.drop_column("deliveries", name)
