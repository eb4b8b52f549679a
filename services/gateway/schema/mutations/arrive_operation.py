"""`arriveOperation`."""

from services.gateway.graphql.mutations import Mutation
from services.gateway.rooms.evacuation.types import Operation
from shared.contracts.cases.v1 import ArriveOperation

arrive_operation = Mutation(ArriveOperation, shows=Operation, at="{operation_id}")
