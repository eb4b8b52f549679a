"""Whose the returnees are: who is home is reintegration's own fact, the rest is told by intake and cases."""

from shared.platform.authorisation import Standings
from shared.platform.person_reach import IS_FOLLOWED

STANDINGS = Standings(
    lock="SELECT FROM person_reach WHERE person_id = ANY(CAST(:ids AS uuid[])) ORDER BY person_id FOR UPDATE",
    read="SELECT person_id, agency_id, caseworker_id,"  # noqa: S608  # constants
    " EXISTS (SELECT FROM journeys WHERE journeys.person_id = person_reach.person_id) AS has_journey"
    f" FROM person_reach WHERE person_id = ANY(CAST(:ids AS uuid[])) AND is_registered AND {IS_FOLLOWED}",
)
