"""`closeCrisis`."""

from services.gateway.schema.crises import Crisis
from services.gateway.schema.mutations.wish import Wish
from shared.contracts.intake.v1 import CloseCrisis

close_crisis = Wish(CloseCrisis, shows=Crisis, at="{crisis_id}")
