"""Where a place of the list lies, where the list says it."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0037"
down_revision: str | None = "0036"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    """To this release; of places imported before, it is known when the list is imported again."""
    op.add_column("places", sa.Column("latitude", sa.Float(), nullable=True))
    op.add_column("places", sa.Column("longitude", sa.Float(), nullable=True))


def downgrade() -> None:
    """Back to the one before."""
    op.drop_column("places", "longitude")
    op.drop_column("places", "latitude")
