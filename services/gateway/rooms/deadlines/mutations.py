"""What can be done: commands, and what shows their result."""

from services.gateway.graphql.mutations import Mutation
from shared.contracts.cases.v1 import ChangeCasesDeadline
from shared.contracts.intake.v1 import ChangeIntakeDeadline
from shared.contracts.reintegration.v1 import ChangeReintegrationDeadline

DEADLINE = "a deadline is nobody's in particular"
MUTATIONS = (
    Mutation(ChangeIntakeDeadline, "Deadline", about_nobody=DEADLINE),
    Mutation(ChangeCasesDeadline, "Deadline", about_nobody=DEADLINE),
    Mutation(ChangeReintegrationDeadline, "Deadline", about_nobody=DEADLINE),
)
