"""`assessProtection`."""

from services.gateway.graphql.mutations import Mutation
from services.gateway.rooms.registration.types import Person
from shared.contracts.intake.v1 import AssessProtection

assess_protection = Mutation(AssessProtection, shows=Person, at="{person_id}", inline="assessment")
