"""`activateCrisis`."""

from services.gateway.schema.crises import Crisis
from services.gateway.schema.mutations.wish import Wish
from shared.contracts.intake.v1 import ActivateCrisis

activate_crisis = Wish(ActivateCrisis, shows=Crisis, at="{crisis_id}")
