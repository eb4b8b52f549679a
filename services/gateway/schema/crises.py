"""Crises, agencies and accounts."""

from datetime import datetime

import strawberry

from services.gateway.readmodel.values import CrisisStatus
from services.gateway.schema.enums import Role
from services.gateway.schema.sources import Expression, Node, One, column, node, permitted, sourced
from shared.contracts.base import C0
from shared.contracts.intake.v1 import AgencyKind, Hazard


@node("crises", field_class=C0)
class Crisis(Node):
    """A country in crisis, in which people are registered."""

    version: int = column(C0)
    name: str = column(C0)
    country: str = column(C0)
    hazard: Hazard = column(C0)
    status: CrisisStatus = column(C0)
    exercise: bool = column(C0, "is_exercise")
    declared_at: datetime = column(C0)
    permitted_actions: list[str] = permitted(
        {
            "ActivateCrisis": "{row}.status = 'DECLARED'",
            "CloseCrisis": "{row}.status = 'ACTIVE'",
            "RegisterHousehold": "{row}.status = 'ACTIVE'",
            "RegisterPerson": "{row}.status = 'ACTIVE'",
            "ReceiveWorkbook": "{row}.status = 'ACTIVE'",
            "PlanOperation": "{row}.status = 'ACTIVE'",
        }
    )


@node("agencies", field_class=C0)
class Agency(Node):
    """Who helps, and whom data may be shared with under a protocol."""

    code: str | None = column(C0)
    name: str = column(C0)
    kind: AgencyKind = column(C0)
    country_of_allegiance: str | None = column(
        C0, description="The state it acts for; null for those that act for none."
    )


@node("accounts", field_class=C0)
class Account:
    """A member of staff; told wherever somebody may see what they did."""

    id: strawberry.ID = column(C0)
    name: str = column(C0)
    role: Role = sourced(Expression(C0, "upper({row}.roles[1])"))  # type: ignore[valid-type]  # read from the matrix
    agency: Agency | None = sourced(One(C0, "{row}.id = {parent}.agency_id"))
