"""How long what is owed may take."""

from services.cases.deadlines.handlers import change_cases_deadline
from shared.contracts.cases.v1 import ChangeCasesDeadline
from shared.platform.service import Room

ROOM = Room("deadlines", commands={ChangeCasesDeadline: change_cases_deadline})
