"""`recordNeed`."""

from services.gateway.graphql.mutations import Mutation
from services.gateway.rooms.registration.types import Person
from shared.contracts.intake.v1 import RecordNeed

record_need = Mutation(RecordNeed, shows=Person, at="{person_id}")
