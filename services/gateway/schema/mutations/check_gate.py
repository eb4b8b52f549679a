"""`checkGate`."""

from services.gateway.schema.evacuation import Movement
from services.gateway.schema.mutations.wish import Wish
from shared.contracts.cases.v1 import CheckGate

check_gate = Wish(CheckGate, shows=Movement, at="{movement_id}")
