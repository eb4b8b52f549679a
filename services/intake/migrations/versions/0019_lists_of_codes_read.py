"""What of a profile is on no list any more, and whom a specialist must look at anew: nobody was asked before."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0019"
down_revision: str | None = "0018"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    """Nobody was looked at yet; what comes after every migration does."""
    op.add_column("persons", sa.Column("lists_read", sa.String(length=16), nullable=True))
    op.add_column("persons", sa.Column("review_asked", sa.Boolean(), server_default=sa.text("false"), nullable=False))
    op.create_index("ix_persons_lists_read", "persons", ["lists_read", "id"])


def downgrade() -> None:
    """The release before asks nobody."""
    op.drop_index("ix_persons_lists_read", "persons")
    op.drop_column("persons", "review_asked")
    op.drop_column("persons", "lists_read")
