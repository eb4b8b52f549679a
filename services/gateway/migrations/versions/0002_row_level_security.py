"""Row-level security on every table made from events, and prefix search of references."""

from collections.abc import Sequence

from alembic import op

revision: str = "0002"
down_revision: str | None = "0001"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

# Written out as they were when this migration was made; tests compare them with what `readmodel/row_level_security.py` says today.
REACH = "current_setting('homeward.reach', true)"
PERSON = (
    f"CASE {REACH} WHEN 'all' THEN true"
    " WHEN 'team' THEN agency_id = nullif(current_setting('homeward.agency', true), '')::uuid"
    " WHEN 'own' THEN caseworker_id = nullif(current_setting('homeward.viewer', true), '')::uuid ELSE false END"
)
OF_A_PERSON = f"({REACH} = 'all' OR (SELECT true FROM persons WHERE persons.id = person_id))"  # noqa: S608  # constant names
OF_STAFF = f"({REACH} IN ('all', 'team', 'own'))"
OF_ANYBODY = f"({REACH} IN ('all', 'team', 'own', 'published'))"
POLICIES = (
    (PERSON, ("persons",)),
    (OF_ANYBODY, ("crises", "agencies", "donors", "reports", "report_cells")),
    (OF_STAFF, ("operations", "courses", "households", "imports", "import_problems")),
    (
        OF_A_PERSON,
        (
            "assessments", "needs", "consents", "sharing_grants", "requests", "cases", "case_notes", "assistance",
            "deliveries", "movements", "gate_checks", "journeys", "plans", "grants", "tranches", "evidence",
            "enrolments", "attendance", "follow_ups", "contact_attempts", "reviews", "timeline",
        ),
    ),
)  # fmt: skip


def upgrade() -> None:
    """The owner is bound as well."""
    for condition, tables in POLICIES:
        for table in tables:
            op.execute(f"ALTER TABLE {table} ENABLE ROW LEVEL SECURITY")
            op.execute(f"ALTER TABLE {table} FORCE ROW LEVEL SECURITY")
            op.execute(f"CREATE POLICY viewer ON {table} USING ({condition})")
    op.execute("CREATE INDEX ix_persons_reference_prefix ON persons (reference text_pattern_ops)")


def downgrade() -> None:
    """Without it everybody sees everything; for a rebuild only."""
    op.execute("DROP INDEX ix_persons_reference_prefix")
    for _, tables in POLICIES:
        for table in tables:
            op.execute(f"DROP POLICY viewer ON {table}")
            op.execute(f"ALTER TABLE {table} NO FORCE ROW LEVEL SECURITY")
            op.execute(f"ALTER TABLE {table} DISABLE ROW LEVEL SECURITY")
