"""`departOperation`."""

from services.gateway.graphql.mutations import Mutation
from services.gateway.rooms.evacuation.types import Operation
from shared.contracts.cases.v1 import DepartOperation

depart_operation = Mutation(DepartOperation, shows=Operation, at="{operation_id}")
