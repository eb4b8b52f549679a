"""The wiring of intake: its rooms, in the order in which they react to one fact."""

from services.intake.consent.room import ROOM as CONSENT
from services.intake.crises.room import ROOM as CRISES
from services.intake.deadlines.room import ROOM as DEADLINES
from services.intake.erasure.room import ROOM as ERASURE
from services.intake.files.room import ROOM as FILES
from services.intake.imports.room import ROOM as IMPORTS
from services.intake.organisations.room import ROOM as ORGANISATIONS
from services.intake.overrides.room import ROOM as OVERRIDES
from services.intake.records import metadata
from services.intake.registration.room import ROOM as REGISTRATION
from services.intake.requests.room import ROOM as REQUESTS
from services.intake.screening.room import ROOM as SCREENING
from services.intake.sharing.room import ROOM as SHARING
from services.intake.standings import STANDINGS
from shared.contracts.intake import v1 as contract
from shared.platform.service import Service

service = Service(
    "intake",
    metadata,
    rooms=[
        CRISES,
        REGISTRATION,
        SCREENING,
        CONSENT,
        SHARING,
        OVERRIDES,
        ERASURE,
        REQUESTS,
        IMPORTS,
        DEADLINES,
        FILES,
        ORGANISATIONS,
    ],
    contract=contract,
    standings=STANDINGS,
)
