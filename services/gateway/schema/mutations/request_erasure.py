"""`requestErasure`."""

from services.gateway.graphql.mutations import Mutation
from services.gateway.rooms.registration.types import Person
from shared.contracts.intake.v1 import RequestErasure

request_erasure = Mutation(RequestErasure, shows=Person, at="{person_id}")
