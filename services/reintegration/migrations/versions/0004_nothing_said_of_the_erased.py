"""Sex and age band of somebody whose key is destroyed are kept no longer; later reports count them as unknown."""

from collections.abc import Sequence

from alembic import op

revision: str = "0004"
down_revision: str | None = "0003"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

FORGET = """
DELETE FROM known_persons USING subject_keys
WHERE subject_keys.subject_id = known_persons.person_id AND subject_keys.wrapped_key IS NULL
"""


def upgrade() -> None:
    """To this release, and whoever was erased before it."""
    op.execute(FORGET)


def downgrade() -> None:
    """What was forgotten stays so."""
