"""A deadline that was missed stays what is due; when somebody is reminded again is a date of its own."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0037"
down_revision: str | None = "0036"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

# Each escalation wrote over the deadline. Of what was taken up it stands beside it; a first answer was owed by the
# earliest deadline of the request it is for and of those that came since: a more urgent one hastens. Where none is
# found the answer was missed all the same.
MISSED = """
UPDATE assistance SET due_at = CASE
    WHEN status = 'STARTED' THEN coalesce(complete_by, started_at, opened_at)
    ELSE coalesce((
        SELECT min(since.due_at) FROM requests AS since
        WHERE since.person_id = assistance.person_id AND since.made_at >= (
            SELECT max(own.made_at) FROM requests AS own
            WHERE own.person_id = assistance.person_id AND own.kind = 'ASSISTANCE'
                AND own.services = assistance.services AND own.made_at <= assistance.opened_at
        )
    ), opened_at) END
WHERE level > 0 AND status IN ('OPEN', 'STARTED')
"""


def upgrade() -> None:
    """To this release."""
    for name in ("hastened_due_at", "escalates_at"):
        op.add_column("assistance", sa.Column(name, sa.DateTime(timezone=True), nullable=True))
    op.execute("SELECT set_config('homeward.reach', 'all', true)")
    op.execute("UPDATE assistance SET escalates_at = due_at")
    op.execute(MISSED)


def downgrade() -> None:
    """Back to the one before."""
    op.execute("SELECT set_config('homeward.reach', 'all', true)")
    op.execute("UPDATE assistance SET due_at = escalates_at")
    for name in ("escalates_at", "hastened_due_at"):
        op.drop_column("assistance", name)
