"""Who recorded whether somebody was on board; unknown of what a release before recorded."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0015"
down_revision: str | None = "0014"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    """To this release."""
    op.add_column("movements", sa.Column("boarding_by", sa.Uuid(), nullable=True))


def downgrade() -> None:
    """Back to the one before."""
    op.drop_column("movements", "boarding_by")
