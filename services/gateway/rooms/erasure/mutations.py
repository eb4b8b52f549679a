"""What can be done: commands, and what shows their result."""

from services.gateway.graphql.mutations import Mutation
from services.gateway.rooms.erasure.tables import ERASURES
from shared.contracts.intake.v1 import ApproveErasure, DeclineErasure, RequestErasure

MUTATIONS = (
    Mutation(RequestErasure, "Person"),
    Mutation(ApproveErasure, "Person", through=ERASURES),
    Mutation(DeclineErasure, "Person", through=ERASURES),
)
