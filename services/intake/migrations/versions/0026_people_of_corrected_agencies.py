"""A corrected agency is told nothing of whoever was not looked at since; the database keeps that by itself."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0026"
down_revision: str | None = "0025"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

# As before, but for grants under which nothing can be written: those that were looked at under another mandate.
GRANT_TO_ORIGIN = """
    SELECT FROM persons JOIN sharing_grants AS shared ON shared.person_id = persons.id
      JOIN agencies ON agencies.id = shared.agency_id
    WHERE {whom} AND is_protected AND ended_at IS NULL {looked_at}
      AND (shared.state_digest IS NOT NULL OR agencies.states <> '[]' OR agencies.kind IN ('consular', 'government'))
      AND (EXISTS (SELECT FROM barred_states AS barred
                   WHERE barred.person_id = persons.id AND barred.state_digest IN (
                     SELECT shared.state_digest UNION ALL
                     SELECT further.state_digest FROM sharing_grant_states AS further
                     WHERE further.grant_id = shared.id))
           OR shared.state_digest IS NULL
           OR jsonb_array_length(agencies.states) <> 1 + (
                SELECT count(*) FROM sharing_grant_states AS further WHERE further.grant_id = shared.id)
           OR NOT (origin_answered AND EXISTS (
                SELECT FROM barred_states AS barred WHERE barred.person_id = persons.id AND barred.origin)))
"""
LOOKED_AT = "AND shared.mandate_version = agencies.mandate_version"
FUNCTION = """
CREATE OR REPLACE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  changed jsonb := CASE TG_OP WHEN 'DELETE' THEN to_jsonb(OLD) ELSE to_jsonb(NEW) END;
BEGIN
  IF EXISTS ({condition}) THEN
    RAISE EXCEPTION 'an open grant would tell a state of origin about a protected person'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'origin_rule';
  END IF;
  RETURN NULL;
END $$
"""
OF_PERSON = "persons.id = (changed ->> CASE TG_TABLE_NAME WHEN 'persons' THEN 'id' ELSE 'person_id' END)::uuid"
OF_AGENCY = "agencies.id = (changed ->> 'id')::uuid"
FUNCTIONS = (("refuse_state_of_origin", OF_PERSON), ("refuse_state_of_agency", OF_AGENCY))

# Held until the commit, so that no correction slips in between the look and what is written.
REFUSE_UNSEEN = """
CREATE FUNCTION refuse_grant_not_looked_at() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  mandate integer;
BEGIN
  SELECT mandate_version INTO mandate FROM agencies WHERE id = NEW.agency_id FOR SHARE;
  IF EXISTS (SELECT FROM sharing_grants AS shared
             WHERE shared.id = NEW.id AND shared.ended_at IS NULL AND shared.mandate_version <> mandate) THEN
    RAISE EXCEPTION 'nothing is written under a grant that was not looked at since its agency was corrected'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'looked_at';
  END IF;
  RETURN NULL;
END $$
"""
LOOKED_AT_TRIGGER = (
    "CREATE CONSTRAINT TRIGGER looked_at"
    " AFTER INSERT OR UPDATE OF feed_sequence, mandate_version, ended_at, agency_id, person_id ON sharing_grants"
    " DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION refuse_grant_not_looked_at()"
)
MANDATE = """
CREATE FUNCTION mandate_of_agency_counts() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.mandate_version < OLD.mandate_version
     OR (NEW.kind, NEW.states, NEW.country_of_allegiance)
          IS DISTINCT FROM (OLD.kind, OLD.states, OLD.country_of_allegiance)
        AND NEW.mandate_version = OLD.mandate_version THEN
    RAISE EXCEPTION 'the mandate of an agency counts on with its kind and its states'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'states_counted';
  END IF;
  RETURN NEW;
END $$
"""
# Triggers run by their names: after `state_named`, which says more plainly what is wrong.
MANDATE_TRIGGER = (
    "CREATE TRIGGER states_counted BEFORE UPDATE ON agencies FOR EACH ROW EXECUTE FUNCTION mandate_of_agency_counts()"
)
# The release before would tell under them.
NONE_WAITS = """
DO $$ BEGIN
  IF EXISTS (SELECT FROM sharing_grants AS shared JOIN agencies ON agencies.id = shared.agency_id
             WHERE ended_at IS NULL AND shared.mandate_version <> agencies.mandate_version) THEN
    RAISE EXCEPTION 'the people of a corrected agency are still being looked at: let that end first';
  END IF;
END $$
"""


def upgrade() -> None:
    """To this release; every grant counts as looked at under the mandate its agency has now."""
    for table in ("agencies", "sharing_grants"):
        op.add_column(table, sa.Column("mandate_version", sa.Integer(), nullable=False, server_default=sa.text("0")))
    op.add_column("agencies", sa.Column("looking_since", sa.DateTime(timezone=True), nullable=True))
    for name, whom in FUNCTIONS:
        op.execute(FUNCTION.format(name=name, condition=GRANT_TO_ORIGIN.format(whom=whom, looked_at=LOOKED_AT)))
    for statement in (REFUSE_UNSEEN, LOOKED_AT_TRIGGER, MANDATE, MANDATE_TRIGGER):
        op.execute(statement)


def downgrade() -> None:
    """Back to the one before, once nobody waits to be looked at."""
    op.execute(NONE_WAITS)
    op.execute("DROP TRIGGER looked_at ON sharing_grants")
    op.execute("DROP TRIGGER states_counted ON agencies")
    for function in ("refuse_grant_not_looked_at", "mandate_of_agency_counts"):
        op.execute(f"DROP FUNCTION {function}()")
    for name, whom in FUNCTIONS:
        op.execute(FUNCTION.format(name=name, condition=GRANT_TO_ORIGIN.format(whom=whom, looked_at="")))
    op.drop_column("agencies", "looking_since")
    for table in ("agencies", "sharing_grants"):
        op.drop_column(table, "mandate_version")
