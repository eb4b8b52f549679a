"""What can be done: commands, and what shows their result."""

from services.gateway.graphql.mutations import Mutation
from services.gateway.rooms.sharing.tables import SHARING_GRANTS
from shared.contracts.intake.v1 import GrantSharing, WithdrawSharing

MUTATIONS = (
    Mutation(GrantSharing, "Person"),
    Mutation(WithdrawSharing, "Person", through=SHARING_GRANTS),
)
