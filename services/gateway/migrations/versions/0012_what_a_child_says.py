"""What a child says to a legal basis."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0012"
down_revision: str | None = "0011"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    """To this release."""
    op.add_column("consents", sa.Column("own_view", sa.Text(), nullable=True))


def downgrade() -> None:
    """A rebuild of an older release does without."""
    op.drop_column("consents", "own_view")
