"""`cancelOperation`."""

from services.gateway.graphql.mutations import Wish
from services.gateway.rooms.evacuation.types import Operation
from shared.contracts.cases.v1 import CancelOperation

cancel_operation = Wish(CancelOperation, shows=Operation, at="{operation_id}")
