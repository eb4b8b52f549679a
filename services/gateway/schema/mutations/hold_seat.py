"""`holdSeat`."""

from services.gateway.graphql.mutations import Mutation
from services.gateway.rooms.evacuation.types import Movement
from shared.contracts.cases.v1 import HoldSeat

hold_seat = Mutation(HoldSeat, shows=Movement, at="{movement_id}")
