"""Whoever was erased before is no longer found by a card, by kin, by need or by likeness."""

from collections.abc import Sequence

from alembic import op

revision: str = "0006"
down_revision: str | None = "0005"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    """To this release."""
    op.execute(
        "UPDATE cases SET reference = 'erased-' || right(replace(CAST(cases.id AS text), '-', ''), 12)"
        " FROM known_persons WHERE known_persons.person_id = cases.person_id AND known_persons.erased_at IS NOT NULL"
    )
    op.execute(
        "UPDATE known_persons SET reference = 'erased-' || right(replace(CAST(person_id AS text), '-', ''), 12)"
        " WHERE erased_at IS NOT NULL"
    )


def downgrade() -> None:
    """What was erased is not brought back; the release before reads what is left."""
