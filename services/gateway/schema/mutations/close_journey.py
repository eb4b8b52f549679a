"""`closeJourney`."""

from services.gateway.graphql.mutations import Mutation
from services.gateway.rooms.returns.types import Journey
from shared.contracts.reintegration.v1 import CloseJourney

close_journey = Mutation(CloseJourney, shows=Journey, at="{journey_id}")
