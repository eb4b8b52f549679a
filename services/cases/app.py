"""The wiring of cases: its rooms, in the order in which they react to one fact."""

from services.cases.agencies.room import ROOM as AGENCIES
from services.cases.agreements.room import ROOM as AGREEMENTS
from services.cases.assistance.room import ROOM as ASSISTANCE
from services.cases.casework.room import ROOM as CASEWORK
from services.cases.deadlines.room import ROOM as DEADLINES
from services.cases.evacuation.room import ROOM as EVACUATION
from services.cases.organisations.room import ROOM as ORGANISATIONS
from services.cases.persons.room import ROOM as PERSONS
from services.cases.records import metadata
from services.cases.standings import STANDINGS
from shared.contracts.cases import v1 as contract
from shared.platform.service import Service

# The copy first, then who reads it.
service = Service(
    "cases",
    metadata,
    rooms=[PERSONS, AGENCIES, DEADLINES, ORGANISATIONS, AGREEMENTS, CASEWORK, ASSISTANCE, EVACUATION],
    contract=contract,
    standings=STANDINGS,
)
