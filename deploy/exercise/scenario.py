"""What a scenario file says."""

from pathlib import Path
from uuid import UUID

import yaml
from pydantic import BaseModel, ConfigDict, Field


class Part(BaseModel):
    """A part of the file; unknown lines are refused."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class PlayClock(Part):
    """How long the two phases last, in the story and on the wall."""

    answers_per_second: float
    """What a gateway answers on a machine on which the seconds below are enough; a slower one is given more."""
    crisis_days: float
    crisis_seconds: float
    aftermath_days: float
    aftermath_seconds: float


class Leg(Part):
    """An evacuation operation."""

    name: str
    destination: str
    mode: str
    departs_day: float
    hours: float
    seats: int


class PartnerAgency(Part):
    """An agency to share with; registered anew for each exercise, but for one with an id, which is registered once."""

    id: UUID | None = None
    code: str
    name: str
    kind: str


class OfferedService(Part):
    """What an organisation offers; without an amount nobody knows how much."""

    service: str
    capacity: int | None = None
    unit: str | None = None


class ListedOrganisation(Part):
    """An organisation of the directory, registered anew for each exercise."""

    name: str
    kind: str
    country: str
    states: list[str] = []
    languages: list[str] = []
    hours: list[str] | None = None
    """Empty: day and night; without them nobody knows."""
    telephones: list[str] = []
    services: list[OfferedService] = []


class OwnAgency(PartnerAgency):
    """The agency whose staff play; registered once, whatever the number of exercises."""

    id: UUID


class Fund(Part):
    """Who pays."""

    name: str
    currency: str
    amount_minor: int


class Training(Part):
    """A course."""

    title: str
    country: str
    sessions: int
    places: int


class Shares(Part):
    """How often things happen, 0 to 1."""

    without_documents: float
    birth_date_estimated: float
    with_a_need: float
    fears_return: float
    asks_assistance: float
    asks_evacuation: float
    withdraws_consent: float
    gate_fails: float
    misses_departure: float
    answered_late: float
    plan_late: float
    asks_grant: float
    grant_rejected: float
    joins_training: float
    unreachable_at_month_3: float
    follow_up_missed: float
    shared_with_partner: float
    follow_ups_decided: float
    pictured: float


class Scenario(Part):
    """A crisis and what its people meet."""

    name: str
    country: str
    hazard: str
    seed: int
    people: int = Field(ge=1, le=5000)
    by_workbook: int = Field(ge=0)
    clock: PlayClock
    nationalities: dict[str, int]
    household_sizes: dict[int, int]
    shares: Shares
    needs: dict[str, int]
    services: list[str]
    operations: list[Leg]
    hold_hours: int
    gather_hours_before: float
    own_agency: OwnAgency
    agencies: list[PartnerAgency]
    organisations: list[ListedOrganisation]
    donor: Fund
    grant_amounts: list[int]
    courses: list[Training]

    @classmethod
    def read(cls, path: Path) -> "Scenario":
        """Read a scenario file; ValidationError names what is wrong with it."""
        return cls.model_validate(yaml.safe_load(path.read_text()))
