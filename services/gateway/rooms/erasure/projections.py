"""Erasures: rows made from events."""

from services.gateway.readmodel.projection_registry import Projections
from services.gateway.readmodel.rows import Row, row
from services.gateway.rooms.erasure.tables import ERASURES
from shared.contracts.intake.v1 import ErasureApproved, ErasureDeclined, ErasureRequested
from shared.platform.messaging.headers import Delivery

PROJECTIONS = Projections()
PROJECTIONS.copies(ERASURES, ErasureRequested)


@PROJECTIONS.of(ErasureApproved)
def erasure_approved(event: ErasureApproved, _: Delivery) -> list[Row]:
    return [row(ERASURES, event.erasure_id, decided_by=event.approved_by, decided_at=event.approved_at)]


@PROJECTIONS.of(ErasureDeclined)
def erasure_declined(event: ErasureDeclined, _: Delivery) -> list[Row]:
    decided = {"decided_by": event.declined_by, "decided_at": event.declined_at, "decline_reason": event.reason}
    return [row(ERASURES, event.erasure_id, **decided)]
