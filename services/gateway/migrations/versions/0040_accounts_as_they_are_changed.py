"""Of which version an account is, and when somebody last signed in to it: of before, nobody knows."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0040"
down_revision: str | None = "0039"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    """To this release."""
    op.add_column("accounts", sa.Column("version", sa.BigInteger(), server_default=sa.text("0"), nullable=False))
    op.add_column("accounts", sa.Column("signed_in_at", sa.DateTime(timezone=True), nullable=True))


def downgrade() -> None:
    """Back to the one before."""
    op.drop_column("accounts", "signed_in_at")
    op.drop_column("accounts", "version")
