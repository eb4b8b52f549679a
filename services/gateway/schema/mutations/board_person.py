"""`boardPerson`."""

from services.gateway.graphql.mutations import Mutation
from services.gateway.rooms.evacuation.types import Movement
from shared.contracts.cases.v1 import BoardPerson

board_person = Mutation(BoardPerson, shows=Movement, at="{movement_id}")
