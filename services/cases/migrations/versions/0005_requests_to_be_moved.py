"""A request to be moved keeps its case open, those that wait already too."""

from collections.abc import Sequence

from alembic import op

revision: str = "0005"
down_revision: str | None = "0004"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

OPEN_REQUESTS = """
INSERT INTO owed_work (work_id, case_id, kind)
SELECT case_requests.request_id, case_requests.case_id, 'request'
FROM case_requests JOIN cases ON cases.id = case_requests.case_id
WHERE case_requests.kind = 'evacuation' AND withdrawn_at IS NULL AND cases.status <> 'closed'
    AND NOT EXISTS (
        SELECT 1 FROM movements
        WHERE movements.case_id = cases.id AND movements.status IN ('arrived', 'handed_over')
    )
ON CONFLICT (work_id) DO NOTHING
"""


def upgrade() -> None:
    """To this release."""
    op.execute(OPEN_REQUESTS)


def downgrade() -> None:
    """Back to the one before, which knew no such work."""
    op.execute("DELETE FROM owed_work WHERE kind = 'request'")
