"""`requestErasure`."""

from services.gateway.schema.mutations.wish import Wish
from services.gateway.schema.persons import Person
from shared.contracts.intake.v1 import RequestErasure

request_erasure = Wish(RequestErasure, shows=Person, at="{person_id}")
