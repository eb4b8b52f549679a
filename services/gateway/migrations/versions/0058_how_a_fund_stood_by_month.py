"""How each fund stood by month, and what of it came back."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0058"
down_revision: str | None = "0057"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

# Written out as it was when this migration was made; tests compare it with what `readmodel/row_level_security.py` says today.
OF_STAFF = "(current_setting('homeward.reach', true) IN ('all', 'team', 'own'))"
FIGURES = ("amount_minor", "committed_minor", "paid_minor", "returned_minor")


def upgrade() -> None:
    """To this release. Of the months before it nothing is known until the read model is built anew."""
    op.add_column("funds", sa.Column("returned_minor", sa.BigInteger(), nullable=True))
    op.create_table(
        "fund_months",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("fund_id", sa.Uuid(), nullable=True),
        sa.Column("month", sa.Date(), nullable=True),
        *(sa.Column(name, sa.BigInteger(), nullable=True) for name in FIGURES),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_fund_months")),
    )
    op.create_index(op.f("ix_fund_months_fund_id"), "fund_months", ["fund_id"])
    op.execute("ALTER TABLE fund_months ENABLE ROW LEVEL SECURITY")
    op.execute("ALTER TABLE fund_months FORCE ROW LEVEL SECURITY")
    op.execute(f"CREATE POLICY viewer ON fund_months USING ({OF_STAFF})")


def downgrade() -> None:
    """Back to the one before."""
    op.drop_table("fund_months")
    op.drop_column("funds", "returned_minor")
