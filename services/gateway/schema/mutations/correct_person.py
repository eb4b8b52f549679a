"""`correctPerson`."""

from services.gateway.graphql.mutations import Mutation
from services.gateway.rooms.registration.types import Person
from shared.contracts.intake.v1 import CorrectPerson

correct_person = Mutation(CorrectPerson, shows=Person, at="{person_id}")
