"""Which accounts are sent e-mail about their notices, and about which they were."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0046"
down_revision: str | None = "0045"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    """To this release."""
    op.add_column("notices", sa.Column("mailed_at", sa.DateTime(timezone=True), nullable=True))
    op.create_table(
        "account_mail",
        sa.Column("account_id", sa.Uuid(), nullable=False),
        sa.Column("cadence", sa.String(length=200), nullable=True),
        sa.Column("address", sa.Text(), nullable=True),
        sa.Column("language", sa.String(length=200), nullable=True),
        sa.Column("sent_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("attempts", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("retry_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("failure", sa.String(length=200), nullable=True),
        sa.Column("failed_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("account_id", name=op.f("pk_account_mail")),
    )


def downgrade() -> None:
    """Back to the one before."""
    op.drop_table("account_mail")
    op.drop_column("notices", "mailed_at")
