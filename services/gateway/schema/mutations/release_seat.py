"""`releaseSeat`."""

from services.gateway.graphql.mutations import Wish
from services.gateway.rooms.evacuation.types import Movement
from shared.contracts.cases.v1 import ReleaseSeat

release_seat = Wish(ReleaseSeat, shows=Movement, at="{movement_id}")
