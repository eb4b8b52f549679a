"""Every State an agency acts for bars a grant, not the first alone; and none is changed past an open grant."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision: str = "0020"
down_revision: str | None = "0019"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

# An open grant of somebody protected, and every state its agency acts for: none barred, all laid beside the grant.
GRANT_TO_ORIGIN = """
    SELECT FROM persons JOIN sharing_grants AS shared ON shared.person_id = persons.id
      JOIN agencies ON agencies.id = shared.agency_id
    WHERE {whom} AND is_protected AND ended_at IS NULL
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
DEFERRED = "DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION"
NAME_STATE = """
CREATE OR REPLACE FUNCTION state_of_agency_named() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.states = '[]' AND NEW.country_of_allegiance IS NOT NULL THEN
    NEW.states := jsonb_build_array(NEW.country_of_allegiance);
  END IF;
  IF NEW.kind IN ('consular', 'government') AND NEW.country_of_allegiance IS NULL THEN
    RAISE EXCEPTION 'an agency of this kind names the state it acts for'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'state_named';
  END IF;
  IF NEW.country_of_allegiance IS DISTINCT FROM NEW.states ->> 0 THEN
    RAISE EXCEPTION 'the state named alone is the first of all'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'state_named';
  END IF;
  RETURN NEW;
END $$
"""
STATE_NAMED = (
    "CREATE TRIGGER state_named BEFORE INSERT OR UPDATE OF {columns} ON agencies"
    " FOR EACH ROW EXECUTE FUNCTION state_of_agency_named()"
)

# As the release before had them.
GRANT_TO_ORIGIN_BEFORE = """
    SELECT FROM persons JOIN sharing_grants AS shared ON shared.person_id = persons.id
      JOIN agencies ON agencies.id = shared.agency_id
    WHERE {whom} AND is_protected AND ended_at IS NULL
      AND (shared.state_digest IS NOT NULL OR agencies.kind IN ('consular', 'government'))
      AND (EXISTS (SELECT FROM barred_states AS barred
                   WHERE barred.person_id = persons.id AND barred.state_digest = shared.state_digest)
           OR shared.state_digest IS NULL
           OR NOT (origin_answered AND EXISTS (
                SELECT FROM barred_states AS barred WHERE barred.person_id = persons.id AND barred.origin)))
"""
NAME_STATE_BEFORE = """
CREATE OR REPLACE FUNCTION state_of_agency_named() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.kind IN ('consular', 'government') AND NEW.country_of_allegiance IS NULL THEN
    RAISE EXCEPTION 'an agency of this kind names the state it acts for'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'state_named';
  END IF;
  RETURN NEW;
END $$
"""


def upgrade() -> None:
    """To this release."""
    empty = sa.text("'[]'")
    op.add_column("agencies", sa.Column("states", postgresql.JSONB(), nullable=False, server_default=empty))
    op.execute(
        "UPDATE agencies SET states = jsonb_build_array(country_of_allegiance) WHERE country_of_allegiance IS NOT NULL"
    )
    op.create_table(
        "sharing_grant_states",
        sa.Column("grant_id", sa.Uuid(), nullable=False),
        sa.Column("state_digest", sa.BigInteger(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(["grant_id"], ["sharing_grants.id"], name=op.f("fk_sharing_grant_states_grant_id")),
        sa.ForeignKeyConstraint(["person_id"], ["persons.id"], name=op.f("fk_sharing_grant_states_person_id")),
        sa.PrimaryKeyConstraint("grant_id", "state_digest", name=op.f("pk_sharing_grant_states")),
    )
    op.create_index(op.f("ix_sharing_grant_states_person_id"), "sharing_grant_states", ["person_id"])
    op.execute(NAME_STATE)
    op.execute("DROP TRIGGER state_named ON agencies")
    op.execute(STATE_NAMED.format(columns="kind, country_of_allegiance, states"))
    for name, whom in (("refuse_state_of_origin", OF_PERSON), ("refuse_state_of_agency", OF_AGENCY)):
        op.execute(FUNCTION.format(name=name, condition=GRANT_TO_ORIGIN.format(whom=whom)))
    op.execute(
        "CREATE CONSTRAINT TRIGGER origin_rule AFTER INSERT OR UPDATE OR DELETE ON sharing_grant_states"
        f" {DEFERRED} refuse_state_of_origin()"
    )
    op.execute(
        "CREATE CONSTRAINT TRIGGER origin_rule AFTER UPDATE OF kind, country_of_allegiance, states ON agencies"
        f" {DEFERRED} refuse_state_of_agency()"
    )


def downgrade() -> None:
    """Back to the one before; further states are forgotten, so their agencies' open grants of the protected stay."""
    op.execute("DROP TRIGGER origin_rule ON agencies")
    op.execute("DROP FUNCTION refuse_state_of_agency()")
    op.execute(FUNCTION.format(name="refuse_state_of_origin", condition=GRANT_TO_ORIGIN_BEFORE.format(whom=OF_PERSON)))
    op.execute(NAME_STATE_BEFORE)
    op.execute("DROP TRIGGER state_named ON agencies")
    op.execute(STATE_NAMED.format(columns="kind, country_of_allegiance"))
    op.drop_table("sharing_grant_states")
    op.drop_column("agencies", "states")
