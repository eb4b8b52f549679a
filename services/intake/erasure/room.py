"""What somebody asked to be erased, and who approved it."""

from services.intake.erasure.handlers import approve_erasure, decline_erasure, request_erasure
from shared.contracts.intake.v1 import ApproveErasure, DeclineErasure, RequestErasure
from shared.platform.service import Room

ROOM = Room(
    "erasure",
    commands={
        RequestErasure: request_erasure,
        ApproveErasure: approve_erasure,
        DeclineErasure: decline_erasure,
    },
)
