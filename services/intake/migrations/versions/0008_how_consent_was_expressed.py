"""Other bases than consent have no form; what a child says is kept beside the basis."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0008"
down_revision: str | None = "0007"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    """To this release; what was recorded keeps the form it was recorded with."""
    op.alter_column("consents", "form", existing_type=sa.String(length=20), nullable=True)
    op.add_column("consents", sa.Column("own_view", sa.String(length=20), nullable=True))


def downgrade() -> None:
    """Back to the one before, which knew no basis without a form."""
    op.drop_column("consents", "own_view")
    op.execute("UPDATE consents SET form = 'implicit' WHERE form IS NULL")
    op.alter_column("consents", "form", existing_type=sa.String(length=20), nullable=False)
