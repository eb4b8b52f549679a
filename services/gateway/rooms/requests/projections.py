"""Requests for assistance or evacuation: rows made from events."""

from services.gateway.readmodel.projection_registry import Projections
from services.gateway.readmodel.rows import Row, row
from services.gateway.rooms.requests.tables import REQUESTS
from shared.contracts.intake.v1 import RequestMade, RequestWithdrawn
from shared.platform.messaging.headers import Delivery

PROJECTIONS = Projections()
PROJECTIONS.copies(REQUESTS, RequestMade)


@PROJECTIONS.of(RequestWithdrawn)
def request_withdrawn(event: RequestWithdrawn, _: Delivery) -> list[Row]:
    return [row(REQUESTS, event.request_id, withdrawn_at=event.withdrawn_at)]
