"""`correctOperation`."""

from services.gateway.graphql.mutations import Wish
from services.gateway.rooms.evacuation.types import Operation
from shared.contracts.cases.v1 import CorrectOperation

correct_operation = Wish(CorrectOperation, shows=Operation, at="{operation_id}")
