"""The clock of an exercise in SQL, so that each row is judged by its own tag."""

from collections.abc import Sequence

from alembic import op

revision: str = "0015"
down_revision: str | None = "0014"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

# As `shared/platform/clock.py` has it: `<ends at>/<factor>`, or with `/<turns at>/<first factor>` behind it. Seconds,
# held within the calendar: a tag of an earlier release may lead out of it.
EXERCISE_NOW = """
CREATE FUNCTION exercise_now(tag text, moment timestamptz) RETURNS timestamptz
LANGUAGE sql STABLE STRICT PARALLEL SAFE AS $$
  SELECT CASE WHEN now >= ends THEN moment ELSE to_timestamp(greatest(-62135596800, CASE
    WHEN now < turns THEN ends - (ends - turns) * factor - (turns - now) * first
    ELSE ends - (ends - now) * factor END)) END
  FROM (SELECT extract(epoch FROM moment)::float8 AS now,
               extract(epoch FROM split_part(tag, '/', 1)::timestamptz)::float8 AS ends,
               split_part(tag, '/', 2)::float8 AS factor,
               extract(epoch FROM nullif(split_part(tag, '/', 3), '')::timestamptz)::float8 AS turns,
               nullif(split_part(tag, '/', 4), '')::float8 AS first) AS pace
$$
"""


def upgrade() -> None:
    op.execute(EXERCISE_NOW)


def downgrade() -> None:
    op.execute("DROP FUNCTION exercise_now(text, timestamptz)")
