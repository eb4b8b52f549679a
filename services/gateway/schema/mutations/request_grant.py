"""`requestGrant`."""

from services.gateway.schema.journeys import Journey
from services.gateway.schema.mutations.wish import Wish
from shared.contracts.reintegration.v1 import RequestGrant

request_grant = Wish(RequestGrant, shows=Journey, at="{journey_id}")
