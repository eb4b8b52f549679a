"""What is due next for somebody, as it is told beyond whoever works for them; worked out when the gateway starts."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0022"
down_revision: str | None = "0021"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    """To this release."""
    op.add_column("persons", sa.Column("next_kind_elsewhere", sa.String(200), nullable=True))
    op.add_column("persons", sa.Column("next_due_at_elsewhere", sa.DateTime(timezone=True), nullable=True))


def downgrade() -> None:
    """Back to the one before."""
    op.drop_column("persons", "next_due_at_elsewhere")
    op.drop_column("persons", "next_kind_elsewhere")
