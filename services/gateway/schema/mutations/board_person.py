"""`boardPerson`."""

from services.gateway.graphql.mutations import Wish
from services.gateway.rooms.evacuation.types import Movement
from shared.contracts.cases.v1 import BoardPerson

board_person = Wish(BoardPerson, shows=Movement, at="{movement_id}")
