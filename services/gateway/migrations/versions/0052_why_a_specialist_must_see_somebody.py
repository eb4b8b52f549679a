"""Why a specialist must see somebody; of whoever is there it is worked out anew, beside the consumer."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision: str = "0052"
down_revision: str | None = "0051"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    """To this release."""
    none = sa.text("'{}'")
    op.add_column("steps", sa.Column("reasons", postgresql.ARRAY(sa.Text()), server_default=none, nullable=False))


def downgrade() -> None:
    """Back to the one before."""
    op.drop_column("steps", "reasons")
