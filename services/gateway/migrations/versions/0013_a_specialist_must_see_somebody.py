"""Which version of an assessment is shown; whom a specialist must see is worked out after the upgrade."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0013"
down_revision: str | None = "0012"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

# What was consumed says the version; an assessment that parks is shown in the version that was applied.
VERSIONS = """
UPDATE assessments SET version = seen.sequence
FROM (SELECT aggregate_id, max(sequence) AS sequence FROM consumed_versions GROUP BY aggregate_id) AS seen
WHERE seen.aggregate_id = assessments.id
"""


def upgrade() -> None:
    """To this release."""
    op.add_column("assessments", sa.Column("version", sa.BigInteger(), server_default=sa.text("0"), nullable=False))
    op.execute("SELECT set_config('homeward.reach', 'all', true)")
    op.execute(VERSIONS)


def downgrade() -> None:
    """Back to the one before."""
    op.execute("SELECT set_config('homeward.reach', 'all', true)")
    op.execute("DELETE FROM steps WHERE kind = 'SEE_SPECIALIST'")
    op.execute("UPDATE persons SET next_kind = NULL, next_due_at = NULL WHERE next_kind = 'SEE_SPECIALIST'")
    op.drop_column("assessments", "version")
