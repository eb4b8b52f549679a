"""`handOverPerson`."""

from services.gateway.graphql.mutations import Wish
from services.gateway.rooms.evacuation.types import Movement
from shared.contracts.cases.v1 import HandOverPerson

hand_over_person = Wish(HandOverPerson, shows=Movement, at="{movement_id}")
