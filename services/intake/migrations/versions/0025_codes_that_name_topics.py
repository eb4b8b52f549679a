"""No agency is admitted under a code that would name another's topics; codes of before stay as they are."""

from collections.abc import Sequence

from alembic import op

revision: str = "0025"
down_revision: str | None = "0024"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

# A check of the column would hold for old rows too, as soon as anything of them is corrected.
FUNCTION = """
CREATE FUNCTION refuse_unsafe_agency_code() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.code !~ '^[a-z0-9-]{2,40}$' OR NEW.code ~ '[[:cntrl:]]' THEN
    RAISE EXCEPTION 'an agency''s code names topics and is 2 to 40 of a-z, 0-9 and hyphen'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'agency_code';
  END IF;
  RETURN NEW;
END $$
"""


def upgrade() -> None:
    """To this release."""
    op.execute(FUNCTION)
    op.execute(
        "CREATE TRIGGER agency_code BEFORE INSERT OR UPDATE OF code ON agencies"
        " FOR EACH ROW EXECUTE FUNCTION refuse_unsafe_agency_code()"
    )


def downgrade() -> None:
    """Back to the release before."""
    op.execute("DROP TRIGGER agency_code ON agencies")
    op.execute("DROP FUNCTION refuse_unsafe_agency_code()")
