"""How long what is owed may take."""

from services.reintegration.deadlines.handlers import change_reintegration_deadline
from shared.contracts.reintegration.v1 import ChangeReintegrationDeadline
from shared.platform.service import Room

ROOM = Room("deadlines", commands={ChangeReintegrationDeadline: change_reintegration_deadline})
