"""A row of a file that became somebody who is erased leads to nobody; that it is known stays."""

from collections.abc import Sequence

from alembic import op

revision: str = "0018"
down_revision: str | None = "0017"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    """Whoever was erased before is let go too."""
    op.alter_column("imported_rows", "person_id", nullable=True)
    op.execute(
        "UPDATE imported_rows SET person_id = NULL FROM persons"
        " WHERE persons.id = imported_rows.person_id AND persons.erased_at IS NOT NULL"
    )


def downgrade() -> None:
    """Back to the one before; the rows of the erased are not known there any more."""
    op.execute("DELETE FROM imported_rows WHERE person_id IS NULL")
    op.alter_column("imported_rows", "person_id", nullable=False)
