"""Plans for reintegration: rows made from events."""

from services.gateway.readmodel.projection_registry import Projections
from services.gateway.readmodel.rows import Row, row, row_from_event
from services.gateway.rooms.plans.tables import PLANS
from services.gateway.rooms.returns.tables import JOURNEYS
from shared.contracts.reintegration.v1 import PlanAgreed
from shared.platform.messaging.headers import Delivery

PROJECTIONS = Projections()


@PROJECTIONS.of(PlanAgreed)
def plan_agreed(event: PlanAgreed, _: Delivery) -> list[Row]:
    """A plan, its objectives sealed as received, and where the person is home, where that was said with it."""
    plan = row_from_event(PLANS, event.plan_id, event)
    return [plan] if event.time_zone is None else [plan, row(JOURNEYS, event.journey_id, time_zone=event.time_zone)]
