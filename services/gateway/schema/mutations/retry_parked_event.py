"""`retryParkedEvent`."""

from services.gateway.access.commands import RetryParkedEvent
from services.gateway.graphql.mutations import Wish

retry_parked_event = Wish(RetryParkedEvent)
