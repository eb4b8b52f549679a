"""`recordCircumstances`."""

from services.gateway.graphql.mutations import Mutation
from services.gateway.rooms.registration.types import Person
from shared.contracts.intake.v1 import RecordCircumstances

record_circumstances = Mutation(RecordCircumstances, shows=Person, at="{person_id}")
