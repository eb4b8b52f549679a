"""What was agreed with a returnee."""

from datetime import datetime

from services.gateway.graphql.sources import Node, Opened, column, node, sourced
from shared.contracts.base import C1, C3
from shared.contracts.reintegration.v1 import PlanObjectives


@node("plans", person="person_id")
class Plan(Node):
    """What was agreed with the returnee."""

    services: list[str] = column(C1)
    objectives: str | None = sourced(Opened(C3, "objectives", path="text", content=PlanObjectives))
    agreed_at: datetime = column(C1)
