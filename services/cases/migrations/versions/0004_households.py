"""Who belongs to which household; of who was registered before it is not known here, and the page names them."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0004"
down_revision: str | None = "0003"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    """To this release."""
    op.add_column("known_persons", sa.Column("household_id", sa.Uuid(), nullable=True))
    op.create_index(op.f("ix_known_persons_household_id"), "known_persons", ["household_id"])


def downgrade() -> None:
    """Back to the one before."""
    op.drop_index(op.f("ix_known_persons_household_id"), table_name="known_persons")
    op.drop_column("known_persons", "household_id")
