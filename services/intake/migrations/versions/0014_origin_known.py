"""Every state is barred for somebody protected until their origin is known."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0014"
down_revision: str | None = "0013"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

# Known: what was asked is answered, and a state of the origin is named. Nobody of the release before was asked.
FUNCTION = """
CREATE OR REPLACE FUNCTION refuse_state_of_origin() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  person uuid := CASE TG_TABLE_NAME WHEN 'persons' THEN (to_jsonb(NEW) ->> 'id')::uuid
                                    ELSE (to_jsonb(NEW) ->> 'person_id')::uuid END;
BEGIN
  IF EXISTS (
    SELECT FROM persons JOIN sharing_grants AS shared ON shared.person_id = persons.id
      JOIN agencies ON agencies.id = shared.agency_id
    WHERE persons.id = person AND is_protected AND ended_at IS NULL AND {acts_for_a_state}
      AND (EXISTS (SELECT FROM barred_states AS barred
                   WHERE barred.person_id = person AND barred.state_digest = shared.state_digest)
           OR {unknown})
  ) THEN
    RAISE EXCEPTION 'an open grant would tell a state of origin about a protected person'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'origin_rule';
  END IF;
  RETURN NULL;
END $$
"""
ACTS = "(shared.state_digest IS NOT NULL OR agencies.kind IN ('consular', 'government'))"
NAMED = "shared.state_digest IS NOT NULL"
NAME_STATE = """
CREATE FUNCTION state_of_agency_named() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.kind IN ('consular', 'government') AND NEW.country_of_allegiance IS NULL THEN
    RAISE EXCEPTION 'an agency of this kind names the state it acts for'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'state_named';
  END IF;
  RETURN NEW;
END $$
"""
# Not a CHECK: the row of an agency admitted without a state may still be updated, and is granted nothing.
STATE_NAMED = (
    "CREATE TRIGGER state_named BEFORE INSERT OR UPDATE OF kind, country_of_allegiance ON agencies"
    " FOR EACH ROW EXECUTE FUNCTION state_of_agency_named()"
)
NOT_KNOWN = """(shared.state_digest IS NULL OR NOT (origin_answered AND EXISTS (
             SELECT FROM barred_states AS barred WHERE barred.person_id = person AND barred.origin)))"""
NONE_BARRED = "NOT EXISTS (SELECT FROM barred_states AS barred WHERE barred.person_id = person)"
TRIGGER = (
    "CREATE CONSTRAINT TRIGGER origin_rule AFTER UPDATE OF {columns} ON persons"
    " DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION refuse_state_of_origin()"
)


def upgrade() -> None:
    """To this release."""
    op.add_column("persons", sa.Column("origin_answered", sa.Boolean(), nullable=False, server_default=sa.false()))
    op.add_column("barred_states", sa.Column("origin", sa.Boolean(), nullable=False, server_default=sa.false()))
    op.execute(FUNCTION.replace("{unknown}", NOT_KNOWN).replace("{acts_for_a_state}", ACTS))
    op.execute(NAME_STATE)
    op.execute(STATE_NAMED)
    op.execute("DROP TRIGGER origin_rule ON persons")
    op.execute(TRIGGER.format(columns="is_protected, origin_answered"))


def downgrade() -> None:
    """Back to the one before."""
    op.execute("DROP TRIGGER origin_rule ON persons")
    op.execute(TRIGGER.format(columns="is_protected"))
    op.execute(FUNCTION.replace("{unknown}", NONE_BARRED).replace("{acts_for_a_state}", NAMED))
    op.execute("DROP TRIGGER state_named ON agencies")
    op.execute("DROP FUNCTION state_of_agency_named()")
    op.drop_column("barred_states", "origin")
    op.drop_column("persons", "origin_answered")
