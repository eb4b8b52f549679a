"""`correctCrisis`."""

from services.gateway.graphql.mutations import Mutation
from services.gateway.rooms.crises.types import Crisis
from shared.contracts.intake.v1 import CorrectCrisis

correct_crisis = Mutation(CorrectCrisis, shows=Crisis, at="{crisis_id}")
