"""`checkGate`."""

from services.gateway.graphql.mutations import Mutation
from services.gateway.rooms.evacuation.types import Movement
from shared.contracts.cases.v1 import CheckGate

check_gate = Mutation(CheckGate, shows=Movement, at="{movement_id}")
