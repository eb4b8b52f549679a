"""`withdrawRequest`."""

from services.gateway.graphql.mutations import Mutation
from services.gateway.rooms.registration.types import Person
from shared.contracts.intake.v1 import WithdrawRequest

withdraw_request = Mutation(
    WithdrawRequest, shows=Person, at="(SELECT person_id FROM requests WHERE id = {request_id})"
)
