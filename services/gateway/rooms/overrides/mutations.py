"""What can be done: commands, and what shows their result."""

from services.gateway.graphql.mutations import Mutation
from services.gateway.rooms.overrides.tables import SHARING_OVERRIDES
from shared.contracts.intake.v1 import ApproveSharingOverride, DeclineSharingOverride, RequestSharingOverride

MUTATIONS = (
    Mutation(RequestSharingOverride, "Person"),
    Mutation(ApproveSharingOverride, "Person", through=SHARING_OVERRIDES),
    Mutation(DeclineSharingOverride, "Person", through=SHARING_OVERRIDES),
)
