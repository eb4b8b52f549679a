"""What an agency calls a person is keyed and kept with the grant; grants made before go on under their old names."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0005"
down_revision: str | None = "0004"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    op.add_column("sharing_grants", sa.Column("subject", sa.Uuid(), nullable=True))


def downgrade() -> None:
    op.drop_column("sharing_grants", "subject")
