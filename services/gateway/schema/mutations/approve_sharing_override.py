"""`approveSharingOverride`."""

from services.gateway.graphql.mutations import Mutation
from services.gateway.rooms.registration.types import Person
from shared.contracts.intake.v1 import ApproveSharingOverride

approve_sharing_override = Mutation(
    ApproveSharingOverride,
    shows=Person,
    at="(SELECT person_id FROM sharing_overrides WHERE id = {override_id})",
)
