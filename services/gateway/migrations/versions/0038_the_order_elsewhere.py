"""By what people are in order for whoever is not told every step: right from the start, since the order tells as well."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0038"
down_revision: str | None = "0037"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

NARROWED_BY = ((), ("agency_id",), ("crisis_id",), ("caseworker_id",))
WORK_OUT = """
UPDATE persons SET sort_at_elsewhere = least(
    next_due_at_elsewhere + CASE WHEN exercise IS NULL THEN interval '0' ELSE interval '7000 years' END,
    CASE WHEN exercise IS NULL THEN timestamptz '9000-01-01Z' ELSE timestamptz '9999-01-01Z' END
        - (coalesce(registered_at, timestamptz '2000-01-01Z') - timestamptz '2000-01-01Z')
)
"""


def upgrade() -> None:
    """To this release."""
    at = sa.DateTime(timezone=True)
    op.add_column(
        "persons", sa.Column("sort_at_elsewhere", at, server_default=sa.text("'9999-01-01Z'"), nullable=False)
    )
    op.execute("SELECT set_config('homeward.reach', 'all', true)")
    op.execute(WORK_OUT)
    for before in NARROWED_BY:
        columns = [*before, "sort_at_elsewhere", "id"]
        op.create_index(op.f(f"ix_persons_{'_'.join(columns)}"), "persons", columns)


def downgrade() -> None:
    """Back to the one before; the indexes go with the column."""
    op.drop_column("persons", "sort_at_elsewhere")
