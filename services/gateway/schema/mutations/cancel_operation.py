"""`cancelOperation`."""

from services.gateway.schema.evacuation import Operation
from services.gateway.schema.mutations.wish import Wish
from shared.contracts.cases.v1 import CancelOperation

cancel_operation = Wish(CancelOperation, shows=Operation, at="{operation_id}")
