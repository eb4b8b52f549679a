"""Whose intake's people are: their agency is intake's own fact, who answers for them is told by cases."""

from shared.platform.authorisation import Standings
from shared.platform.person_reach import IS_FOLLOWED

STANDINGS = Standings(
    lock="SELECT FROM persons WHERE id = ANY(CAST(:ids AS uuid[])) ORDER BY id FOR UPDATE",
    read="SELECT persons.id AS person_id, registered_by_agency AS agency_id, caseworker_id,"  # noqa: S608  # constants
    " coalesce(has_journey, false) AS has_journey"
    " FROM persons LEFT JOIN person_reach ON person_reach.person_id = persons.id"
    f" WHERE persons.id = ANY(CAST(:ids AS uuid[])) AND {IS_FOLLOWED}",
)
