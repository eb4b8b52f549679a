"""To whom a grant is paid, who asked for it, until when finance has to pay; and how far all is worked out anew."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision: str = "0014"
down_revision: str | None = "0013"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

# What may be paid already was told without a day; it gets the days of tranches.yaml as they were in this release.
PAY_BY = "UPDATE tranches SET pay_by = releasable_at + interval '10 days' WHERE releasable_at IS NOT NULL"


def upgrade() -> None:
    """Who is paid by a grant that was told before is not known here until the read model is built anew."""
    op.add_column("grants", sa.Column("payee", postgresql.JSONB(), nullable=True))
    op.add_column("grants", sa.Column("has_payee", sa.Boolean(), nullable=True))
    op.add_column("grants", sa.Column("requested_by", sa.Uuid(), nullable=True))
    op.add_column("tranches", sa.Column("pay_by", sa.DateTime(timezone=True), nullable=True))
    op.execute("SELECT set_config('homeward.reach', 'all', true)")
    op.execute(PAY_BY)
    op.create_table(
        "derivations",
        sa.Column("id", sa.SmallInteger(), nullable=False, autoincrement=False),
        sa.Column("digest", sa.LargeBinary(), nullable=False),
        sa.Column("done_up_to", sa.Uuid(), nullable=False),
        sa.Column("finished", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_derivations")),
    )
    # No release has this digest: everything is worked out once after the upgrade.
    op.execute("INSERT INTO derivations VALUES (1, '', '00000000-0000-0000-0000-000000000000', false)")


def downgrade() -> None:
    """A rebuild of an older release does without."""
    op.drop_table("derivations")
    op.drop_column("tranches", "pay_by")
    for column in ("requested_by", "has_payee", "payee"):
        op.drop_column("grants", column)
