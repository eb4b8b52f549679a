"""Crises, and places of the countries they are in."""

from datetime import datetime

from services.gateway.graphql.actions import Action
from services.gateway.graphql.sources import Node, column, node, permitted
from shared.contracts.base import C0
from shared.contracts.cases.v1 import PlanOperation
from shared.contracts.intake.v1 import (
    ActivateCrisis,
    CloseCrisis,
    CorrectCrisis,
    CrisisStatus,
    Hazard,
    RegisterHousehold,
    RegisterPerson,
)

OWN_CLOCK = "The tag of the exercise it belongs to, by whose clock it is counted; null for what is real."


@node("crises", field_class=C0)
class Crisis(Node):
    """A country in crisis, in which people are registered."""

    version: int = column(C0)
    name: str = column(C0)
    country: str = column(C0)
    hazard: Hazard = column(C0)
    status: CrisisStatus = column(C0)
    time_zone: str | None = column(C0, description="By which days count there; null until somebody says.")
    exercise: bool = column(C0, "is_exercise")
    exercise_clock: str | None = column(C0, "exercise", description=OWN_CLOCK)
    declared_at: datetime = column(C0)
    permitted_actions: list[str] = permitted(
        Action(ActivateCrisis),
        Action(CloseCrisis),
        Action(CorrectCrisis),
        Action(RegisterHousehold),
        Action(RegisterPerson),
        Action(RegisterPerson, named="ReceiveWorkbook"),
        Action(PlanOperation),
        crisis="{row}.status",
    )


@node("places", field_class=C0)
class Place:
    """A place of the list the deployment imported."""

    code: str = column(C0, description="Its P-code, by which a region is told.")
    name: str = column(C0)
    latitude: float | None = column(C0, description="Of its middle, in degrees; null where the list does not say.")
    longitude: float | None = column(C0)
