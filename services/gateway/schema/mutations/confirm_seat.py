"""`confirmSeat`."""

from services.gateway.graphql.mutations import Wish
from services.gateway.rooms.evacuation.types import Movement
from shared.contracts.cases.v1 import ConfirmSeat

confirm_seat = Wish(ConfirmSeat, shows=Movement, at="{movement_id}")
