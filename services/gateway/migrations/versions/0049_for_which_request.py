"""For which request assistance is owed, when the last day of a legal basis is over, and who moved between
households or grew up."""

from collections.abc import Sequence
from uuid import uuid5

import sqlalchemy as sa
from alembic import op

revision: str = "0049"
down_revision: str | None = "0048"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

# Whoever was erased is of no household any more.
MOVES = """
UPDATE persons SET household_changed_at = moved.at
FROM (SELECT person_id, max(at) AS at FROM timeline WHERE kind = 'HouseholdChanged' GROUP BY person_id) AS moved
WHERE moved.person_id = persons.id AND persons.erased_at IS NULL
"""


def upgrade() -> None:
    """To this release; when a day was over where the person is, is not known of earlier facts."""
    op.add_column("assistance", sa.Column("request_id", sa.Uuid(), nullable=True))
    op.create_index(op.f("ix_assistance_request_id"), "assistance", ["request_id"])
    op.add_column("consents", sa.Column("over_at", sa.DateTime(timezone=True), nullable=True))
    op.add_column("persons", sa.Column("household_changed_at", sa.DateTime(timezone=True), nullable=True))
    op.add_column("persons", sa.Column("adult_since", sa.DateTime(timezone=True), nullable=True))
    op.execute("SELECT set_config('homeward.reach', 'all', true)")
    op.execute(MOVES)
    _name_requests(op.get_bind())


def _name_requests(connection: sa.Connection) -> None:
    """The id of assistance follows from its request's, as cases makes it."""
    requests = connection.execute(sa.text("SELECT id FROM requests WHERE kind = 'ASSISTANCE'")).scalars()
    named = [{"request_id": request, "id": uuid5(request, "assistance")} for request in requests]
    if named:
        connection.execute(sa.text("UPDATE assistance SET request_id = :request_id WHERE id = :id"), named)


def downgrade() -> None:
    """Back to the one before."""
    op.drop_column("persons", "adult_since")
    op.drop_column("persons", "household_changed_at")
    op.drop_column("consents", "over_at")
    op.drop_index(op.f("ix_assistance_request_id"), "assistance")
    op.drop_column("assistance", "request_id")
