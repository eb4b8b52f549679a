"""Row-level security: what the database itself refuses to show, should a statement of ours forget its filter.

`homeward.reach`, `homeward.agency` and `homeward.viewer` are set as the first thing in every transaction that reads.
Where they are not set, nothing is to be seen.
"""

from sqlalchemy import MetaData

REACH = "current_setting('homeward.reach', true)"
AGENCY = "nullif(current_setting('homeward.agency', true), '')::uuid"
VIEWER = "nullif(current_setting('homeward.viewer', true), '')::uuid"
PUBLISHED = frozenset({"crises", "agencies", "donors", "reports", "report_cells"})
LIKE_PERSONS = frozenset({"persons", "steps"})
"""They say themselves whose they are, so that nobody has to be looked up."""
STAFF = frozenset({"operations", "courses", "households", "imports", "import_problems"})

# A scalar subquery, since the planner would rather hash all persons than look up fifty for an EXISTS.
OF_A_PERSON = f"({REACH} = 'all' OR (SELECT true FROM persons WHERE persons.id = person_id))"  # noqa: S608  # constant names
OF_STAFF = f"({REACH} IN ('all', 'team', 'own'))"
OF_ANYBODY = f"({REACH} IN ('all', 'team', 'own', 'published'))"
PERSON = (
    f"CASE {REACH} WHEN 'all' THEN true WHEN 'team' THEN agency_id = {AGENCY}"
    f" WHEN 'own' THEN caseworker_id = {VIEWER} ELSE false END"
)


def policy_of(table: str) -> str:
    """The rows of a table that may be seen."""
    if table in LIKE_PERSONS:
        return PERSON
    if table in PUBLISHED:
        return OF_ANYBODY
    return OF_STAFF if table in STAFF else OF_A_PERSON


def statements(metadata: MetaData, tables: tuple[str, ...]) -> list[str]:
    """DDL for the tables; the owner is bound as well."""
    made: list[str] = []
    for name in tables:
        if policy_of(name) == OF_A_PERSON and "person_id" not in metadata.tables[name].c:
            raise ValueError(f"{name} is about nobody: say in security.py who may see it")
        made += [
            f"ALTER TABLE {name} ENABLE ROW LEVEL SECURITY",
            f"ALTER TABLE {name} FORCE ROW LEVEL SECURITY",
            f"CREATE POLICY viewer ON {name} USING ({policy_of(name)})",
        ]
    return made
