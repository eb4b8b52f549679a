"""`deliverAssistance`."""

from services.gateway.graphql.mutations import Wish
from services.gateway.rooms.casework.types import Assistance
from shared.contracts.cases.v1 import DeliverAssistance

deliver_assistance = Wish(DeliverAssistance, shows=Assistance, at="{assistance_id}")
