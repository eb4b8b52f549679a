"""`deliverAssistance`."""

from services.gateway.graphql.mutations import Mutation
from services.gateway.rooms.casework.types import Assistance
from shared.contracts.cases.v1 import DeliverAssistance

deliver_assistance = Mutation(DeliverAssistance, shows=Assistance, at="{assistance_id}")
