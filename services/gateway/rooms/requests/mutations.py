"""What can be done: commands, and what shows their result."""

from services.gateway.graphql.mutations import Mutation
from services.gateway.rooms.requests.tables import REQUESTS
from shared.contracts.intake.v1 import MakeRequest, WithdrawRequest

MUTATIONS = (
    Mutation(MakeRequest, "Person"),
    Mutation(WithdrawRequest, "Person", through=REQUESTS),
)
