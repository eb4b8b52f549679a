"""`approveErasure`."""

from services.gateway.graphql.mutations import Mutation
from services.gateway.rooms.registration.types import Person
from shared.contracts.intake.v1 import ApproveErasure

approve_erasure = Mutation(ApproveErasure, shows=Person, at="(SELECT person_id FROM erasures WHERE id = {erasure_id})")
