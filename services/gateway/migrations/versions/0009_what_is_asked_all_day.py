"""Indexes by which an exercise is counted and the docket shown, whatever else was registered and decided."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0009"
down_revision: str | None = "0008"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    """Both hold only the few that are looked for."""
    op.create_index("ix_persons_exercise", "persons", ["exercise"], postgresql_where=sa.text("exercise IS NOT NULL"))
    op.create_index("ix_reviews_undecided", "reviews", ["due_at", "id"], postgresql_where=sa.text("decided_at IS NULL"))


def downgrade() -> None:
    """The whole tables are read again."""
    op.drop_index("ix_reviews_undecided", table_name="reviews")
    op.drop_index("ix_persons_exercise", table_name="persons")
