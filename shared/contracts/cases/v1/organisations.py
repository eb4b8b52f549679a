"""Events and commands of organisations: who they are, where they work, how they are reached."""

from datetime import datetime
from enum import StrEnum
from typing import Annotated, ClassVar, Self
from uuid import UUID

from pydantic import Field, StringConstraints, model_validator

from shared.contracts.base import (
    C1,
    Code,
    CountryCode,
    Id,
    LanguageTag,
    Line,
    ZoneName,
    refuse_null,
)
from shared.contracts.cases.v1.coordination import (
    AreaCode,
    OrganisationKind,
)
from shared.contracts.cases.v1.values import CasesCommand, CasesEvent
from shared.contracts.when import When

MOST_AREAS = 200
MOST_LANGUAGES = 50
MOST_CHANNELS = 10
MOST_SPANS = 28


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
        refuse_null(
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
