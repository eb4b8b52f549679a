"""`agreePlan`."""

from services.gateway.graphql.mutations import Wish
from services.gateway.rooms.returns.types import Journey
from shared.contracts.reintegration.v1 import AgreePlan

agree_plan = Wish(AgreePlan, shows=Journey, at="{journey_id}")
