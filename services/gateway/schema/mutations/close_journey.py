"""`closeJourney`."""

from services.gateway.schema.journeys import Journey
from services.gateway.schema.mutations.wish import Wish
from shared.contracts.reintegration.v1 import CloseJourney

close_journey = Wish(CloseJourney, shows=Journey, at="{journey_id}")
