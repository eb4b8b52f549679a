"""`makeRequest`."""

from services.gateway.schema.mutations.wish import Wish
from services.gateway.schema.persons import Person
from shared.contracts.intake.v1 import MakeRequest

make_request = Wish(MakeRequest, shows=Person, at="{person_id}")
