"""`declareCrisis`."""

from services.gateway.schema.crises import Crisis
from services.gateway.schema.mutations.wish import Wish
from shared.contracts.intake.v1 import DeclareCrisis

declare_crisis = Wish(DeclareCrisis, shows=Crisis, at="{crisis_id}")
