"""`makeRequest`."""

from services.gateway.graphql.mutations import Mutation
from services.gateway.rooms.registration.types import Person
from shared.contracts.intake.v1 import MakeRequest

make_request = Mutation(MakeRequest, shows=Person, at="{person_id}")
