"""`planOperation`."""

from services.gateway.graphql.mutations import Mutation
from services.gateway.rooms.evacuation.types import Operation
from shared.contracts.cases.v1 import PlanOperation

plan_operation = Mutation(PlanOperation, shows=Operation, at="{operation_id}")
