"""The origin rule as the database keeps it: no open grant for a state a protected person must be protected from."""

from collections.abc import Sequence

from alembic import op

revision: str = "0003"
down_revision: str | None = "0002"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

# Where nothing is known of a protected person's origin, every state is barred.
REFUSE = """
CREATE FUNCTION refuse_state_of_origin() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  person uuid := CASE TG_TABLE_NAME WHEN 'persons' THEN (to_jsonb(NEW) ->> 'id')::uuid
                                    ELSE (to_jsonb(NEW) ->> 'person_id')::uuid END;
BEGIN
  IF EXISTS (
    SELECT FROM persons JOIN sharing_grants AS shared ON shared.person_id = persons.id
    WHERE persons.id = person AND is_protected AND ended_at IS NULL AND shared.state_digest IS NOT NULL
      AND (EXISTS (SELECT FROM barred_states AS barred
                   WHERE barred.person_id = person AND barred.state_digest = shared.state_digest)
           OR NOT EXISTS (SELECT FROM barred_states AS barred WHERE barred.person_id = person))
  ) THEN
    RAISE EXCEPTION 'an open grant would tell a state of origin about a protected person'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'origin_rule';
  END IF;
  RETURN NULL;
END $$
"""
KEEP_PROTECTED = """
CREATE FUNCTION keep_protected() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.is_protected AND NOT NEW.is_protected THEN
    RAISE EXCEPTION 'nothing lifts the protection of a person'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'protection_stays';
  END IF;
  RETURN NEW;
END $$
"""
NAME_STATE = """
CREATE FUNCTION name_state_of_agency() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (NEW.state_digest IS NULL) <> (SELECT country_of_allegiance IS NULL FROM agencies WHERE id = NEW.agency_id) THEN
    RAISE EXCEPTION 'a grant names the state its agency acts for, and no other'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'state_of_agency';
  END IF;
  RETURN NEW;
END $$
"""
DEFERRED = "DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION refuse_state_of_origin()"
TRIGGERS = (
    f"CREATE CONSTRAINT TRIGGER origin_rule AFTER INSERT OR UPDATE ON sharing_grants {DEFERRED}",
    f"CREATE CONSTRAINT TRIGGER origin_rule AFTER INSERT OR UPDATE ON barred_states {DEFERRED}",
    f"CREATE CONSTRAINT TRIGGER origin_rule AFTER UPDATE OF is_protected ON persons {DEFERRED}",
    "CREATE TRIGGER protection_stays BEFORE UPDATE OF is_protected ON persons"
    " FOR EACH ROW EXECUTE FUNCTION keep_protected()",
    "CREATE TRIGGER state_of_agency BEFORE INSERT OR UPDATE OF state_digest, agency_id ON sharing_grants"
    " FOR EACH ROW EXECUTE FUNCTION name_state_of_agency()",
)
KEY_WHILE_OPEN = "(ended_at IS NULL) = (content_key IS NOT NULL)"


def upgrade() -> None:
    for statement in (REFUSE, KEEP_PROTECTED, NAME_STATE, *TRIGGERS):
        op.execute(statement)
    op.create_check_constraint("key_while_open", "sharing_grants", KEY_WHILE_OPEN)


def downgrade() -> None:
    op.drop_constraint("ck_sharing_grants_key_while_open", "sharing_grants")
    for table in ("sharing_grants", "barred_states", "persons"):
        op.execute(f"DROP TRIGGER origin_rule ON {table}")
    op.execute("DROP TRIGGER protection_stays ON persons")
    op.execute("DROP TRIGGER state_of_agency ON sharing_grants")
    for function in ("refuse_state_of_origin", "keep_protected", "name_state_of_agency"):
        op.execute(f"DROP FUNCTION {function}()")
