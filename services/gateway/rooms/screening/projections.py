"""Needs, protection assessments, and circumstances as they were reported: rows made from events."""

from services.gateway.readmodel.projection_registry import Projections
from services.gateway.readmodel.rows import Row, row
from services.gateway.rooms.screening.tables import ASSESSMENTS, CIRCUMSTANCE_REPORTS, NEEDS
from shared.contracts.intake.v1 import CircumstancesReported, NeedEnded, NeedRecorded, ProtectionAssessed
from shared.platform.messaging.headers import Delivery

PROJECTIONS = Projections()
PROJECTIONS.copies(ASSESSMENTS, ProtectionAssessed)
PROJECTIONS.copies(CIRCUMSTANCE_REPORTS, CircumstancesReported)
PROJECTIONS.copies(NEEDS, NeedRecorded)


@PROJECTIONS.of(NeedEnded)
def need_ended(event: NeedEnded, _: Delivery) -> list[Row]:
    return [row(NEEDS, event.need_id, ended_at=event.ended_at)]
