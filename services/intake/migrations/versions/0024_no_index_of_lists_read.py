"""Nobody is sought by the lists they were read under: it is asked which differ, in the order of their ids."""

from collections.abc import Sequence

from alembic import op

revision: str = "0024"
down_revision: str | None = "0023"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    """The primary key serves the question; the index was only written."""
    op.drop_index("ix_persons_lists_read", "persons")


def downgrade() -> None:
    """As the release before had it."""
    op.create_index("ix_persons_lists_read", "persons", ["lists_read", "id"])
