"""Whether somebody's origin was asked for completely; of whoever was registered before it is not known."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0019"
down_revision: str | None = "0018"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    """To this release; what there is to do is worked out anew when the gateway starts."""
    op.add_column("persons", sa.Column("origin_answered", sa.Boolean(), nullable=True))


def downgrade() -> None:
    """Back to the one before, whose page knows no such step."""
    op.execute("SELECT set_config('homeward.reach', 'all', true)")
    op.execute("DELETE FROM steps WHERE kind = 'ASK_ORIGIN'")
    op.execute("UPDATE persons SET next_kind = NULL, next_due_at = NULL WHERE next_kind = 'ASK_ORIGIN'")
    op.drop_column("persons", "origin_answered")
