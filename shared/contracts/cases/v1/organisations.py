"""Events and commands of organisations: who they are, what they offer, and whom to call there."""

from datetime import date, datetime
from enum import StrEnum
from typing import Annotated, ClassVar, Self
from uuid import UUID

from pydantic import Field, StringConstraints, model_validator

from shared.contracts.base import (
    C1,
    C2,
    Code,
    Contract,
    CountryCode,
    Day,
    Id,
    LanguageTag,
    Line,
    Sealed,
    ZoneName,
)
from shared.contracts.cases.v1.coordination import (
    AreaCode,
    CoordinationService,
    OrganisationKind,
    PersonCategory,
)
from shared.contracts.cases.v1.values import CasesCommand, CasesEvent
from shared.contracts.when import When

MOST_AREAS = 200
MOST_LANGUAGES = 50
MOST_CHANNELS = 10
MOST_SPANS = 28
MOST_CAPACITY = 1_000_000

CAPACITY_SERVICES = frozenset(
    {
        CoordinationService.EVACUATION,
        CoordinationService.TRANSPORT,
        CoordinationService.ACCOMMODATION,
        CoordinationService.FOOD,
        CoordinationService.WATER,
        CoordinationService.RELIEF_ITEMS,
        CoordinationService.COMMUNICATION,
        CoordinationService.STAFF_TRANSPORT,
        CoordinationService.RELIEF_TRANSPORT,
        CoordinationService.SHARED_ASSETS,
        CoordinationService.INSURANCE_COVER,
    }
)
"""All that a kind of `CAPACITY_ONLY` may offer: places and things. Nobody has to be told who uses them."""


class OrganisationStatus(StrEnum):
    """Whether it can be called on."""

    LISTED = "listed"
    CLOSED = "closed"


class OrganisationClosureReason(StrEnum):
    """Why it is not called on any more."""

    CEASED = "ceased"
    LEFT_COUNTRY = "left_country"
    WITHDREW = "withdrew"
    MERGED = "merged"
    DUPLICATE = "duplicate"
    MISCONDUCT = "misconduct"


class OpeningHours(StrEnum):
    """What is known of when it is open. Unknown is never open."""

    UNKNOWN = "unknown"
    ALWAYS = "always"
    WEEKLY = "weekly"


OpenSpan = Annotated[
    str,
    StringConstraints(
        pattern=r"^(Mo|Tu|We|Th|Fr|Sa|Su) ([01][0-9]|2[0-3]):[0-5][0-9]-(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$"
    ),
]
"""Part of a week as OpenStreetMap writes `opening_hours`: `Mo 08:00-17:00`.

One that ends no later than it begins goes on past midnight.
"""


class CapacityUnit(StrEnum):
    """In what capacity is counted."""

    PERSONS_PER_DAY = "persons_per_day"
    BEDS = "beds"
    SEATS = "seats"
    STAFF_HOURS_PER_DAY = "staff_hours_per_day"
    VEHICLES = "vehicles"
    KITS = "kits"
    ITEMS = "items"


class ServiceOfferStatus(StrEnum):
    """Whether a service is offered."""

    OFFERED = "offered"
    ENDED = "ended"


class FocalPointStatus(StrEnum):
    """Whether somebody is to be called."""

    NAMED = "named"
    ENDED = "ended"


class FocalPointContact(Contract):
    """Who it is and how to reach them: sealed under the organisation's own key."""

    name: Annotated[Line, C2]
    telephone: Annotated[Line | None, C2] = None
    email: Annotated[Line | None, C2] = None


def _taken_away(command: Contract, *names: str) -> None:
    """What can be left out of a correction, and cannot be taken away."""
    for name in names:
        if name in command.model_fields_set and getattr(command, name) is None:
            raise ValueError(f"{name} cannot be taken away: leave it out, and it stays as it is")


class FocalPointContactChange(Contract):
    """What is put right of a contact; what is not named stays, and null takes away."""

    name: Annotated[Line | None, C2] = None
    telephone: Annotated[Line | None, C2] = None
    email: Annotated[Line | None, C2] = None

    @model_validator(mode="after")
    def _refuse_null(self) -> Self:
        _taken_away(self, "name")
        return self


