"""When a birth was told, and when somebody's age band can have changed."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0012"
down_revision: str | None = "0011"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    """To this release."""
    op.add_column("persons", sa.Column("birth_told_on", sa.Date(), nullable=True))
    op.add_column("persons", sa.Column("band_review_on", sa.Date(), nullable=True))
    op.create_index("ix_persons_band_review_on", "persons", ["band_review_on"])
    # When a corrected age was told was not kept: the latest day it can have been, so that nobody is made older.
    op.execute("UPDATE persons SET birth_told_on = current_date WHERE version > 1 AND erased_at IS NULL")


def downgrade() -> None:
    """The release before knows nothing of it."""
    op.drop_index("ix_persons_band_review_on", "persons")
    op.drop_column("persons", "band_review_on")
    op.drop_column("persons", "birth_told_on")
