"""Legal bases: rows made from events."""

from services.gateway.readmodel.projection_registry import Projections
from services.gateway.readmodel.rows import Row, row
from services.gateway.rooms.consent.tables import CONSENTS
from shared.contracts.intake.v1 import ConsentGiven, ConsentWithdrawn
from shared.platform.messaging.headers import Delivery

PROJECTIONS = Projections()
PROJECTIONS.copies(CONSENTS, ConsentGiven)


@PROJECTIONS.of(ConsentWithdrawn)
def consent_withdrawn(event: ConsentWithdrawn, _: Delivery) -> list[Row]:
    return [row(CONSENTS, event.consent_id, withdrawn_at=event.withdrawn_at)]
