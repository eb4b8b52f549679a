"""`planOperation`."""

from services.gateway.graphql.mutations import Wish
from services.gateway.rooms.evacuation.types import Operation
from shared.contracts.cases.v1 import PlanOperation

plan_operation = Wish(PlanOperation, shows=Operation, at="{operation_id}")
