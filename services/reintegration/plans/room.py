"""What a returnee and their caseworker agreed on."""

from services.reintegration.plans import handlers
from shared.contracts.intake.v1 import PersonErased
from shared.contracts.reintegration.v1 import AgreePlan
from shared.platform.service import Room

ROOM = Room(
    "plans",
    commands={AgreePlan: handlers.agree_plan},
    reactions={PersonErased: handlers.on_person_erased},
)
