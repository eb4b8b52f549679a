"""Whether anybody said that a person is stateless: then their origin is known by where they lived, and by nothing else."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0017"
down_revision: str | None = "0016"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    """Of whoever is there already it is read from their sealed assessment whenever the rule is asked."""
    op.add_column("persons", sa.Column("said_stateless", sa.Boolean(), server_default=sa.text("false"), nullable=False))


def downgrade() -> None:
    """The rule of the release before did not ask."""
    op.drop_column("persons", "said_stateless")
