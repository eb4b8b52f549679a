"""The projections of all rooms, in the order of the journey."""

from services.gateway.readmodel.projection_registry import joined
from services.gateway.rooms.agencies import projections as agencies
from services.gateway.rooms.agreements import projections as agreements
from services.gateway.rooms.assistance import projections as assistance
from services.gateway.rooms.casework import projections as casework
from services.gateway.rooms.consent import projections as consent
from services.gateway.rooms.crises import projections as crises
from services.gateway.rooms.deadlines import projections as deadlines
from services.gateway.rooms.erasure import projections as erasure
from services.gateway.rooms.evacuation import projections as evacuation
from services.gateway.rooms.files import projections as files
from services.gateway.rooms.funds import projections as funds
from services.gateway.rooms.grants import projections as grants
from services.gateway.rooms.imports import projections as imports
from services.gateway.rooms.monitoring import projections as monitoring
from services.gateway.rooms.organisations import projections as organisations
from services.gateway.rooms.overrides import projections as overrides
from services.gateway.rooms.plans import projections as plans
from services.gateway.rooms.registration import projections as registration
from services.gateway.rooms.reports import projections as reports
from services.gateway.rooms.requests import projections as requests
from services.gateway.rooms.returns import projections as returns
from services.gateway.rooms.screening import projections as screening
from services.gateway.rooms.sharing import projections as sharing
from services.gateway.rooms.training import projections as training

PROJECTIONS = joined(
    room.PROJECTIONS
    for room in (
        crises,
        agencies,
        registration,
        screening,
        consent,
        sharing,
        overrides,
        erasure,
        requests,
        files,
        imports,
        agreements,
        casework,
        assistance,
        evacuation,
        organisations,
        returns,
        plans,
        funds,
        grants,
        training,
        monitoring,
        reports,
        deadlines,
    )
)
