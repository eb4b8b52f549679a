"""A place leaves the timeline, and an erased person's row, as it does from a projection of today."""

from collections.abc import Sequence

from alembic import op

revision: str = "0004"
down_revision: str | None = "0003"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

FORGET_PLACES = """
UPDATE timeline SET facts = (
    SELECT coalesce(jsonb_agg(fact ORDER BY number), '[]')
    FROM jsonb_array_elements(facts) WITH ORDINALITY AS told (fact, number) WHERE fact->>'name' <> 'region'
) WHERE facts @> '[{"name": "region"}]'
"""
FORGET_THE_ERASED = """
UPDATE persons SET region = NULL, sex = 'UNKNOWN', age_band = 'UNKNOWN' WHERE erased_at IS NOT NULL
"""


def upgrade() -> None:
    """Row-level security binds the owner as well, and is told as everywhere."""
    op.execute("SELECT set_config('homeward.reach', 'all', true)")
    op.execute(FORGET_PLACES)
    op.execute(FORGET_THE_ERASED)


def downgrade() -> None:
    """What is forgotten comes back by a rebuild of an older release."""
