"""When a manifest freezes by itself, for whoever looks at the operation."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0003"
down_revision: str | None = "0002"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    """Operations planned before show none until the read model is rebuilt."""
    op.add_column("operations", sa.Column("freezes_at", sa.DateTime(timezone=True), nullable=True))


def downgrade() -> None:
    """The column only."""
    op.drop_column("operations", "freezes_at")
