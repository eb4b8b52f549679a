"""Sharing where somebody cannot be asked, approved by a second person."""

from services.intake.overrides.handlers import (
    approve_sharing_override,
    decline_sharing_override,
    request_sharing_override,
)
from shared.contracts.intake.v1 import ApproveSharingOverride, DeclineSharingOverride, RequestSharingOverride
from shared.platform.service import Room

ROOM = Room(
    "overrides",
    commands={
        RequestSharingOverride: request_sharing_override,
        ApproveSharingOverride: approve_sharing_override,
        DeclineSharingOverride: decline_sharing_override,
    },
)
