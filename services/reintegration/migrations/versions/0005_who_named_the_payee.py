"""Who named the payee, and since which version of the grant; nobody noted it of who was named before."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0005"
down_revision: str | None = "0004"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    """To this release."""
    op.add_column("grants", sa.Column("payee_named_by", sa.Uuid(), nullable=True))
    op.add_column("grants", sa.Column("payee_version", sa.Integer(), nullable=True))


def downgrade() -> None:
    """The release before asks nobody."""
    op.drop_column("grants", "payee_version")
    op.drop_column("grants", "payee_named_by")
