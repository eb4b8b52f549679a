"""Crises, and the places of the deployment's list: rows made from events."""

from services.gateway.readmodel.projection_registry import Projections
from services.gateway.readmodel.rows import Row, row, row_from_event
from services.gateway.rooms.crises.tables import CRISES
from shared.contracts.intake.v1 import CrisisActivated, CrisisClosed, CrisisCorrected, CrisisDeclared, CrisisStatus
from shared.platform.messaging.headers import Delivery

PROJECTIONS = Projections()
PROJECTIONS.sets_status(
    CRISES,
    {
        CrisisActivated: CrisisStatus.ACTIVE,
        CrisisClosed: CrisisStatus.CLOSED,
    },
)


@PROJECTIONS.of(CrisisDeclared)
def crisis_declared(event: CrisisDeclared, delivery: Delivery) -> list[Row]:
    return [
        row_from_event(
            CRISES,
            event.crisis_id,
            event,
            version=delivery.sequence,
            status=CrisisStatus.DECLARED,
            exercise=delivery.exercise,
        )
    ]


@PROJECTIONS.of(CrisisCorrected)
def crisis_corrected(event: CrisisCorrected, delivery: Delivery) -> list[Row]:
    return [row(CRISES, event.crisis_id, version=delivery.sequence, time_zone=event.time_zone)]
