"""`startAssistance`."""

from services.gateway.graphql.mutations import Mutation
from services.gateway.rooms.casework.types import Assistance
from shared.contracts.cases.v1 import StartAssistance

start_assistance = Mutation(StartAssistance, shows=Assistance, at="{assistance_id}")
