"""`agreePlan`."""

from services.gateway.graphql.mutations import Mutation
from services.gateway.rooms.returns.types import Journey
from shared.contracts.reintegration.v1 import AgreePlan

agree_plan = Mutation(AgreePlan, shows=Journey, at="{journey_id}")
