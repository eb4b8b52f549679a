"""`correctOperation`."""

from services.gateway.graphql.mutations import Mutation
from services.gateway.rooms.evacuation.types import Operation
from shared.contracts.cases.v1 import CorrectOperation

correct_operation = Mutation(CorrectOperation, shows=Operation, at="{operation_id}")
