"""`withdrawRequest`."""

from services.gateway.schema.mutations.wish import Wish
from services.gateway.schema.persons import Person
from shared.contracts.intake.v1 import WithdrawRequest

withdraw_request = Wish(WithdrawRequest, shows=Person, at="(SELECT person_id FROM requests WHERE id = {request_id})")
