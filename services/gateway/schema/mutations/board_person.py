"""`boardPerson`."""

from services.gateway.schema.evacuation import Movement
from services.gateway.schema.mutations.wish import Wish
from shared.contracts.cases.v1 import BoardPerson

board_person = Wish(BoardPerson, shows=Movement, at="{movement_id}")
