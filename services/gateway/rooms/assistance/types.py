"""What is owed to a person by a time, and what was delivered."""

from datetime import datetime

from services.gateway.graphql.actions import Action, Condition, by_another
from services.gateway.graphql.overdue import overdue
from services.gateway.graphql.sources import Expression, Many, Node, column, node, permitted, sourced
from services.gateway.rooms.assistance.tables import OWED_BY
from shared.contracts.base import C1
from shared.contracts.cases.v1 import (
    MONEY,
    AssistanceStatus,
    CompleteAssistance,
    CorrectDelivery,
    DeliverAssistance,
    DeliveryCorrectionReason,
    Modality,
    StartAssistance,
)
from shared.contracts.intake.v1 import Urgency

STATUS = "{row}.status"
OWED = "(SELECT a.status FROM assistance a WHERE a.id = {row}.assistance_id)"
MODALITIES_OF_MONEY = ", ".join(f"'{one.name}'" for one in sorted(MONEY))
NOT_WHO_RECORDED_MONEY = Condition(
    "not who recorded money",
    f"{{row}}.modality NOT IN ({MODALITIES_OF_MONEY}) OR {by_another('recorded_by', DeliverAssistance)}",
)
"""Four eyes: nobody changes alone what they recorded of money."""


@node("deliveries", person="person_id")
class Delivery(Node):
    """One delivery of a service, as it stands after what was put right of it."""

    service_code: str = column(C1)
    modality: Modality = column(C1)
    quantity: int = column(C1)
    delivered_at: datetime = column(C1)
    correction_reason: DeliveryCorrectionReason | None = column(C1, description="Null where nothing was put right.")
    corrected_at: datetime | None = column(C1)
    permitted_actions: list[str] = permitted(Action(CorrectDelivery, also=(NOT_WHO_RECORDED_MONEY,)), assistance=OWED)


@node("assistance", person="person_id")
class Assistance(Node):
    """Services that are owed by a time."""

    version: int = column(C1)
    services: list[str] = column(C1)
    urgency: Urgency = column(C1)
    status: AssistanceStatus = column(C1)
    level: int = column(C1, description="How often a deadline has passed unanswered.")
    due_at: datetime | None = sourced(
        Expression(C1, OWED_BY), description="When the answer that is owed is due; stays when it is missed."
    )
    escalates_at: datetime | None = sourced(
        Expression(C1, "CASE WHEN {row}.status <> 'COMPLETED' THEN {row}.escalates_at END"),
        description="When whoever answers is reminded next; null when nothing is owed any more.",
    )
    overdue: bool = sourced(Expression(C1, f"coalesce({{row}}.status <> 'COMPLETED' AND {overdue(OWED_BY)}, false)"))
    opened_at: datetime = column(C1)
    started_at: datetime | None = column(C1)
    completed_at: datetime | None = column(C1)
    met: bool | None = column(C1)
    deliveries: list[Delivery] = sourced(
        Many(C1, "{row}.assistance_id = {parent}.id", order="{row}.delivered_at, {row}.id")
    )
    permitted_actions: list[str] = permitted(
        Action(StartAssistance), Action(DeliverAssistance), Action(CompleteAssistance), assistance=STATUS
    )
