"""Since when somebody's codes are to be corrected, and since when a specialist must look at them anew."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0020"
down_revision: str | None = "0019"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    """Intake tells of whom; nobody is there yet."""
    op.add_column("persons", sa.Column("unlisted_since", sa.DateTime(timezone=True), nullable=True))
    op.add_column("persons", sa.Column("review_since", sa.DateTime(timezone=True), nullable=True))


def downgrade() -> None:
    """Back to the one before, whose page knows no such steps."""
    op.execute("SELECT set_config('homeward.reach', 'all', true)")
    op.execute("DELETE FROM steps WHERE kind IN ('CORRECT_CODES', 'REVIEW_ASSESSMENT')")
    op.execute("UPDATE persons SET next_kind = NULL, next_due_at = NULL WHERE next_kind = 'CORRECT_CODES'")
    op.drop_column("persons", "review_since")
    op.drop_column("persons", "unlisted_since")
