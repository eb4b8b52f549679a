"""`requestGrant`."""

from services.gateway.graphql.mutations import Wish
from services.gateway.rooms.returns.types import Journey
from shared.contracts.reintegration.v1 import RequestGrant

request_grant = Wish(RequestGrant, shows=Journey, at="{journey_id}")
