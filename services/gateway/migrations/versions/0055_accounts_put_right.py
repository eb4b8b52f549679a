"""Who wrote an account's e-mail anew, and whether it came from another agency: then it gives back the cases of that."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0055"
down_revision: str | None = "0054"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

# As 0018, and for whoever is let in again at another agency too: here only what must be right at once, since no fact
# comes about the person.
GIVE_BACK = """
CREATE FUNCTION give_back_cases_elsewhere() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE reach text := current_setting('homeward.reach', true);
BEGIN
    PERFORM set_config('homeward.reach', 'all', true);
    UPDATE persons SET caseworker_id = CASE WHEN NEW.active
        AND NOT (coalesce(NEW.moved, false) AND persons.agency_id IS DISTINCT FROM NEW.agency_id) THEN NEW.id END
    FROM cases WHERE cases.person_id = persons.id AND cases.caseworker_id = NEW.id AND cases.status <> 'CLOSED';
    UPDATE steps SET caseworker_id = persons.caseworker_id FROM persons, cases
    WHERE steps.person_id = persons.id AND cases.person_id = persons.id AND cases.caseworker_id = NEW.id;
    DELETE FROM steps USING cases, persons
    WHERE steps.id = md5('ASSIGN_CASE' || cases.id)::uuid AND cases.caseworker_id = NEW.id
        AND persons.id = cases.person_id AND persons.caseworker_id = NEW.id;
    INSERT INTO steps (id, person_id, kind, due_at, sort_at, agency_id, caseworker_id, has_journey)
    SELECT md5('ASSIGN_CASE' || cases.id)::uuid, persons.id, 'ASSIGN_CASE', cases.opened_at,
        coalesce(cases.opened_at, '9999-01-01Z'), persons.agency_id, NULL, coalesce(persons.has_journey, false)
    FROM cases JOIN persons ON persons.id = cases.person_id
    WHERE cases.caseworker_id = NEW.id AND cases.status <> 'CLOSED' AND persons.erased_at IS NULL
        AND persons.caseworker_id IS NULL
    ON CONFLICT (id) DO NOTHING;
    PERFORM set_config('homeward.reach', coalesce(reach, ''), true);
    RETURN NULL;
END $$
"""
WATCH = """
CREATE TRIGGER give_back_cases AFTER UPDATE OF active, agency_id ON accounts
FOR EACH ROW WHEN (OLD.active IS DISTINCT FROM NEW.active OR NEW.moved AND OLD.agency_id IS DISTINCT FROM NEW.agency_id)
EXECUTE FUNCTION give_back_cases_elsewhere()
"""
WATCH_BEFORE = """
CREATE TRIGGER give_back_cases AFTER UPDATE OF active ON accounts
FOR EACH ROW WHEN (OLD.active IS DISTINCT FROM NEW.active) EXECUTE FUNCTION give_back_cases()
"""


def upgrade() -> None:
    """To this release; nobody's agency was changed on the page before."""
    op.add_column("accounts", sa.Column("email_by", sa.Uuid(), nullable=True))
    op.add_column("accounts", sa.Column("moved", sa.Boolean(), nullable=True))
    op.execute(GIVE_BACK)
    op.execute("DROP TRIGGER give_back_cases ON accounts")
    op.execute(WATCH)


def downgrade() -> None:
    """Back to the one before; cases that were not given back yet are worked on by whoever has them."""
    op.execute("DROP TRIGGER give_back_cases ON accounts")
    op.execute(WATCH_BEFORE)
    op.execute("DROP FUNCTION give_back_cases_elsewhere()")
    op.drop_column("accounts", "moved")
    op.drop_column("accounts", "email_by")
