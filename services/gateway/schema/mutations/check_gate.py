"""`checkGate`."""

from services.gateway.graphql.mutations import Wish
from services.gateway.rooms.evacuation.types import Movement
from shared.contracts.cases.v1 import CheckGate

check_gate = Wish(CheckGate, shows=Movement, at="{movement_id}")
