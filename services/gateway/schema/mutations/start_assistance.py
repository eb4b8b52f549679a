"""`startAssistance`."""

from services.gateway.schema.cases import Assistance
from services.gateway.schema.mutations.wish import Wish
from shared.contracts.cases.v1 import StartAssistance

start_assistance = Wish(StartAssistance, shows=Assistance, at="{assistance_id}")
