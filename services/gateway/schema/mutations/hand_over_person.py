"""`handOverPerson`."""

from services.gateway.schema.evacuation import Movement
from services.gateway.schema.mutations.wish import Wish
from shared.contracts.cases.v1 import HandOverPerson

hand_over_person = Wish(HandOverPerson, shows=Movement, at="{movement_id}")
