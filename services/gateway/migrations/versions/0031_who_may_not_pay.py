"""Whoever may not take a step: of a payment, whoever asked for the grant and whoever named the payee."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision: str = "0031"
down_revision: str | None = "0030"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    """To this release; who named a payee is worked out after the upgrade."""
    nobody = sa.text("'{}'")
    op.add_column("steps", sa.Column("not_by", postgresql.ARRAY(sa.Uuid()), server_default=nobody, nullable=False))
    op.execute("SELECT set_config('homeward.reach', 'all', true)")
    op.execute("UPDATE steps SET not_by = ARRAY[requested_by] WHERE requested_by IS NOT NULL")
    op.drop_column("steps", "requested_by")


def downgrade() -> None:
    """Back to the one before."""
    op.add_column("steps", sa.Column("requested_by", sa.Uuid(), nullable=True))
    op.execute("SELECT set_config('homeward.reach', 'all', true)")
    op.execute("UPDATE steps SET requested_by = not_by[1]")
    op.drop_column("steps", "not_by")
