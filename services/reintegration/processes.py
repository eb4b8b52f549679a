"""How the service's workflows hear facts."""

from shared.contracts.base import Event
from shared.platform.messaging.headers import Delivery
from shared.platform.service import Told


def told(event: Event, delivery: Delivery) -> Told:
    """A fact as a workflow hears it."""
    return Told(event_id=delivery.id, type=event.event_type())
