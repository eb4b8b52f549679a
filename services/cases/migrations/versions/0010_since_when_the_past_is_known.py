"""Households and legal bases of before this release are filled in from the first event; until then they are unknown."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0010"
down_revision: str | None = "0009"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    """To this release."""
    op.create_table(
        "known_past_followed",
        sa.Column("id", sa.SmallInteger(), autoincrement=False, nullable=False),
        sa.Column("caught_up_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_known_past_followed")),
    )
    # Where anybody was told of already, what was told has yet to be read.
    op.execute(
        "INSERT INTO known_past_followed (id, caught_up_at)"
        " SELECT 1, CASE WHEN EXISTS (SELECT FROM known_persons) THEN NULL ELSE now() END"
    )


def downgrade() -> None:
    """Back to the one before."""
    op.drop_table("known_past_followed")
