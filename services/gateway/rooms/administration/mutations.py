"""What can be done: commands, and what shows their result."""

from services.gateway.access.commands import DiscardParkedEvent, RetryParkedEvent
from services.gateway.graphql.mutations import Mutation

EVENT = "what was not taken in is in no row yet"
MUTATIONS = (
    Mutation(RetryParkedEvent, about_nobody=EVENT),
    Mutation(DiscardParkedEvent, about_nobody=EVENT),
)
