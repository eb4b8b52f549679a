"""Crises, agencies and accounts."""

from datetime import datetime

import strawberry

from services.gateway.graphql.actions import Action
from services.gateway.graphql.enums import Role
from services.gateway.graphql.sources import Expression, Node, One, column, node, permitted, sourced
from services.gateway.readmodel.agency_faults import CODE_UNSAFE, STATE_MISSING
from shared.contracts.base import C0
from shared.contracts.cases.v1 import PlanOperation
from shared.contracts.intake.v1 import (
    ActivateCrisis,
    AgencyKind,
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


@node("agencies", field_class=C0)
class Agency(Node):
    """Who helps, and whom data may be shared with under a protocol."""

    version: int = column(C0)
    code: str | None = column(C0)
    name: str = column(C0)
    kind: AgencyKind = column(C0)
    country_of_allegiance: str | None = column(
        C0, description="The first of its states; null for those that act for none."
    )
    states: list[str] = column(C0, description="Every state it acts for.")
    code_unsafe: bool = sourced(
        Expression(C0, CODE_UNSAFE),
        description="Its code names what is another agency's: nothing is sent to it any more.",
    )
    state_missing: bool = sourced(
        Expression(C0, STATE_MISSING),
        description="It acts for a state and nobody knows for which: it is granted nothing until it is put right.",
    )


@node("accounts", field_class=C0)
class Account:
    """A member of staff; told wherever somebody may see what they did."""

    id: strawberry.ID = column(C0)
    name: str = column(C0)
    role: Role = sourced(Expression(C0, "upper({row}.roles[1])"))  # type: ignore[valid-type]  # read from the matrix
    agency: Agency | None = sourced(One(C0, "{row}.id = {parent}.agency_id"))
