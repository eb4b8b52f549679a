"""Crises and their places."""

from services.intake.crises.handlers import activate_crisis, close_crisis, correct_crisis, declare_crisis
from shared.contracts.intake.v1 import ActivateCrisis, CloseCrisis, CorrectCrisis, DeclareCrisis
from shared.platform.service import Room

ROOM = Room(
    "crises",
    commands={
        DeclareCrisis: declare_crisis,
        ActivateCrisis: activate_crisis,
        CloseCrisis: close_crisis,
        CorrectCrisis: correct_crisis,
    },
)
