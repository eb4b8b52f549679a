"""Needs, circumstances and protection: what somebody is asked, and what specialists assess."""

from datetime import datetime

from services.gateway.graphql.actions import Action
from services.gateway.graphql.links import SharingGrantLink
from services.gateway.graphql.sources import Expression, Many, Node, Opened, column, node, permitted, sourced, value
from services.gateway.readmodel.endings import SHARED
from services.gateway.readmodel.restricted import OPEN_NEED
from services.gateway.readmodel.states import state_by_moment
from shared.contracts.base import C1, C3, C4, C6
from shared.contracts.intake.v1 import (
    EndNeed,
    NeedStatus,
    ProtectionAssessment,
    ProtectionStatus,
    ReportedCircumstances,
    RestrictedNeed,
)

STATUS = state_by_moment("{row}.ended_at", NeedStatus.PRESENT, NeedStatus.ENDED)
PRESENT = "{row}.ended_at IS NULL"
ASKS_SPECIALIST = (
    f"({PRESENT} AND {{row}}.restricted IS NOT NULL AND NOT EXISTS (SELECT 1 FROM assessments seen"  # noqa: S608  # our own names
    " WHERE seen.person_id = {row}.person_id AND seen.assessed_at > {row}.recorded_at))"
)
MAY_WITHHOLD_PLACE = (
    f"({PRESENT} AND NOT ({OPEN_NEED}) AND EXISTS (SELECT 1 FROM persons of"  # noqa: S608  # our own names
    " WHERE of.id = {row}.person_id AND of.age_band IN ('FROM_18', 'FROM_60')))"
)
"""Of a child, and of whose age is not known, the place is withheld anyway; needs that withhold it are restricted."""


@value(C3)
class Circumstances:
    """Where the person is and what is the matter; the region too, where it is withheld from everybody else."""

    region: str | None
    location: str | None
    notes: str | None


@node("assessments", person="person_id", field_class=C4)
class Protection:
    """International protection concerns."""

    version: int = column(C4, description="Of the assessment; whoever assesses anew says which they replace.")
    status: ProtectionStatus = sourced(Opened(C4, "assessment", path="status", content=ProtectionAssessment))
    feared_countries: list[str] = sourced(
        Opened(C4, "assessment", path="feared_countries", content=ProtectionAssessment)
    )
    trafficking: bool = sourced(Opened(C4, "assessment", path="trafficking", content=ProtectionAssessment))
    assessed_at: datetime = column(C1)


@node("needs", person="person_id", where=f"({OPEN_NEED}) OR {{protection}}")
class Need(Node):
    """A specific need by its UNHCR code; that there is a restricted one is told to whoever may see which."""

    code: str | None = sourced(Opened(C4, "restricted", path="code", content=RestrictedNeed, otherwise="code"))
    restricted: bool = sourced(Expression(C1, f"(NOT ({OPEN_NEED}))"))
    reported_status: ProtectionStatus | None = sourced(
        Opened(C4, "restricted", path="reported_status", content=RestrictedNeed),
        description="The protection status that was told with it; no specialist has assessed it.",
    )
    recorded_at: datetime = column(C1)
    ended_at: datetime | None = column(C1)
    asks_specialist: bool = sourced(
        Expression(C1, ASKS_SPECIALIST), description="A specialist is asked to see the person for it, and none has."
    )
    may_withhold_place: bool = sourced(
        Expression(C1, MAY_WITHHOLD_PLACE),
        description="Where the person is may be withheld for it, and be told again once nothing else withholds it.",
    )
    agencies_informed: list[SharingGrantLink] = sourced(
        Many(C6, f"{SHARED} AND {{parent}}.ended_at IS NULL"),
        description="Under which agencies are sent the person anew.",
    )
    permitted_actions: list[str] = permitted(Action(EndNeed), need=STATUS)


@node("circumstance_reports", person="person_id", field_class=C4)
class CircumstanceReport(Node):
    """What somebody told of a person whose circumstances they may not read; a specialist looks at it."""

    region: str | None = sourced(Opened(C4, "report", path="region", content=ReportedCircumstances))
    location: str | None = sourced(Opened(C4, "report", path="location", content=ReportedCircumstances))
    notes: str | None = sourced(Opened(C4, "report", path="notes", content=ReportedCircumstances))
    reported_at: datetime = column(C4)
