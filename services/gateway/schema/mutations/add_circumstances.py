"""`addCircumstances`."""

from services.gateway.graphql.mutations import Mutation
from services.gateway.rooms.registration.types import Person
from shared.contracts.intake.v1 import AddCircumstances

add_circumstances = Mutation(AddCircumstances, shows=Person, at="{person_id}")
