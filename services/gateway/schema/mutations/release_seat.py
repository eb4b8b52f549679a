"""`releaseSeat`."""

from services.gateway.graphql.mutations import Mutation
from services.gateway.rooms.evacuation.types import Movement
from shared.contracts.cases.v1 import ReleaseSeat

release_seat = Mutation(ReleaseSeat, shows=Movement, at="{movement_id}")