class RegisterOrganisation(CasesCommand):
    """Enter an organisation in the directory. It gets a key of its own for what is sealed of its people."""

    organisation_id: Id
    code: Annotated[Code | None, C1] = None
    """What a list calls it from which it comes; no two organisations have the same."""
    name: Annotated[Line, C1]
    kind: Annotated[OrganisationKind, C1]
    country: Annotated[CountryCode, C1]
    """Where it is; for which States it acts is another question."""
    states: Annotated[list[CountryCode], C1] = Field(default=[], max_length=30)
    """Every State it acts for; none for those that act for none."""
    areas: Annotated[list[AreaCode], C1] = Field(default=[], max_length=MOST_AREAS)
    """Where it works: of a consular post its jurisdiction. None named: all of its country."""
    languages: Annotated[list[LanguageTag], C1] = Field(default=[], max_length=MOST_LANGUAGES)
    """Spoken there; none named: nobody knows."""
    time_zone: Annotated[ZoneName | None, C1] = None
    """By which its hours count; without it that of the country, where it has one clock."""
    opening: Annotated[OpeningHours, C1] = OpeningHours.UNKNOWN
    hours: Annotated[list[OpenSpan], C1] = Field(default=[], max_length=MOST_SPANS)
    telephones: Annotated[list[Line], C1] = Field(default=[], max_length=MOST_CHANNELS)
    """The organisation's own, nobody's in particular."""
    emails: Annotated[list[Line], C1] = Field(default=[], max_length=MOST_CHANNELS)
    websites: Annotated[list[Line], C1] = Field(default=[], max_length=MOST_CHANNELS)
    agency_id: Annotated[UUID | None, C1] = None
    """The agency it is among those that data may be shared with."""
    parent_id: Annotated[UUID | None, C1] = None
    """The organisation it belongs to, as a post to its State."""


class CorrectOrganisation(CasesCommand):
    """Put right what is named of an organisation; what is not named stays. Lists are named whole."""

    partial: ClassVar[bool] = True
    allowed: ClassVar[When] = When(organisation={OrganisationStatus.LISTED})
    organisation_id: Id
    version: Annotated[int, C1]
    code: Annotated[Code | None, C1] = None
    name: Annotated[Line | None, C1] = None
    kind: Annotated[OrganisationKind | None, C1] = None
    country: Annotated[CountryCode | None, C1] = None
    states: Annotated[list[CountryCode] | None, C1] = Field(default=None, max_length=30)
    areas: Annotated[list[AreaCode] | None, C1] = Field(default=None, max_length=MOST_AREAS)
    languages: Annotated[list[LanguageTag] | None, C1] = Field(default=None, max_length=MOST_LANGUAGES)
    time_zone: Annotated[ZoneName | None, C1] = None
    opening: Annotated[OpeningHours | None, C1] = None
    hours: Annotated[list[OpenSpan] | None, C1] = Field(default=None, max_length=MOST_SPANS)
    telephones: Annotated[list[Line] | None, C1] = Field(default=None, max_length=MOST_CHANNELS)
    emails: Annotated[list[Line] | None, C1] = Field(default=None, max_length=MOST_CHANNELS)
    websites: Annotated[list[Line] | None, C1] = Field(default=None, max_length=MOST_CHANNELS)
    agency_id: Annotated[UUID | None, C1] = None
    parent_id: Annotated[UUID | None, C1] = None

    @model_validator(mode="after")
    def _refuse_null(self) -> Self:
        _taken_away(
            self, "name", "kind", "country", "states", "areas", "languages", "opening", "hours", "telephones",
            "emails", "websites",
        )  # fmt: skip
        return self


class ConfirmOrganisation(CasesCommand):
    """Somebody asked there, and all that is known of it still holds."""

    allowed: ClassVar[When] = When(organisation={OrganisationStatus.LISTED})
    organisation_id: Id
    version: Annotated[int, C1]


class CloseOrganisation(CasesCommand):
    """It is not called on any more: what it offers and who is named there end with it, and its key is destroyed.

    Refused while organisations that are open belong to it.
    """

    allowed: ClassVar[When] = When(organisation={OrganisationStatus.LISTED})
    organisation_id: Id
    version: Annotated[int, C1]
    reason: Annotated[OrganisationClosureReason, C1]


