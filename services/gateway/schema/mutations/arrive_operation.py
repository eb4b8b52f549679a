"""`arriveOperation`."""

from services.gateway.schema.evacuation import Operation
from services.gateway.schema.mutations.wish import Wish
from shared.contracts.cases.v1 import ArriveOperation

arrive_operation = Wish(ArriveOperation, shows=Operation, at="{operation_id}")
