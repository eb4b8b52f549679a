"""Who recorded what stands of a delivery; unknown of what a release before recorded."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0014"
down_revision: str | None = "0013"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    """To this release."""
    op.add_column("deliveries", sa.Column("recorded_by", sa.Uuid(), nullable=True))


def downgrade() -> None:
    """Back to the one before."""
    op.drop_column("deliveries", "recorded_by")
