"""How long what is owed may take."""

from services.intake.deadlines.handlers import change_intake_deadline
from shared.contracts.intake.v1 import ChangeIntakeDeadline
from shared.platform.service import Room

ROOM = Room("deadlines", commands={ChangeIntakeDeadline: change_intake_deadline})
