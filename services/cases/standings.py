"""Whose people cases works for: who answers for them is its own fact, their agency is told by intake."""

from shared.platform.authorisation import Standings

STANDINGS = Standings(
    lock="SELECT FROM person_reach WHERE person_id = ANY(CAST(:ids AS uuid[])) ORDER BY person_id FOR UPDATE",
    read="SELECT person_id, agency_id, (SELECT caseworker_id FROM cases WHERE cases.person_id = person_reach.person_id"
    " ORDER BY opened_at DESC, id DESC LIMIT 1) AS caseworker_id, has_journey"
    " FROM person_reach WHERE person_id = ANY(CAST(:ids AS uuid[])) AND is_registered",
)
