"""Of somebody erased not even that they were protected, or that their place was withheld; for the living it stays."""

from collections.abc import Sequence

from alembic import op

revision: str = "0010"
down_revision: str | None = "0009"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

KEEP_PROTECTED = """
CREATE OR REPLACE FUNCTION keep_protected() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.is_protected AND NOT NEW.is_protected {unless} THEN
    RAISE EXCEPTION 'nothing lifts the protection of a person'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'protection_stays';
  END IF;
  RETURN NEW;
END $$
"""
FORGET = """
UPDATE persons SET is_protected = false, location_withheld = false
WHERE erased_at IS NOT NULL AND (is_protected OR location_withheld)
"""


def upgrade() -> None:
    """To this release, and whoever was erased before it."""
    op.execute(KEEP_PROTECTED.format(unless="AND NEW.erased_at IS NULL"))
    # The origin rule is checked at once: a check that waits for the commit lets no later migration change the table.
    op.execute("SET CONSTRAINTS ALL IMMEDIATE")
    op.execute(FORGET)


def downgrade() -> None:
    """Back to the rule of the release before; what was forgotten stays so."""
    op.execute(KEEP_PROTECTED.format(unless=""))
