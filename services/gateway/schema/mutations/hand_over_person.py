"""`handOverPerson`."""

from services.gateway.graphql.mutations import Mutation
from services.gateway.rooms.evacuation.types import Movement
from shared.contracts.cases.v1 import HandOverPerson

hand_over_person = Mutation(HandOverPerson, shows=Movement, at="{movement_id}")
