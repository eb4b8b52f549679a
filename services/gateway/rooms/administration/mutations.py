"""What can be done: commands, and what shows their result."""

from services.gateway.access.commands import DiscardParkedEvent, RetryParkedEvent
from services.gateway.graphql.mutations import Mutation

MUTATIONS = (
    Mutation(RetryParkedEvent),
    Mutation(DiscardParkedEvent),
)