class OfferService(CasesCommand):
    """An organisation can do something, where and for whom it says."""

    allowed: ClassVar[When] = When(organisation={OrganisationStatus.LISTED})
    organisation_id: Id
    offer_id: Id
    offered_service: Annotated[CoordinationService, C1]
    capacity: Annotated[int | None, C1] = Field(default=None, ge=0, le=MOST_CAPACITY)
    """None: nobody knows, which is neither nothing nor without limit."""
    unit: Annotated[CapacityUnit | None, C1] = None
    areas: Annotated[list[AreaCode], C1] = Field(default=[], max_length=MOST_AREAS)
    """None named: wherever the organisation works."""
    languages: Annotated[list[LanguageTag], C1] = Field(default=[], max_length=MOST_LANGUAGES)
    """None named: those of the organisation."""
    categories: Annotated[list[PersonCategory], C1] = Field(default=[], max_length=len(PersonCategory))
    """For whom; none named: everybody."""


class ChangeService(CasesCommand):
    """Put right what is named of an offer; what is not named stays, and null takes a capacity away."""

    partial: ClassVar[bool] = True
    allowed: ClassVar[When] = When(offer={ServiceOfferStatus.OFFERED})
    organisation_id: Id
    version: Annotated[int, C1]
    offer_id: Id
    capacity: Annotated[int | None, C1] = Field(default=None, ge=0, le=MOST_CAPACITY)
    unit: Annotated[CapacityUnit | None, C1] = None
    areas: Annotated[list[AreaCode] | None, C1] = Field(default=None, max_length=MOST_AREAS)
    languages: Annotated[list[LanguageTag] | None, C1] = Field(default=None, max_length=MOST_LANGUAGES)
    categories: Annotated[list[PersonCategory] | None, C1] = Field(default=None, max_length=len(PersonCategory))

    @model_validator(mode="after")
    def _refuse_null(self) -> Self:
        _taken_away(self, "areas", "languages", "categories")
        return self


class EndService(CasesCommand):
    """The organisation does this no longer."""

    allowed: ClassVar[When] = When(offer={ServiceOfferStatus.OFFERED})
    organisation_id: Id
    offer_id: Id


class NameFocalPoint(CasesCommand):
    """Whom to call there, for which areas and in which languages."""

    allowed: ClassVar[When] = When(organisation={OrganisationStatus.LISTED})
    organisation_id: Id
    focal_point_id: Id
    contact: Annotated[FocalPointContact, C2]
    areas: Annotated[list[AreaCode], C1] = Field(default=[], max_length=MOST_AREAS)
    languages: Annotated[list[LanguageTag], C1] = Field(default=[], max_length=MOST_LANGUAGES)
    from_day: Annotated[Day | None, C1] = None
    until_day: Annotated[Day | None, C1] = None
    """The last day."""


class ChangeFocalPoint(CasesCommand):
    """Put right what is named; what is not named stays."""

    partial: ClassVar[bool] = True
    allowed: ClassVar[When] = When(focal_point={FocalPointStatus.NAMED})
    organisation_id: Id
    version: Annotated[int, C1]
    focal_point_id: Id
    contact: Annotated[FocalPointContactChange | None, C2] = None
    areas: Annotated[list[AreaCode] | None, C1] = Field(default=None, max_length=MOST_AREAS)
    languages: Annotated[list[LanguageTag] | None, C1] = Field(default=None, max_length=MOST_LANGUAGES)
    from_day: Annotated[Day | None, C1] = None
    until_day: Annotated[Day | None, C1] = None

    @model_validator(mode="after")
    def _refuse_null(self) -> Self:
        _taken_away(self, "contact", "areas", "languages")
        return self


class EndFocalPoint(CasesCommand):
    """They are not to be called any more; who they are and how they were reached is dropped."""

    allowed: ClassVar[When] = When(focal_point={FocalPointStatus.NAMED})
    organisation_id: Id
    focal_point_id: Id


class NameDeputy(CasesCommand):
    """Another focal point of the organisation stands in from one day to another, both included."""

    allowed: ClassVar[When] = When(focal_point={FocalPointStatus.NAMED})
    organisation_id: Id
    deputy_id: Id
    focal_point_id: Id
    """For whom."""
    stands_in_id: Id
    """The focal point that is called instead."""
    from_day: Annotated[Day, C1]
    until_day: Annotated[Day, C1]


class EndDeputy(CasesCommand):
    """Nobody stands in after all."""

    allowed: ClassVar[When] = When(organisation={OrganisationStatus.LISTED})
    organisation_id: Id
    deputy_id: Id


