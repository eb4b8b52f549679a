"""`closeCrisis`."""

from services.gateway.graphql.mutations import Mutation
from services.gateway.rooms.crises.types import Crisis
from shared.contracts.intake.v1 import CloseCrisis

close_crisis = Mutation(CloseCrisis, shows=Crisis, at="{crisis_id}")
