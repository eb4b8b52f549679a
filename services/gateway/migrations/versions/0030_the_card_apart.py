"""What is printed on the registration card rests apart from what stands for it in facts."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0030"
down_revision: str | None = "0029"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    """To this release; where intake went ahead, its cards come with the keys."""
    op.add_column("persons", sa.Column("card", sa.String(length=200), nullable=True))
    op.execute("SELECT set_config('homeward.reach', 'all', true)")
    op.execute("UPDATE persons SET card = reference WHERE reference NOT LIKE 'id-%'")
    op.execute("DROP INDEX ix_persons_reference_prefix")
    op.execute("CREATE INDEX ix_persons_card_prefix ON persons (card text_pattern_ops)")


def downgrade() -> None:
    """Back to the one before, which reads the references that facts carried."""
    op.execute("DROP INDEX ix_persons_card_prefix")
    op.execute("CREATE INDEX ix_persons_reference_prefix ON persons (reference text_pattern_ops)")
    op.drop_column("persons", "card")
