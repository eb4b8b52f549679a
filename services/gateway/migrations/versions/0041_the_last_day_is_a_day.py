"""What the driver wrote as infinity is the last day there is again, or the first: an answer has no other for it."""

from collections.abc import Iterator, Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0041"
down_revision: str | None = "0040"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

PLATFORM = (
    "audit",
    "audit_checkpoints",
    "audit_head",
    "alembic_version",
    "idempotency",
    "inbox",
    "outbox",
    "parked_events",
)
"""Not of the read model; in the inbox, infinity is what is never forgotten."""
ENDS = {
    sa.Date: ("DATE '0001-01-01'", "DATE '9999-12-31'"),
    sa.DateTime: ("TIMESTAMPTZ '0001-01-01Z'", "TIMESTAMPTZ '9999-12-31 23:59:59.999999Z'"),
}


def upgrade() -> None:
    """To this release."""
    op.execute("SELECT set_config('homeward.reach', 'all', true)")
    for table, columns in list(_columns()):
        set_to = ", ".join(
            f'"{name}" = CASE "{name}" WHEN \'-infinity\' THEN {first} WHEN \'infinity\' THEN {last} ELSE "{name}" END'
            for name, (first, last) in columns.items()
        )
        infinite = " OR ".join(f'NOT isfinite("{name}")' for name in columns)
        op.execute(f'UPDATE "{table}" SET {set_to} WHERE {infinite}')  # noqa: S608  # names of the database itself


def _columns() -> Iterator[tuple[str, dict[str, tuple[str, str]]]]:
    found = sa.inspect(op.get_bind())
    for table in found.get_table_names():
        columns = {
            one["name"]: ends
            for one in found.get_columns(table)
            for of, ends in ENDS.items()
            if isinstance(one["type"], of)
        }
        if columns and table not in PLATFORM:
            yield table, columns


def downgrade() -> None:
    """Back to the one before, which reads both."""
