"""What can be done: commands, and what shows their result."""

from services.gateway.graphql.mutations import Mutation
from shared.contracts.intake.v1 import ActivateCrisis, CloseCrisis, CorrectCrisis, DeclareCrisis

CRISIS = "a crisis is not a person's"
MUTATIONS = (
    Mutation(DeclareCrisis, "Crisis", about_nobody=CRISIS),
    Mutation(ActivateCrisis, "Crisis", about_nobody=CRISIS),
    Mutation(CorrectCrisis, "Crisis", about_nobody=CRISIS),
    Mutation(CloseCrisis, "Crisis", about_nobody=CRISIS),
)
