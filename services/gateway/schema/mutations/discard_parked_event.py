"""`discardParkedEvent`."""

from services.gateway.access.commands import DiscardParkedEvent
from services.gateway.graphql.mutations import Mutation

discard_parked_event = Mutation(DiscardParkedEvent)
