"""`registerHousehold`."""

from services.gateway.graphql.mutations import Mutation
from services.gateway.rooms.registration.types import Household
from shared.contracts.intake.v1 import RegisterHousehold

register_household = Mutation(RegisterHousehold, shows=Household, at="{household_id}")
