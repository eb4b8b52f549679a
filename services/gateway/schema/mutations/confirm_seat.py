"""`confirmSeat`."""

from services.gateway.graphql.mutations import Mutation
from services.gateway.rooms.evacuation.types import Movement
from shared.contracts.cases.v1 import ConfirmSeat

confirm_seat = Mutation(ConfirmSeat, shows=Movement, at="{movement_id}")
