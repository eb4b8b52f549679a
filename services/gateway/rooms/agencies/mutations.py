"""What can be done: commands, and what shows their result."""

from services.gateway.graphql.mutations import Mutation
from shared.contracts.intake.v1 import CorrectAgency, RegisterAgency

MUTATIONS = (
    Mutation(RegisterAgency, "Agency"),
    Mutation(CorrectAgency, "Agency"),
)
