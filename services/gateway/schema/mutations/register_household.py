"""`registerHousehold`."""

from services.gateway.graphql.mutations import Wish
from services.gateway.rooms.registration.types import Household
from shared.contracts.intake.v1 import RegisterHousehold

register_household = Wish(RegisterHousehold, shows=Household, at="{household_id}")
