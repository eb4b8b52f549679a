"""A crisis: declared, activated, closed."""

from datetime import datetime

from sqlmodel import Field

from services.intake.records import AggregateRecord, Record
from shared.contracts.base import Command
from shared.contracts.intake.v1 import (
    ActivateCrisis,
    CloseCrisis,
    CorrectCrisis,
    CrisisActivated,
    CrisisClosed,
    CrisisCorrected,
    CrisisDeclared,
    CrisisStatus,
    DeclareCrisis,
    Hazard,
)
from shared.platform.columns import later_moment, moment
from shared.platform.errors import ExerciseIsMixed, Refused
from shared.platform.guards import require
from shared.platform.zones import UnknownTimeZone, is_zone, zone_of_country


class CrisisNotActive(Refused):
    """Persons are registered in an active crisis only."""

    text = "This crisis is not active"
    about_field = "crisis_id"


class CrisisNotDeclared(Refused):
    """Only a crisis that was declared, and nothing more, can be activated."""

    text = "This crisis was activated or closed before"
    about_field = "crisis_id"


class Crisis(AggregateRecord, table=True):
    """A country in crisis; what is registered belongs to one."""

    __tablename__ = "crises"

    name: str = Field(max_length=200)
    country: str = Field(max_length=2)
    hazard: str = Field(max_length=40)
    time_zone: str | None = Field(default=None, max_length=60)
    status: str = Field(max_length=20)
    declared_at: datetime = moment()
    activated_at: datetime | None = later_moment()
    closed_at: datetime | None = later_moment()

    @classmethod
    def declare(cls, command: DeclareCrisis, at: datetime) -> tuple["Crisis", CrisisDeclared]:
        """A new crisis; nobody can be registered in it yet."""
        crisis = cls(
            id=command.crisis_id,
            name=command.name,
            country=command.country,
            hazard=command.hazard,
            time_zone=_zone(command),
            status=CrisisStatus.DECLARED,
            declared_at=at,
        )
        return crisis, CrisisDeclared(
            crisis_id=crisis.id,
            name=crisis.name,
            country=crisis.country,
            hazard=Hazard(crisis.hazard),
            time_zone=crisis.time_zone,
            declared_at=at,
        )

    def correct(self, command: CorrectCrisis, at: datetime) -> CrisisCorrected:
        """Days count by another zone from now on; UnknownTimeZone."""
        self.time_zone = _known(command.time_zone)
        return CrisisCorrected(crisis_id=self.id, time_zone=self.time_zone, corrected_at=at)

    def activate(self, at: datetime) -> CrisisActivated:
        """Registration begins; CrisisNotDeclared when it began or ended before."""
        require(ActivateCrisis, crisis=self)
        self.status = CrisisStatus.ACTIVE
        self.activated_at = at
        return CrisisActivated(crisis_id=self.id, activated_at=at)

    def close(self, at: datetime) -> CrisisClosed:
        """Registration ends; CrisisNotActive when it never began or has ended."""
        require(CloseCrisis, crisis=self)
        self.status = CrisisStatus.CLOSED
        self.closed_at = at
        return CrisisClosed(crisis_id=self.id, closed_at=at)

    def refusal(self, command: type[Command]) -> Refused:
        """Why a command comes too early or too late."""
        return CrisisNotDeclared() if command is ActivateCrisis else CrisisNotActive()

    def require_same_exercise(self, exercise: str | None) -> None:
        """Guard registrations told to be an exercise's; ExerciseIsMixed in a real crisis."""
        if exercise and self.exercise is None:
            raise ExerciseIsMixed(field="crisis_id")


class Place(Record, table=True):
    """An administrative unit by its P-code, from the list the deployment imported (a COD gazetteer); none goes away."""

    __tablename__ = "places"

    code: str = Field(primary_key=True, max_length=40)
    name: str = Field(max_length=200)
    level: int
    parent: str | None = Field(default=None, max_length=40)
    country: str = Field(max_length=2, index=True)
    latitude: float | None = None
    longitude: float | None = None


def _zone(command: DeclareCrisis) -> str | None:
    return zone_of_country(command.country) if command.time_zone is None else _known(command.time_zone)


def _known(zone: str) -> str:
    if not is_zone(zone):
        raise UnknownTimeZone
    return zone
