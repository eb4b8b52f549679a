"""`discardParkedEvent`."""

from services.gateway.access.commands import DiscardParkedEvent
from services.gateway.graphql.mutations import Wish

discard_parked_event = Wish(DiscardParkedEvent)
