"""Requests for assistance and evacuation."""

from datetime import datetime

from services.gateway.graphql.actions import Action
from services.gateway.graphql.sources import Node, Opened, column, node, permitted, sourced
from services.gateway.readmodel.states import state_by_moment
from services.gateway.rooms.screening.types import Circumstances
from shared.contracts.base import C1, C3
from shared.contracts.intake.v1 import CircumstancesOnRecord as SealedCircumstances
from shared.contracts.intake.v1 import RequestKind, RequestStatus, Urgency, WithdrawRequest

STATUS = state_by_moment("{row}.withdrawn_at", RequestStatus.MADE, RequestStatus.WITHDRAWN)


@node("requests", person="person_id")
class AidRequest(Node):
    """A request for assistance or evacuation."""

    kind: RequestKind = column(C1)
    services: list[str] = column(C1)
    urgency: Urgency = column(C1)
    destination_country: str | None = column(C1)
    details: Circumstances | None = sourced(Opened(C3, "details", content=SealedCircumstances))
    due_at: datetime = column(C1)
    made_at: datetime = column(C1)
    withdrawn_at: datetime | None = column(C1)
    permitted_actions: list[str] = permitted(Action(WithdrawRequest), request=STATUS)
