"""Why a State's agency hears of a child, or of somebody presumed trafficked; of earlier grants nobody wrote it down."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision: str = "0023"
down_revision: str | None = "0022"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    """Grants that stand go on; they end once somebody turns out to be one of those it is asked for."""
    op.add_column("sharing_grants", sa.Column("best_interests", postgresql.JSONB(astext_type=sa.Text()), nullable=True))


def downgrade() -> None:
    """The release before asks nobody."""
    op.drop_column("sharing_grants", "best_interests")
