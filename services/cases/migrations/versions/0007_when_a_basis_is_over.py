"""When a legal basis is over, as the place of the person has it; null where only its last day was told."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0007"
down_revision: str | None = "0006"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    """To this release."""
    op.add_column("known_consents", sa.Column("over_at", sa.DateTime(timezone=True), nullable=True))


def downgrade() -> None:
    """The release before reads the last day."""
    op.drop_column("known_consents", "over_at")