class OrganisationEvent(CasesEvent):
    """A fact about an organisation."""

    aggregate: ClassVar[str] = "organisation_id"
    about: ClassVar[str | None] = None
    organisation_id: Id


class OrganisationStanding(OrganisationEvent):
    """What is known of an organisation from now on, whole."""

    code: Annotated[Code | None, C1] = None
    name: Annotated[Line, C1]
    kind: Annotated[OrganisationKind, C1]
    country: Annotated[CountryCode, C1]
    states: Annotated[list[CountryCode], C1] = Field(default=[])
    areas: Annotated[list[AreaCode], C1] = Field(default=[])
    languages: Annotated[list[LanguageTag], C1] = Field(default=[])
    time_zone: Annotated[ZoneName | None, C1] = None
    opening: Annotated[OpeningHours, C1] = OpeningHours.UNKNOWN
    hours: Annotated[list[OpenSpan], C1] = Field(default=[])
    telephones: Annotated[list[Line], C1] = Field(default=[])
    emails: Annotated[list[Line], C1] = Field(default=[])
    websites: Annotated[list[Line], C1] = Field(default=[])
    agency_id: Annotated[UUID | None, C1] = None
    parent_id: Annotated[UUID | None, C1] = None


class OrganisationRegistered(OrganisationStanding):
    """An organisation is in the directory."""

    confirm_by: Annotated[datetime, C1]
    """By when somebody asks there whether all of it still holds."""
    registered_at: Annotated[datetime, C1]


class OrganisationCorrected(OrganisationStanding):
    """How an organisation is now, whole."""

    corrected_at: Annotated[datetime, C1]


class OrganisationConfirmed(OrganisationEvent):
    """All that was known of it still held."""

    confirm_by: Annotated[datetime, C1]
    confirmed_at: Annotated[datetime, C1]


class OrganisationClosed(OrganisationEvent):
    """It is not called on any more, nor what it offered or who was named there."""

    reason: Annotated[OrganisationClosureReason, C1]
    offer_ids: Annotated[list[UUID], C1] = Field(default=[])
    """What ended with it."""
    focal_point_ids: Annotated[list[UUID], C1] = Field(default=[])
    closed_at: Annotated[datetime, C1]


class ServiceStanding(OrganisationEvent):
    """What is offered from now on, whole."""

    offer_id: Id
    offered_service: Annotated[CoordinationService, C1]
    capacity: Annotated[int | None, C1] = None
    unit: Annotated[CapacityUnit | None, C1] = None
    areas: Annotated[list[AreaCode], C1] = Field(default=[])
    languages: Annotated[list[LanguageTag], C1] = Field(default=[])
    categories: Annotated[list[PersonCategory], C1] = Field(default=[])


class ServiceOffered(ServiceStanding):
    """An organisation can do something."""

    offered_at: Annotated[datetime, C1]


class ServiceChanged(ServiceStanding):
    """An offer is another one."""

    changed_at: Annotated[datetime, C1]


class ServiceEnded(OrganisationEvent):
    """The organisation does this no longer."""

    offer_id: Id
    ended_at: Annotated[datetime, C1]


class FocalPointStanding(OrganisationEvent):
    """Whom to call from now on, whole."""

    focal_point_id: Id
    contact: Annotated[Sealed[FocalPointContact], C2]
    areas: Annotated[list[AreaCode], C1] = Field(default=[])
    languages: Annotated[list[LanguageTag], C1] = Field(default=[])
    from_day: Annotated[date | None, C1] = None
    until_day: Annotated[date | None, C1] = None


class FocalPointNamed(FocalPointStanding):
    """There is somebody to call."""

    named_at: Annotated[datetime, C1]


class FocalPointChanged(FocalPointStanding):
    """Whom to call, or how, is another."""

    changed_at: Annotated[datetime, C1]


class FocalPointEnded(OrganisationEvent):
    """They are not to be called any more."""

    focal_point_id: Id
    ended_at: Annotated[datetime, C1]


class DeputyNamed(OrganisationEvent):
    """Somebody stands in, both days included."""

    deputy_id: Id
    focal_point_id: Id
    stands_in_id: Id
    from_day: Annotated[date, C1]
    until_day: Annotated[date, C1]
    named_at: Annotated[datetime, C1]


class DeputyEnded(OrganisationEvent):
    """Nobody stands in after all."""

    deputy_id: Id
    ended_at: Annotated[datetime, C1]
