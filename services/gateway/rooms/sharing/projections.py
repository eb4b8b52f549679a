"""What agencies may have of somebody's data: rows made from events."""

from services.gateway.readmodel.projection_registry import Projections
from services.gateway.readmodel.rows import Row, row
from services.gateway.rooms.sharing.tables import SHARING_GRANTS
from shared.contracts.intake.v1 import SharingGranted, SharingWithdrawn
from shared.platform.messaging.headers import Delivery

PROJECTIONS = Projections()
PROJECTIONS.copies(SHARING_GRANTS, SharingGranted)


@PROJECTIONS.of(SharingWithdrawn)
def sharing_withdrawn(event: SharingWithdrawn, _: Delivery) -> list[Row]:
    return [row(SHARING_GRANTS, event.grant_id, withdrawn_at=event.withdrawn_at)]
