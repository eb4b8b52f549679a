"""`retryParkedEvent`."""

from services.gateway.access.commands import RetryParkedEvent
from services.gateway.graphql.mutations import Mutation

retry_parked_event = Mutation(RetryParkedEvent)
