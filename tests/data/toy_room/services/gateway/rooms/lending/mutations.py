"""What can be done: commands, and what shows their result."""

from services.gateway.graphql.mutations import Mutation
from shared.contracts.cases.v1 import LendPhone

MUTATIONS = (Mutation(LendPhone, "Person"),)
