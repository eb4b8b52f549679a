"""Whoever an account is shut for gives the cases back to the agency, however it is shut."""

from collections.abc import Sequence

from alembic import op

revision: str = "0018"
down_revision: str | None = "0017"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

# The lists are worked out in `persons.sql`; here only what must be right at once, since no fact comes about the person.
GIVE_BACK = """
CREATE FUNCTION give_back_cases() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE reach text := current_setting('homeward.reach', true);
BEGIN
    PERFORM set_config('homeward.reach', 'all', true);
    UPDATE persons SET caseworker_id = CASE WHEN NEW.active THEN NEW.id END
    FROM cases WHERE cases.person_id = persons.id AND cases.caseworker_id = NEW.id AND cases.status <> 'CLOSED';
    UPDATE steps SET caseworker_id = persons.caseworker_id FROM persons, cases
    WHERE steps.person_id = persons.id AND cases.person_id = persons.id AND cases.caseworker_id = NEW.id;
    IF NEW.active THEN
        DELETE FROM steps USING cases
        WHERE steps.id = md5('ASSIGN_CASE' || cases.id)::uuid AND cases.caseworker_id = NEW.id;
    ELSE
        INSERT INTO steps (id, person_id, kind, due_at, sort_at, agency_id, caseworker_id, has_journey)
        SELECT md5('ASSIGN_CASE' || cases.id)::uuid, persons.id, 'ASSIGN_CASE', cases.opened_at,
            coalesce(cases.opened_at, '9999-01-01Z'), persons.agency_id, NULL, coalesce(persons.has_journey, false)
        FROM cases JOIN persons ON persons.id = cases.person_id
        WHERE cases.caseworker_id = NEW.id AND cases.status <> 'CLOSED' AND persons.erased_at IS NULL
        ON CONFLICT (id) DO NOTHING;
    END IF;
    PERFORM set_config('homeward.reach', coalesce(reach, ''), true);
    RETURN NULL;
END $$
"""
WATCH = """
CREATE TRIGGER give_back_cases AFTER UPDATE OF active ON accounts
FOR EACH ROW WHEN (OLD.active IS DISTINCT FROM NEW.active) EXECUTE FUNCTION give_back_cases()
"""


def upgrade() -> None:
    """To this release; who was shut before is seen to when everything is worked out anew."""
    op.execute(GIVE_BACK)
    op.execute(WATCH)


def downgrade() -> None:
    """Back to the one before."""
    op.execute("DROP TRIGGER give_back_cases ON accounts")
    op.execute("DROP FUNCTION give_back_cases()")
