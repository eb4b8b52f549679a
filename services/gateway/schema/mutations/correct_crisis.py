"""`correctCrisis`."""

from services.gateway.schema.crises import Crisis
from services.gateway.schema.mutations.wish import Wish
from shared.contracts.intake.v1 import CorrectCrisis

correct_crisis = Wish(CorrectCrisis, shows=Crisis, at="{crisis_id}")
