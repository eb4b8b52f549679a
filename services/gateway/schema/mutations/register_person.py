"""`registerPerson`."""

from services.gateway.graphql.mutations import Mutation
from services.gateway.rooms.registration.types import Person
from shared.contracts.intake.v1 import RegisterPerson

register_person = Mutation(RegisterPerson, shows=Person, at="{person_id}")
