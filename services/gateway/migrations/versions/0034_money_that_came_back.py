"""What of a tranche came back and is to be paid again, and what a report says of it; unknown of what was told before."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0034"
down_revision: str | None = "0033"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    """To this release."""
    for name in ("returned_minor", "unpaid_minor"):
        op.add_column("tranches", sa.Column(name, sa.BigInteger(), nullable=True))
    for name in ("paid_by", "returned_by"):
        op.add_column("tranches", sa.Column(name, sa.Uuid(), nullable=True))
    op.add_column("tranches", sa.Column("return_reason", sa.String(200), nullable=True))
    op.add_column("tranches", sa.Column("returned_at", sa.DateTime(timezone=True), nullable=True))
    op.add_column("reports", sa.Column("returned_minor", sa.BigInteger(), nullable=True))
    op.add_column("reports", sa.Column("returned_hidden", sa.Boolean(), nullable=True))


def downgrade() -> None:
    """Back to the one before."""
    for name in ("returned_hidden", "returned_minor"):
        op.drop_column("reports", name)
    for name in ("returned_at", "return_reason", "returned_by", "paid_by", "unpaid_minor", "returned_minor"):
        op.drop_column("tranches", name)
