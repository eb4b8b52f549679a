"""`departOperation`."""

from services.gateway.schema.evacuation import Operation
from services.gateway.schema.mutations.wish import Wish
from shared.contracts.cases.v1 import DepartOperation

depart_operation = Wish(DepartOperation, shows=Operation, at="{operation_id}")
