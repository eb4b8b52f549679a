"""`activateCrisis`."""

from services.gateway.graphql.mutations import Mutation
from services.gateway.rooms.crises.types import Crisis
from shared.contracts.intake.v1 import ActivateCrisis

activate_crisis = Mutation(ActivateCrisis, shows=Crisis, at="{crisis_id}")
