"""Journeys after the return: rows made from events."""

from services.gateway.readmodel.projection_registry import Projections
from services.gateway.readmodel.rows import Row, row
from services.gateway.rooms.returns.tables import JOURNEYS
from shared.contracts.reintegration.v1 import JourneyClosed, JourneyOpened, PlanOverdue
from shared.platform.messaging.headers import Delivery

PROJECTIONS = Projections()
PROJECTIONS.copies(JOURNEYS, JourneyOpened, JourneyClosed)


@PROJECTIONS.of(PlanOverdue)
def plan_overdue(event: PlanOverdue, delivery: Delivery) -> list[Row]:
    return [row(JOURNEYS, event.journey_id, version=delivery.sequence, plan_overdue_at=event.overdue_at)]
