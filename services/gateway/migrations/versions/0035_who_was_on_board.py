"""What was put right of who was on board, and who recorded it; unknown of what was told before."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0035"
down_revision: str | None = "0034"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    """To this release."""
    op.add_column("movements", sa.Column("boarding_correction", sa.String(200), nullable=True))
    op.add_column("movements", sa.Column("corrected_at", sa.DateTime(timezone=True), nullable=True))
    op.add_column("movements", sa.Column("boarding_by", sa.Uuid(), nullable=True))


def downgrade() -> None:
    """Back to the one before."""
    for name in ("boarding_by", "corrected_at", "boarding_correction"):
        op.drop_column("movements", name)
