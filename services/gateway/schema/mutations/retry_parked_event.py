"""`retryParkedEvent`."""

from services.gateway.access.commands import RetryParkedEvent
from services.gateway.schema.mutations.wish import Wish

retry_parked_event = Wish(RetryParkedEvent)
