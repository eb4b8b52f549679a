"""`discardParkedEvent`."""

from services.gateway.access.commands import DiscardParkedEvent
from services.gateway.schema.mutations.wish import Wish

discard_parked_event = Wish(DiscardParkedEvent)
