"""`correctOperation`."""

from services.gateway.schema.evacuation import Operation
from services.gateway.schema.mutations.wish import Wish
from shared.contracts.cases.v1 import CorrectOperation

correct_operation = Wish(CorrectOperation, shows=Operation, at="{operation_id}")
