"""`confirmSeat`."""

from services.gateway.schema.evacuation import Movement
from services.gateway.schema.mutations.wish import Wish
from shared.contracts.cases.v1 import ConfirmSeat

confirm_seat = Wish(ConfirmSeat, shows=Movement, at="{movement_id}")
