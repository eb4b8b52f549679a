"""Whose reports a donor's account reads: its own donors', and nobody else's."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision: str = "0008"
down_revision: str | None = "0007"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

# Written out as they were when this migration was made; tests compare them with what `readmodel/row_level_security.py` says today.
REACH = "current_setting('homeward.reach', true)"
DONORS = "string_to_array(current_setting('homeward.donors', true), ',')"
NAMED = "({table}.{column}::text = ANY({donors}) OR ({table}.exercise AND 'exercises' = ANY({donors}))"
EVERY = f"'all' = ANY({DONORS})"
OF_DONORS = {
    table: f"({REACH} = 'all' OR {NAMED.format(table=table, column=column, donors=DONORS)} OR {EVERY}))"
    for table, column in (("donors", "id"), ("reports", "donor_id"))
}
OF_A_REPORT = f"({REACH} = 'all' OR {EVERY} OR (SELECT true FROM reports WHERE reports.id = report_id))"  # noqa: S608  # constant names
OF_ANYBODY = f"({REACH} IN ('all', 'team', 'own', 'published'))"
POLICIES = OF_DONORS | {"report_cells": OF_A_REPORT}
DONORS_OF_EXERCISES = """
UPDATE donors SET exercise = EXISTS (SELECT 1 FROM reports WHERE reports.donor_id = donors.id AND reports.exercise)
"""


def upgrade() -> None:
    """Donors' accounts read nothing until their donors are named; the owner is bound as well."""
    op.add_column(
        "accounts", sa.Column("donors", postgresql.ARRAY(sa.Text()), server_default=sa.text("'{}'"), nullable=False)
    )
    op.add_column("donors", sa.Column("exercise", sa.Boolean(), nullable=True))
    op.execute("SELECT set_config('homeward.reach', 'all', true)")
    op.execute(DONORS_OF_EXERCISES)
    for table, condition in POLICIES.items():
        op.execute(f"ALTER POLICY viewer ON {table} USING ({condition})")


def downgrade() -> None:
    """Everybody who signs in reads every report again."""
    for table in POLICIES:
        op.execute(f"ALTER POLICY viewer ON {table} USING ({OF_ANYBODY})")
    op.drop_column("donors", "exercise")
    op.drop_column("accounts", "donors")
