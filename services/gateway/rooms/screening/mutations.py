"""What can be done: commands, and what shows their result."""

from services.gateway.graphql.mutations import Mutation
from services.gateway.rooms.screening.tables import NEEDS
from shared.contracts.intake.v1 import AddCircumstances, AssessProtection, EndNeed, RecordNeed

MUTATIONS = (
    Mutation(RecordNeed, "Person"),
    Mutation(AddCircumstances, "Person"),
    Mutation(EndNeed, "Person", through=NEEDS),
    Mutation(AssessProtection, "Person", inline="assessment"),
)
