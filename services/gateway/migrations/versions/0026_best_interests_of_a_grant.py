"""Why a State's agency hears of a child, or of somebody presumed trafficked, sealed as it came."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision: str = "0026"
down_revision: str | None = "0025"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    """Grants told before say nothing of it."""
    op.add_column("sharing_grants", sa.Column("best_interests", postgresql.JSONB(astext_type=sa.Text()), nullable=True))


def downgrade() -> None:
    """Back to the one before, which shows no such field."""
    op.drop_column("sharing_grants", "best_interests")
