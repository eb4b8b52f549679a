"""`registerHousehold`."""

from services.gateway.schema.mutations.wish import Wish
from services.gateway.schema.persons import Household
from shared.contracts.intake.v1 import RegisterHousehold

register_household = Wish(RegisterHousehold, shows=Household, at="{household_id}")
