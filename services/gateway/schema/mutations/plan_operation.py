"""`planOperation`."""

from services.gateway.schema.evacuation import Operation
from services.gateway.schema.mutations.wish import Wish
from shared.contracts.cases.v1 import PlanOperation

plan_operation = Wish(PlanOperation, shows=Operation, at="{operation_id}")
