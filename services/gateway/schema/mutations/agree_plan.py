"""`agreePlan`."""

from services.gateway.schema.journeys import Journey
from services.gateway.schema.mutations.wish import Wish
from shared.contracts.reintegration.v1 import AgreePlan

agree_plan = Wish(AgreePlan, shows=Journey, at="{journey_id}")
