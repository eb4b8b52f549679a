"""`cancelOperation`."""

from services.gateway.graphql.mutations import Mutation
from services.gateway.rooms.evacuation.types import Operation
from shared.contracts.cases.v1 import CancelOperation

cancel_operation = Mutation(CancelOperation, shows=Operation, at="{operation_id}")
