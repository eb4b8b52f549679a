"""`closeJourney`."""

from services.gateway.graphql.mutations import Wish
from services.gateway.rooms.returns.types import Journey
from shared.contracts.reintegration.v1 import CloseJourney

close_journey = Wish(CloseJourney, shows=Journey, at="{journey_id}")
