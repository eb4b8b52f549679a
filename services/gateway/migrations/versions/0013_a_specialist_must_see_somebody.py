"""Which version of an assessment is shown, and who must be seen by a specialist, also of those who are there already."""

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
STEPS = """
INSERT INTO steps (id, person_id, kind, due_at, sort_at, agency_id, caseworker_id, has_journey)
SELECT md5('SEE_SPECIALIST' || persons.id)::uuid, persons.id, 'SEE_SPECIALIST', open.due_at, open.due_at,
    persons.agency_id, persons.caseworker_id, coalesce(persons.has_journey, false)
FROM persons CROSS JOIN LATERAL (
    SELECT min(recorded_at) + interval '1 day' AS due_at FROM needs
    WHERE needs.person_id = persons.id AND restricted IS NOT NULL AND ended_at IS NULL
        AND recorded_at >= coalesce(
            (SELECT max(assessed_at) FROM assessments WHERE assessments.person_id = persons.id), '-infinity'
        )
) AS open
WHERE persons.erased_at IS NULL AND open.due_at IS NOT NULL
"""

NEXT = """
UPDATE persons SET next_kind = steps.kind, next_due_at = steps.due_at, sort_at = steps.due_at
FROM steps
WHERE steps.person_id = persons.id AND steps.kind = 'SEE_SPECIALIST' AND (
    next_due_at IS NULL OR next_due_at > steps.due_at OR next_kind IN ('GRANT_DECISION', 'COMMITTEE_REVIEW')
)
"""


def upgrade() -> None:
    """To this release."""
    op.add_column("assessments", sa.Column("version", sa.BigInteger(), server_default=sa.text("0"), nullable=False))
    op.execute("SELECT set_config('homeward.reach', 'all', true)")
    op.execute(VERSIONS)
    op.execute(STEPS)
    op.execute(NEXT)


def downgrade() -> None:
    """Back to the one before."""
    op.execute("SELECT set_config('homeward.reach', 'all', true)")
    op.execute("DELETE FROM steps WHERE kind = 'SEE_SPECIALIST'")
    op.execute("UPDATE persons SET next_kind = NULL, next_due_at = NULL WHERE next_kind = 'SEE_SPECIALIST'")
    op.drop_column("assessments", "version")
