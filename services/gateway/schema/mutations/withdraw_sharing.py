"""`withdrawSharing`."""

from services.gateway.graphql.mutations import Mutation
from services.gateway.rooms.registration.types import Person
from shared.contracts.intake.v1 import WithdrawSharing

withdraw_sharing = Mutation(
    WithdrawSharing, shows=Person, at="(SELECT person_id FROM sharing_grants WHERE id = {grant_id})"
)
