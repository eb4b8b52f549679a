"""Every State an agency acts for; of whoever was admitted before it is the one that was named."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision: str = "0023"
down_revision: str | None = "0022"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    """To this release."""
    empty = sa.text("'{}'")
    op.add_column("agencies", sa.Column("states", postgresql.ARRAY(sa.Text()), nullable=False, server_default=empty))
    op.execute("UPDATE agencies SET states = ARRAY[country_of_allegiance] WHERE country_of_allegiance IS NOT NULL")


def downgrade() -> None:
    """Back to the one before, which reads the first."""
    op.drop_column("agencies", "states")
