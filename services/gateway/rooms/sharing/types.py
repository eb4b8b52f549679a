"""What agencies may have of a person's data."""

from datetime import date, datetime

from services.gateway.graphql.actions import Action
from services.gateway.graphql.sources import Expression, Node, One, Opened, column, node, permitted, sourced
from services.gateway.readmodel.states import state_by_moment
from services.gateway.rooms.agencies.types import Agency
from shared.contracts.base import C4, C6, FieldClass
from shared.contracts.intake.v1 import BestInterests, LegalBasis, Purpose, SharingGrantStatus, WithdrawSharing

STATUS = state_by_moment("{row}.withdrawn_at", SharingGrantStatus.GRANTED, SharingGrantStatus.WITHDRAWN)

ENDED_ON = (
    "CASE WHEN {protection} THEN {row}.withdrawn_at"
    " ELSE date_trunc('day', {row}.withdrawn_at, 'UTC') + interval '12 hours' END"
)
"""The very moment tells, beside an assessment's, that an agency's State is one that somebody fears."""


@node("sharing_grants", person="person_id", field_class=C6)
class SharingGrant(Node):
    """What one agency may have of one person's data."""

    agency: Agency | None = sourced(One(C6, "{row}.id = {parent}.agency_id"))
    purpose: Purpose = column(C6)
    classes: list[FieldClass] = column(C6)
    legal_basis: LegalBasis = column(C6)
    protocol_version: str = column(C6)
    valid_until: date | None = column(C6)
    granted_at: datetime = column(C6)
    withdrawn_at: datetime | None = sourced(
        Expression(C6, ENDED_ON), description="The day, at noon UTC, for whoever may not see protection data."
    )
    best_interests: str | None = sourced(
        Opened(C4, "best_interests", path="text", content=BestInterests),
        description="Why a State's agency hears of a child, or of somebody presumed trafficked.",
    )
    permitted_actions: list[str] = permitted(Action(WithdrawSharing), sharing_grant=STATUS)
