"""What can be done: commands, and what shows their result."""

from services.gateway.graphql.mutations import Mutation
from shared.contracts.cases.v1 import CompleteAssistance, CorrectDelivery, DeliverAssistance, StartAssistance

MUTATIONS = (
    Mutation(StartAssistance, "Assistance"),
    Mutation(DeliverAssistance, "Assistance"),
    Mutation(CompleteAssistance, "Assistance"),
    Mutation(CorrectDelivery, "Assistance"),
)
