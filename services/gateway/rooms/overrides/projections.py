"""Sharing on another basis than consent: rows made from events."""

from services.gateway.readmodel.projection_registry import Projections
from services.gateway.readmodel.rows import Row, row
from services.gateway.rooms.overrides.tables import SHARING_OVERRIDES
from shared.contracts.intake.v1 import SharingOverrideApproved, SharingOverrideDeclined, SharingOverrideRequested
from shared.platform.messaging.headers import Delivery

PROJECTIONS = Projections()
PROJECTIONS.copies(SHARING_OVERRIDES, SharingOverrideRequested)


@PROJECTIONS.of(SharingOverrideApproved)
def sharing_override_approved(event: SharingOverrideApproved, _: Delivery) -> list[Row]:
    """Who approved it, and the grant it made."""
    decided = {"decided_by": event.approved_by, "decided_at": event.approved_at, "grant_id": event.grant_id}
    return [row(SHARING_OVERRIDES, event.override_id, **decided)]


@PROJECTIONS.of(SharingOverrideDeclined)
def sharing_override_declined(event: SharingOverrideDeclined, _: Delivery) -> list[Row]:
    decided = {"decided_by": event.declined_by, "decided_at": event.declined_at, "decline_reason": event.reason}
    return [row(SHARING_OVERRIDES, event.override_id, **decided)]
