"""Since when no grants are asked for from a donor's money, and what a donor was called when a report was published."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0013"
down_revision: str | None = "0012"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    """To this release; donors never changed before it, so that what they are called is what they were called then."""
    op.add_column("donors", sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True))
    op.add_column("donor_reports", sa.Column("donor_name", sa.String(length=200), nullable=True))
    op.execute("UPDATE donor_reports SET donor_name = donors.name FROM donors WHERE donors.id = donor_reports.donor_id")


def downgrade() -> None:
    """Back to the one before, in which every donor goes on."""
    op.drop_column("donor_reports", "donor_name")
    op.drop_column("donors", "ended_at")
