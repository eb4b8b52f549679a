"""Whoever was erased before is no longer found by a card, by kin, by need or by likeness."""

from collections.abc import Sequence

from alembic import op

revision: str = "0013"
down_revision: str | None = "0012"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    """To this release."""
    op.execute(
        "UPDATE persons SET reference = 'erased-' || right(replace(CAST(id AS text), '-', ''), 12), household_id = NULL,"
        " import_id = NULL, relationship = 'not_related', has_documents = false, birth_date_estimated = false"
        " WHERE erased_at IS NOT NULL"
    )
    op.execute(
        "UPDATE needs SET code = NULL FROM persons WHERE persons.id = needs.person_id AND persons.erased_at IS NOT NULL"
    )


def downgrade() -> None:
    """What was erased is not brought back; the release before reads what is left."""
