"""Who made an account and who confirmed it, by which e-mail its holder is known, and in which language they read."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0047"
down_revision: str | None = "0046"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None
CODES = ("email", "language")
STAFF = ("made_by", "confirmed_by")
MOMENTS = ("made_at", "confirmed_at")


def upgrade() -> None:
    """To this release; nobody made on the page what was there before, and nobody has to confirm it."""
    for name in CODES:
        op.add_column("accounts", sa.Column(name, sa.String(length=200), nullable=True))
    for name in STAFF:
        op.add_column("accounts", sa.Column(name, sa.Uuid(), nullable=True))
    for name in MOMENTS:
        op.add_column("accounts", sa.Column(name, sa.DateTime(timezone=True), nullable=True))
    op.alter_column("accounts", "subject", type_=sa.String(length=255))
    op.create_index(op.f("ix_accounts_issuer_email"), "accounts", ["issuer", "email"], unique=True)


def downgrade() -> None:
    """Back to the one before; accounts that nobody has confirmed are shut there, and whoever opens one confirms it."""
    op.drop_index(op.f("ix_accounts_issuer_email"), table_name="accounts")
    op.alter_column("accounts", "subject", type_=sa.String(length=200))
    for name in (*MOMENTS, *STAFF, *CODES):
        op.drop_column("accounts", name)
