"""`releaseSeat`."""

from services.gateway.schema.evacuation import Movement
from services.gateway.schema.mutations.wish import Wish
from shared.contracts.cases.v1 import ReleaseSeat

release_seat = Wish(ReleaseSeat, shows=Movement, at="{movement_id}")
