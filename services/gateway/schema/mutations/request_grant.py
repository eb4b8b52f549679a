"""`requestGrant`."""

from services.gateway.graphql.mutations import Mutation
from services.gateway.rooms.returns.types import Journey
from shared.contracts.reintegration.v1 import RequestGrant

request_grant = Mutation(RequestGrant, shows=Journey, at="{journey_id}")
