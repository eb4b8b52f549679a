"""`deliverAssistance`."""

from services.gateway.schema.cases import Assistance
from services.gateway.schema.mutations.wish import Wish
from shared.contracts.cases.v1 import DeliverAssistance

deliver_assistance = Wish(DeliverAssistance, shows=Assistance, at="{assistance_id}")
