"""When a grant was approved, and when and by whom its payee was named; unknown of what was told before."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0021"
down_revision: str | None = "0020"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    """To this release."""
    op.add_column("grants", sa.Column("approved_at", sa.DateTime(timezone=True), nullable=True))
    op.add_column("grants", sa.Column("payee_named_at", sa.DateTime(timezone=True), nullable=True))
    op.add_column("grants", sa.Column("payee_named_by", sa.Uuid(), nullable=True))


def downgrade() -> None:
    """Back to the one before."""
    for name in ("payee_named_by", "payee_named_at", "approved_at"):
        op.drop_column("grants", name)
