"""What can be done: commands, and what shows their result."""

from services.gateway.graphql.mutations import Mutation
from shared.contracts.cases.v1 import AddCaseNote, AssignCase, CloseCase, ReleaseCase

MUTATIONS = (
    Mutation(AssignCase, "Case"),
    Mutation(ReleaseCase, "Case"),
    Mutation(AddCaseNote, "Case"),
    Mutation(CloseCase, "Case"),
)
