"""What can be done: commands, and what shows their result."""

from services.gateway.graphql.mutations import Mutation
from shared.contracts.intake.v1 import ActivateCrisis, CloseCrisis, CorrectCrisis, DeclareCrisis

MUTATIONS = (
    Mutation(DeclareCrisis, "Crisis"),
    Mutation(ActivateCrisis, "Crisis"),
    Mutation(CorrectCrisis, "Crisis"),
    Mutation(CloseCrisis, "Crisis"),
)
