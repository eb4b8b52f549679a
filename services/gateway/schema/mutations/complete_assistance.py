"""`completeAssistance`."""

from services.gateway.schema.cases import Assistance
from services.gateway.schema.mutations.wish import Wish
from shared.contracts.cases.v1 import CompleteAssistance

complete_assistance = Wish(CompleteAssistance, shows=Assistance, at="{assistance_id}")
