"""`declareCrisis`."""

from services.gateway.graphql.mutations import Mutation
from services.gateway.rooms.crises.types import Crisis
from shared.contracts.intake.v1 import DeclareCrisis

declare_crisis = Mutation(DeclareCrisis, shows=Crisis, at="{crisis_id}")
