"""How much of a donor's money there is for grants, and what of it is taken."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0050"
down_revision: str | None = "0049"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

# Written out as it was when this migration was made; tests compare it with what `readmodel/row_level_security.py` says today.
OF_STAFF = "(current_setting('homeward.reach', true) IN ('all', 'team', 'own'))"


def upgrade() -> None:
    """To this release."""
    op.create_table(
        "funds",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.BigInteger(), server_default=sa.text("0"), nullable=False),
        sa.Column("donor_id", sa.Uuid(), nullable=True),
        sa.Column("amount_minor", sa.BigInteger(), nullable=True),
        sa.Column("currency", sa.String(length=200), nullable=True),
        sa.Column("valid_from", sa.Date(), nullable=True),
        sa.Column("valid_until", sa.Date(), nullable=True),
        sa.Column("reason", sa.String(length=200), nullable=True),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("committed_minor", sa.BigInteger(), nullable=True),
        sa.Column("paid_minor", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_funds")),
    )
    op.create_index(op.f("ix_funds_donor_id"), "funds", ["donor_id"])
    op.execute("ALTER TABLE funds ENABLE ROW LEVEL SECURITY")
    op.execute("ALTER TABLE funds FORCE ROW LEVEL SECURITY")
    op.execute(f"CREATE POLICY viewer ON funds USING ({OF_STAFF})")


def downgrade() -> None:
    """Back to the one before."""
    op.drop_table("funds")
