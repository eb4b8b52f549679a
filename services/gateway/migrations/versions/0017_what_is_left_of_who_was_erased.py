"""Whoever was erased before is no longer found by a card, by kin, by need or by likeness."""

from collections.abc import Sequence

from alembic import op

revision: str = "0017"
down_revision: str | None = "0016"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    """To this release."""
    op.execute("SELECT set_config('homeward.reach', 'all', true)")
    op.execute(
        "UPDATE cases SET reference = 'erased-' || right(replace(CAST(cases.id AS text), '-', ''), 12)"
        " FROM persons WHERE persons.id = cases.person_id AND persons.erased_at IS NOT NULL"
    )
    op.execute(
        "UPDATE needs SET code = NULL FROM persons WHERE persons.id = needs.person_id AND persons.erased_at IS NOT NULL"
    )
    op.execute(
        "UPDATE timeline SET facts = '[]' FROM persons"
        " WHERE persons.id = timeline.person_id AND persons.erased_at IS NOT NULL AND kind <> 'PersonErased'"
    )
    op.execute(
        "DELETE FROM import_doubles USING persons"
        " WHERE persons.erased_at IS NOT NULL AND persons.id IN (import_doubles.person_id, import_doubles.other_id)"
    )
    op.execute(
        "UPDATE persons SET reference = 'erased-' || right(replace(CAST(id AS text), '-', ''), 12), household_id = NULL,"
        " relationship = 'NOT_RELATED', has_documents = false, birth_date_estimated = false"
        " WHERE erased_at IS NOT NULL"
    )


def downgrade() -> None:
    """What was erased is not brought back; the release before reads what is left."""
