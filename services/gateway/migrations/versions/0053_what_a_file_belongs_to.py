"""Which note, request, consent, delivery, follow-up, evidence or grant a file belongs to."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0053"
down_revision: str | None = "0052"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    """To this release."""
    op.add_column("files", sa.Column("belongs_to_id", sa.Uuid(), nullable=True))


def downgrade() -> None:
    """Back to the one before."""
    op.drop_column("files", "belongs_to_id")
