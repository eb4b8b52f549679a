"""Row-level security: what the database itself refuses to show, should a statement of ours forget its filter.

`homeward.reach`, `.agency`, `.viewer` and `.donors` are set as the first thing in every transaction that reads. Where
they are not set, nothing is to be seen.
"""

from sqlalchemy import MetaData, text

REACH = "current_setting('homeward.reach', true)"
AGENCY = "nullif(current_setting('homeward.agency', true), '')::uuid"
VIEWER = "nullif(current_setting('homeward.viewer', true), '')::uuid"
DONORS = "string_to_array(current_setting('homeward.donors', true), ',')"
EVERY_DONOR = "all"
UNFILTERED = text("SELECT set_config('homeward.reach', 'all', true)")
"""Until the commit nothing is hidden: for what is nobody's reading in particular, or what filters by itself."""
PUBLISHED = frozenset({"crises", "agencies", "deadlines", "deadline_changes", "text_recordings"})
OF_DONORS = {"donors": "id", "reports": "donor_id"}
"""Tables in which every row is one donor's, and the column that says whose."""
LIKE_PERSONS = frozenset({"persons", "steps"})
"""They say themselves whose they are, so that nobody has to be looked up."""
OF_ACCOUNTS = frozenset({"notices"})
"""Tables in which every row is one account's, about a person: no part of what is made from events alone."""
DIRECTORY = frozenset({"organisations", "organisation_services", "focal_points", "focal_point_deputies"})
AGREED = frozenset({"agreements", "agreement_versions", "agreement_duties"})
STAFF = (
    DIRECTORY
    | AGREED
    | {"operations", "attachments", "courses", "funds", "fund_months", "households"}
    | {"imports", "import_problems", "import_unread"}
)

# A scalar subquery, since the planner would rather hash all persons than look up fifty for an EXISTS.
OF_A_PERSON = f"({REACH} = 'all' OR (SELECT true FROM persons WHERE persons.id = person_id))"  # noqa: S608  # constant names
OF_A_REPORT = (
    f"({REACH} = 'all' OR '{EVERY_DONOR}' = ANY({DONORS}) OR (SELECT true FROM reports WHERE reports.id = report_id))"  # noqa: S608  # constant names
)
OF_A_DONOR = f"({REACH} = 'all' OR (SELECT true FROM donors WHERE donors.id = donor_id))"  # noqa: S608  # constant names
OF_WHAT_IS_A_DONORS = {"report_cells": OF_A_REPORT, "donor_changes": OF_A_DONOR}
# Whoever sees everybody sees nobody else's: only what is no viewer's reading is not hidden.
OF_AN_ACCOUNT = (
    f"CASE WHEN {VIEWER} IS NULL THEN {REACH} = 'all' ELSE account_id = {VIEWER}"  # noqa: S608  # constant names
    " AND coalesce((SELECT true FROM persons WHERE persons.id = person_id), false) END"
)
OF_STAFF = f"({REACH} IN ('all', 'team', 'own'))"
OF_ANYBODY = f"({REACH} IN ('all', 'team', 'own', 'published'))"
PERSON = (
    f"CASE {REACH} WHEN 'all' THEN true WHEN 'team' THEN agency_id = {AGENCY}"
    f" WHEN 'own' THEN caseworker_id = {VIEWER} ELSE false END"
)


def of_donors(row: str, column: str, donors: str) -> str:
    """Whether a row is of one of these donors: an array of ids, `exercises`, or `all`."""
    named = f"{row}.{column}::text = ANY({donors})"
    return f"({named} OR ({row}.exercise AND 'exercises' = ANY({donors})) OR '{EVERY_DONOR}' = ANY({donors}))"


def policy_of(table: str) -> str:
    """The rows of a table that may be seen."""
    if table in LIKE_PERSONS:
        return PERSON
    if table in OF_DONORS:
        return f"({REACH} = 'all' OR {of_donors(table, OF_DONORS[table], DONORS)})"
    if table in OF_WHAT_IS_A_DONORS:
        return OF_WHAT_IS_A_DONORS[table]
    if table in PUBLISHED:
        return OF_ANYBODY
    if table in OF_ACCOUNTS:
        return OF_AN_ACCOUNT
    return OF_STAFF if table in STAFF else OF_A_PERSON


def statements(metadata: MetaData, tables: tuple[str, ...]) -> list[str]:
    """DDL for the tables; the owner is bound as well."""
    made: list[str] = []
    for name in tables:
        if policy_of(name) == OF_A_PERSON and "person_id" not in metadata.tables[name].c:
            raise ValueError(f"{name} is about nobody: say in row_level_security.py who may see it")
        made += [
            f"ALTER TABLE {name} ENABLE ROW LEVEL SECURITY",
            f"ALTER TABLE {name} FORCE ROW LEVEL SECURITY",
            f"CREATE POLICY viewer ON {name} USING ({policy_of(name)})",
        ]
    return made
