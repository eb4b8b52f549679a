"""`holdSeat`."""

from services.gateway.schema.evacuation import Movement
from services.gateway.schema.mutations.wish import Wish
from shared.contracts.cases.v1 import HoldSeat

hold_seat = Wish(HoldSeat, shows=Movement, at="{movement_id}")
