"""Events and commands of crises."""

from datetime import datetime
from enum import StrEnum
from typing import Annotated, ClassVar

from shared.contracts.base import (
    C0,
    C1,
    CountryCode,
    Id,
    Line,
    ZoneName,
)
from shared.contracts.intake.v1.values import Hazard, IntakeCommand, IntakeEvent
from shared.contracts.when import When


class CrisisStatus(StrEnum):
    """Where a crisis stands."""

    DECLARED = "declared"
    ACTIVE = "active"
    CLOSED = "closed"


class DeclareCrisis(IntakeCommand):
    """Open a crisis; nobody can be registered in it before it is activated."""

    crisis_id: Id
    name: Annotated[Line, C0]
    country: Annotated[CountryCode, C0]
    hazard: Annotated[Hazard, C0]
    time_zone: Annotated[ZoneName | None, C0] = None
    """Where registration takes place; without it that of the country, where it has one clock."""


class ActivateCrisis(IntakeCommand):
    """Registration may begin."""

    allowed: ClassVar[When] = When(crisis={CrisisStatus.DECLARED})
    crisis_id: Id
    version: Annotated[int, C1]


class CloseCrisis(IntakeCommand):
    """No more registrations; what is open goes on."""

    allowed: ClassVar[When] = When(crisis={CrisisStatus.ACTIVE})
    crisis_id: Id
    version: Annotated[int, C1]


class CorrectCrisis(IntakeCommand):
    """The time zone by which days count where people are registered; what was dated before stays as it was."""

    crisis_id: Id
    version: Annotated[int, C1]
    time_zone: Annotated[ZoneName, C0]


class CrisisEvent(IntakeEvent):
    """A fact about a crisis."""

    aggregate: ClassVar[str] = "crisis_id"
    about: ClassVar[str | None] = None
    crisis_id: Id


class CrisisDeclared(CrisisEvent):
    """A crisis is known by name."""

    name: Annotated[Line, C0]
    country: Annotated[CountryCode, C0]
    hazard: Annotated[Hazard, C0]
    time_zone: Annotated[ZoneName | None, C0] = None
    declared_at: Annotated[datetime, C0]


class CrisisCorrected(CrisisEvent):
    """By which time zone days count there from now on."""

    time_zone: Annotated[ZoneName, C0]
    corrected_at: Annotated[datetime, C0]


class CrisisActivated(CrisisEvent):
    """Registration has begun."""

    activated_at: Annotated[datetime, C0]


class CrisisClosed(CrisisEvent):
    """Registration has ended."""

    closed_at: Annotated[datetime, C0]
