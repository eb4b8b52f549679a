"""Erasures."""

from datetime import datetime

from services.gateway.graphql.actions import NOT_WHO_ASKED, Action
from services.gateway.graphql.sources import Node, One, column, node, permitted, sourced
from services.gateway.readmodel.states import second_person_status
from services.gateway.rooms.agencies.types import Account
from shared.contracts.base import C6
from shared.contracts.intake.v1 import ApproveErasure, DeclineErasure


@node("erasures", person="person_id", field_class=C6)
class Erasure(Node):
    """An erasure: asked for by one, approved by another."""

    reason: str = column(C6)
    requested_by: Account | None = sourced(One(C6, "{row}.id = {parent}.requested_by"))
    requested_at: datetime = column(C6)
    due_at: datetime = column(C6)
    decided_by: Account | None = sourced(One(C6, "{row}.id = {parent}.decided_by"))
    decided_at: datetime | None = column(C6)
    decline_reason: str | None = column(C6, description="Null while it waits, and where it was approved.")
    permitted_actions: list[str] = permitted(
        Action(ApproveErasure, also=(NOT_WHO_ASKED,)),
        Action(DeclineErasure),
        erasure=second_person_status("{row}"),
    )
