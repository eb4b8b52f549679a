"""Needs, protection, consent, sharing and requests: what intake records about a person."""

from datetime import date, datetime

from services.gateway.graphql.actions import Action, Condition
from services.gateway.graphql.links import PersonLink
from services.gateway.graphql.sources import (
    Expression,
    Node,
    One,
    Opened,
    column,
    connection_of,
    node,
    permitted,
    sourced,
    value,
)
from services.gateway.readmodel.restricted import OPEN_NEED
from services.gateway.rooms.crises.types import Account, Agency
from shared.contracts.base import C1, C3, C4, C6, FieldClass
from shared.contracts.intake.v1 import (
    ApproveErasure,
    ApproveSharingOverride,
    BestInterests,
    ConsentForm,
    DeclineErasure,
    DeclineSharingOverride,
    EndNeed,
    LegalBasis,
    OverrideExplanation,
    OwnView,
    ProtectionAssessment,
    ProtectionStatus,
    Purpose,
    ReportedCircumstances,
    RequestKind,
    RestrictedNeed,
    Urgency,
    WithdrawConsent,
    WithdrawRequest,
    WithdrawSharing,
)
from shared.contracts.intake.v1 import CircumstancesOnRecord as SealedCircumstances

ENDED_ON = (
    "CASE WHEN {protection} THEN {row}.withdrawn_at"
    " ELSE date_trunc('day', {row}.withdrawn_at, 'UTC') + interval '12 hours' END"
)
"""The very moment tells, beside an assessment's, that an agency's State is one that somebody fears."""


NOT_ENDED = Condition("not ended", "{row}.ended_at IS NULL")
NOT_WITHDRAWN = Condition("not withdrawn", "{row}.withdrawn_at IS NULL")
UNDECIDED = Condition("undecided", "{row}.decided_at IS NULL")
NOT_WHO_ASKED = Condition("not who asked", "{row}.requested_by IS DISTINCT FROM {viewer}")


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
    permitted_actions: list[str] = permitted(Action(EndNeed, also=(NOT_ENDED,)))


@node("circumstance_reports", person="person_id", field_class=C4)
class CircumstanceReport(Node):
    """What somebody told of a person whose circumstances they may not read; a specialist looks at it."""

    region: str | None = sourced(Opened(C4, "report", path="region", content=ReportedCircumstances))
    location: str | None = sourced(Opened(C4, "report", path="location", content=ReportedCircumstances))
    notes: str | None = sourced(Opened(C4, "report", path="notes", content=ReportedCircumstances))
    reported_at: datetime = column(C4)


@node("consents", person="person_id", field_class=C6)
class Consent(Node):
    """A legal basis for one purpose."""

    purpose: Purpose = column(C6)
    legal_basis: LegalBasis = column(C6)
    form: ConsentForm | None = column(C6)
    own_view: OwnView | None = column(C6)
    language: str = column(C6)
    valid_until: date | None = column(C6)
    given_at: datetime = column(C6)
    withdrawn_at: datetime | None = column(C6)
    permitted_actions: list[str] = permitted(Action(WithdrawConsent, also=(NOT_WITHDRAWN,)))


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
    permitted_actions: list[str] = permitted(Action(WithdrawSharing, also=(NOT_WITHDRAWN,)))


@node("sharing_overrides", person="person_id", field_class=C6)
class SharingOverride(Node):
    """Sharing on another basis than consent after a withdrawal: asked for by one, approved by another."""

    agency: Agency | None = sourced(One(C6, "{row}.id = {parent}.agency_id"))
    purpose: Purpose = column(C6)
    classes: list[FieldClass] = column(C6)
    legal_basis: LegalBasis = column(C6)
    ground: str = column(C6)
    explanation: str | None = sourced(Opened(C3, "explanation", path="text", content=OverrideExplanation))
    valid_until: date = column(C6)
    requested_by: Account | None = sourced(One(C6, "{row}.id = {parent}.requested_by"))
    requested_at: datetime = column(C6)
    due_at: datetime = column(C6)
    decided_by: Account | None = sourced(One(C6, "{row}.id = {parent}.decided_by"))
    decided_at: datetime | None = column(C6)
    decline_reason: str | None = column(C6, description="Null while it waits, and where it was approved.")
    person: PersonLink = sourced(One(C6, "{row}.id = {parent}.person_id"))
    permitted_actions: list[str] = permitted(
        Action(ApproveSharingOverride, also=(UNDECIDED, NOT_WHO_ASKED)),
        Action(DeclineSharingOverride, also=(UNDECIDED,)),
    )


SharingOverrideConnection = connection_of(SharingOverride)


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
        Action(ApproveErasure, also=(UNDECIDED, NOT_WHO_ASKED)),
        Action(DeclineErasure, also=(UNDECIDED,)),
    )


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
    permitted_actions: list[str] = permitted(Action(WithdrawRequest, also=(NOT_WITHDRAWN,)))
