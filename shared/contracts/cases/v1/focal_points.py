"""Events and commands of whom to call at an organisation, and who stands in for them."""

from datetime import date, datetime
from enum import StrEnum
from typing import Annotated, ClassVar, Self

from pydantic import Field, model_validator

from shared.contracts.base import (
    C1,
    C2,
    Contract,
    Day,
    Id,
    LanguageTag,
    Line,
    Sealed,
    refuse_null,
)
from shared.contracts.cases.v1.coordination import (
    AreaCode,
)
from shared.contracts.cases.v1.organisations import (
    MOST_AREAS,
    MOST_LANGUAGES,
    OrganisationEvent,
    OrganisationStatus,
)
from shared.contracts.cases.v1.values import CasesCommand
from shared.contracts.when import When


class FocalPointStatus(StrEnum):
    """Whether somebody is to be called."""

    NAMED = "named"
    ENDED = "ended"


class FocalPointContact(Contract):
    """Who it is and how to reach them: sealed under the organisation's own key."""

    name: Annotated[Line, C2]
    telephone: Annotated[Line | None, C2] = None
    email: Annotated[Line | None, C2] = None


class FocalPointContactChange(Contract):
    """What is put right of a contact; what is not named stays, and null takes away."""

    name: Annotated[Line | None, C2] = None
    telephone: Annotated[Line | None, C2] = None
    email: Annotated[Line | None, C2] = None

    @model_validator(mode="after")
    def _refuse_null(self) -> Self:
        refuse_null(self, "name")
        return self


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
        refuse_null(self, "contact", "areas", "languages")
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
