"""`completeAssistance`."""

from services.gateway.graphql.mutations import Mutation
from services.gateway.rooms.casework.types import Assistance
from shared.contracts.cases.v1 import CompleteAssistance

complete_assistance = Mutation(CompleteAssistance, shows=Assistance, at="{assistance_id}")
