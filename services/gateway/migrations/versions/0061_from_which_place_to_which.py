"""From which place to which an operation goes, and where places lie."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0061"
down_revision: str | None = "0060"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    """To this release; of places imported before, it is known when the list is imported again."""
    for name in ("latitude", "longitude"):
        op.add_column("places", sa.Column(name, sa.Float(), nullable=True))
    for name in ("origin_place", "destination_place"):
        op.add_column("operations", sa.Column(name, sa.String(length=40), nullable=True))


def downgrade() -> None:
    """Back to the one before."""
    for table, name in (
        ("operations", "destination_place"),
        ("operations", "origin_place"),
        ("places", "longitude"),
        ("places", "latitude"),
    ):
        op.drop_column(table, name)
