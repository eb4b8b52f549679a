"""Whether a course is an exercise's; of those offered before, what their people are says it."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0029"
down_revision: str | None = "0028"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

OF_ITS_PEOPLE = """
UPDATE courses SET exercise = (
    SELECT bool_or(persons.exercise IS NOT NULL) FROM enrolments
    JOIN persons ON persons.id = enrolments.person_id WHERE enrolments.course_id = courses.id
)
"""


def upgrade() -> None:
    """To this release."""
    op.add_column("courses", sa.Column("exercise", sa.Boolean(), nullable=True))
    op.execute("SELECT set_config('homeward.reach', 'all', true)")
    op.execute(OF_ITS_PEOPLE)


def downgrade() -> None:
    """Back to the one before."""
    op.drop_column("courses", "exercise")
