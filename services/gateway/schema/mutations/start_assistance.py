"""`startAssistance`."""

from services.gateway.graphql.mutations import Wish
from services.gateway.rooms.casework.types import Assistance
from shared.contracts.cases.v1 import StartAssistance

start_assistance = Wish(StartAssistance, shows=Assistance, at="{assistance_id}")
