"""How long what is owed may take: the usual figures and their bounds (`deadlines.yaml`), and how one is changed."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import Annotated, ClassVar
from uuid import UUID, uuid5

import yaml
from pydantic import BaseModel, ConfigDict, Field, model_validator

from shared.contracts.base import C1, C7, Command, Event, Id

NAMESPACE = UUID("6f0a5b0e-6b7c-4f57-9d61-0d8a4c1f2e93")
LONGEST = 10_000


class DeadlineUnit(StrEnum):
    """In what a deadline is counted."""

    HOURS = "hours"
    DAYS = "days"


class DeadlineCode(StrEnum):
    """What has to happen within its time."""

    FIRST_ANSWER_LIFE_SAVING = "first_answer_life_saving"
    FIRST_ANSWER_HIGH = "first_answer_high"
    FIRST_ANSWER_MEDIUM = "first_answer_medium"
    FIRST_ANSWER_LOW = "first_answer_low"
    ERASURE_ANSWER = "erasure_answer"
    COMPLETION_LIFE_SAVING = "completion_life_saving"
    COMPLETION_HIGH = "completion_high"
    COMPLETION_MEDIUM = "completion_medium"
    COMPLETION_LOW = "completion_low"
    FITNESS_CHECK = "fitness_check"
    """For how long it holds."""
    PLAN = "plan"
    REVIEW_GRANT = "review_grant"
    REVIEW_FOLLOW_UP = "review_follow_up"
    REVIEW_CLOSURE = "review_closure"
    FOLLOW_UP = "follow_up"
    """From its date until it counts as missed."""
    CONFIRM_ORGANISATION = "confirm_organisation"
    """Until somebody asks there whether all that is known of it still holds."""


class DeadlineReason(StrEnum):
    """Why a deadline becomes another; a list, since free text would hold people."""

    ORGANISATION_POLICY = "organisation_policy"
    AGREED_WITH_PARTNERS = "agreed_with_partners"
    MORE_CAPACITY = "more_capacity"
    LESS_CAPACITY = "less_capacity"
    EXPERIENCE = "experience"
    CORRECTION = "correction"
    """The figure was not meant."""


class _File(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Bounds(_File):
    """What a deadline usually is, and within what it may be changed."""

    usual: int
    least: int = Field(ge=1)
    most: int = Field(le=LONGEST)

    @model_validator(mode="after")
    def _in_order(self) -> "Bounds":
        if not self.least <= self.usual <= self.most:
            raise ValueError("the usual figure lies outside its bounds")
        return self


class DeadlineGroup(_File):
    """Deadlines of one service that rest on one source."""

    service: str
    unit: DeadlineUnit
    source: str
    deadlines: Mapping[DeadlineCode, Bounds]


class Deadlines(_File):
    """The file `deadlines.yaml`."""

    version: int
    verified: bool
    groups: tuple[DeadlineGroup, ...]


@dataclass(frozen=True)
class DeadlineRule:
    """One deadline, whatever it is changed to."""

    code: DeadlineCode
    service: str
    unit: DeadlineUnit
    bounds: Bounds

    @property
    def id(self) -> UUID:
        """By which commands and events name it: the same in every deployment."""
        return uuid5(NAMESPACE, self.code)

    def span(self, amount: int) -> timedelta:
        """So many of its hours or days."""
        return timedelta(**{self.unit.value: amount})

    def admits(self, amount: int) -> bool:
        """Whether it may be changed to so much."""
        return self.bounds.least <= amount <= self.bounds.most


@cache
def deadlines() -> Deadlines:
    return Deadlines.model_validate(yaml.safe_load(Path(__file__).with_suffix(".yaml").read_text(encoding="utf-8")))


@cache
def deadline_rules() -> Mapping[DeadlineCode, DeadlineRule]:
    """Every deadline, in the order of the file."""
    return {
        code: DeadlineRule(code, group.service, group.unit, bounds)
        for group in deadlines().groups
        for code, bounds in group.deadlines.items()
    }


class ChangeDeadline(Command):
    """Change how long something may take, for what begins from now on; what has begun keeps the time it was given."""

    deadline_id: Id
    version: Annotated[int, C7]
    """0 where nobody has changed it yet."""
    amount: Annotated[int, C7] = Field(ge=1, le=LONGEST)
    """In the deadline's own unit."""
    reason: Annotated[DeadlineReason, C7]


class DeadlineChanged(Event):
    """What begins from now on has this time."""

    aggregate: ClassVar[str] = "deadline_id"
    about: ClassVar[str | None] = None
    deadline_id: Id
    code: Annotated[DeadlineCode, C7]
    unit: Annotated[DeadlineUnit, C7]
    amount_before: Annotated[int, C7]
    amount: Annotated[int, C7]
    reason: Annotated[DeadlineReason, C7]
    changed_by: Annotated[UUID, C1]
    changed_at: Annotated[datetime, C7]
