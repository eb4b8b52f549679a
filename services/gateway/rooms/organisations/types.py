"""Who can help with what, where and when; who is to be called there is sealed, and opening it is written down."""

from datetime import date, datetime

from services.gateway.graphql.actions import Action, Condition
from services.gateway.graphql.overdue import overdue
from services.gateway.graphql.sources import (
    Expression,
    Many,
    Node,
    One,
    Opened,
    column,
    node,
    permitted,
    sourced,
    value,
)
from services.gateway.readmodel.states import in_states
from services.gateway.rooms.agencies.types import Agency
from shared.contracts.base import C0, C1, C2
from shared.contracts.cases import v1 as contract
from shared.contracts.cases.v1 import (
    CapacityUnit,
    ChangeFocalPoint,
    ChangeService,
    CloseOrganisation,
    ConfirmOrganisation,
    CoordinationService,
    CorrectOrganisation,
    EndDeputy,
    EndFocalPoint,
    EndService,
    FocalPointStatus,
    NameDeputy,
    NameFocalPoint,
    OfferService,
    OpeningHours,
    OrganisationClosureReason,
    OrganisationKind,
    OrganisationStatus,
    PersonCategory,
    ServiceOfferStatus,
)

STATUS = "{row}.status"
OF_PARENT = "{row}.organisation_id = {parent}.id"
OPEN = in_states("{row}.status", OrganisationStatus.LISTED)
OFFERED = in_states("{row}.status", ServiceOfferStatus.OFFERED)
NAMED = in_states("{row}.status", FocalPointStatus.NAMED)
OWN_STATUS = "(SELECT o.status FROM organisations o WHERE o.id = {row}.organisation_id)"
NO_OPEN_PARTS = Condition(
    "no open parts",
    "NOT EXISTS (SELECT 1 FROM organisations part WHERE part.parent_id = {row}.id"  # noqa: S608  # names of the contracts
    f" AND {in_states('part.status', OrganisationStatus.LISTED)})",
)
WORKS_IN = (
    "({row}.country = left({area}, 2)"
    " OR EXISTS (SELECT 1 FROM unnest({row}.areas) AS own WHERE starts_with({area}, own) OR starts_with(own, {area})))"
)
OFFERS = (
    "EXISTS (SELECT 1 FROM organisation_services offer WHERE offer.organisation_id = {row}.id"  # noqa: S608  # names of the contracts
    f" AND {in_states('offer.status', ServiceOfferStatus.OFFERED)} AND offer.offered_service = {{service}})"
)
LISTED = (
    "(coalesce({closed}::boolean, false) OR " + OPEN + ")"
    " AND ({search}::text IS NULL OR position(lower({search}) IN lower({row}.name)) > 0 OR {row}.code = {search})"
    " AND ({area}::text IS NULL OR " + WORKS_IN + ")"
    " AND ({service}::text IS NULL OR " + OFFERS + ")"
)
"""Where it works: a P-code stands for everything below it, and its first two letters are its country's."""


@value(C2)
class FocalPointContact:
    """Who is to be called, and how."""

    name: str
    telephone: str | None
    email: str | None


@node("organisation_services", where="{row}.offered_at IS NOT NULL")
class ServiceOffer(Node):
    """What an organisation offers."""

    service: CoordinationService = column(C1, "offered_service")
    capacity: int | None = column(C1, description="Null where nobody knows: neither nothing nor without limit.")
    unit: CapacityUnit | None = column(C1)
    areas: list[str] = column(C1, description="P-codes; none: wherever the organisation works.")
    languages: list[str] = column(C1)
    categories: list[PersonCategory] = column(C1, description="For whom; none: everybody.")
    permitted_actions: list[str] = permitted(Action(ChangeService), Action(EndService), offer=STATUS)


@node("focal_point_deputies", where="{row}.named_at IS NOT NULL")
class Deputy(Node):
    """Who is called in place of another on these days, both included."""

    stands_in_id: str = column(C1, description="The focal point that is called.")
    from_day: date = column(C1)
    until_day: date = column(C1)
    permitted_actions: list[str] = permitted(Action(EndDeputy), organisation=OWN_STATUS)


@node("focal_points", where="{row}.named_at IS NOT NULL")
class FocalPoint(Node):
    """Whom to call at an organisation."""

    contact: FocalPointContact | None = sourced(
        Opened(C2, "contact", content=contract.FocalPointContact, of="organisation_id"),
        description="Sealed under the organisation's own key; opening it is written down.",
    )
    areas: list[str] = column(C1, description="P-codes; none: wherever the organisation works.")
    languages: list[str] = column(C1)
    from_day: date | None = column(C1)
    until_day: date | None = column(C1, description="The last day.")
    deputies: list[Deputy] = sourced(
        Many(C1, "{row}.focal_point_id = {parent}.id AND {row}.ended_at IS NULL", order="{row}.from_day, {row}.id")
    )
    permitted_actions: list[str] = permitted(
        Action(ChangeFocalPoint), Action(EndFocalPoint), Action(NameDeputy), focal_point=STATUS
    )


@node("organisations", where="{row}.registered_at IS NOT NULL")
class Organisation(Node):
    """Who can be called on, or knows who can."""

    version: int = column(C1)
    code: str | None = column(C1)
    name: str = column(C1)
    kind: OrganisationKind = column(C1)
    country: str = column(C1)
    states: list[str] = column(C1, description="Every State it acts for.")
    areas: list[str] = column(C1, description="P-codes of where it works; none: all of its country.")
    languages: list[str] = column(C1, description="None: nobody knows.")
    time_zone: str | None = column(C1)
    opening: OpeningHours = column(C1)
    hours: list[str] = column(C1, description="As `Mo 08:00-17:00`, by its own clock.")
    telephones: list[str] = column(C1)
    emails: list[str] = column(C1)
    websites: list[str] = column(C1)
    agency: Agency | None = sourced(One(C0, "{row}.id = {parent}.agency_id"))
    parent: "Organisation | None" = sourced(One(C1, "{row}.id = {parent}.parent_id"))
    parts: "list[Organisation]" = sourced(
        Many(C1, f"{{row}}.parent_id = {{parent}}.id AND {OPEN}", order="{row}.name, {row}.id"),
        description="Those that belong to it and are open.",
    )
    status: OrganisationStatus = column(C1)
    registered_at: datetime = column(C1)
    confirmed_at: datetime | None = column(C1)
    confirm_by: datetime = column(C1)
    confirmation_due: bool = sourced(
        Expression(C1, f"({OPEN} AND {overdue('{row}.confirm_by', '{row}.exercise')})"),
        description="Somebody has to ask there whether all of it still holds.",
    )
    closed_at: datetime | None = column(C1)
    closure_reason: OrganisationClosureReason | None = column(C1, "reason")
    exercise: bool = column(C1, "is_exercise")
    services: list[ServiceOffer] = sourced(
        Many(C1, f"{OF_PARENT} AND {OFFERED}", order="{row}.offered_service, {row}.id")
    )
    focal_points: list[FocalPoint] = sourced(Many(C1, f"{OF_PARENT} AND {NAMED}", order="{row}.named_at, {row}.id"))
    permitted_actions: list[str] = permitted(
        Action(CorrectOrganisation),
        Action(ConfirmOrganisation),
        Action(CloseOrganisation, also=(NO_OPEN_PARTS,)),
        Action(OfferService),
        Action(NameFocalPoint),
        organisation=STATUS,
    )
