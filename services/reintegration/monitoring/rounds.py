"""The follow-up rounds after an arrival, and when a returnee counts as lost. Pure; the figures are `rounds.yaml`."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Annotated

import yaml
from pydantic import BaseModel, ConfigDict, Field

from shared.platform.moments import months_after, moved


class _File(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class LostAfter(_File):
    """So many failed attempts, the first and the last so many days apart."""

    attempts: int = Field(ge=1)
    days: int = Field(ge=0)


class Rounds(_File):
    """The file `rounds.yaml`: months after arrival, days before the due date from which it may be done."""

    version: int
    source: str
    verified: bool
    months: tuple[Annotated[int, Field(ge=1, le=60)], ...]
    days_before: int = Field(ge=0, le=60)
    lost_after: LostAfter


@dataclass(frozen=True)
class FollowUpRound:
    """A follow-up is due in a month after arrival, and may be done from `opens_at`."""

    month: int
    opens_at: datetime
    due_at: datetime


@cache
def rounds() -> Rounds:
    return Rounds.model_validate(yaml.safe_load(Path(__file__).with_name("rounds.yaml").read_text()))


def follow_up_rounds(arrived_at: datetime) -> list[FollowUpRound]:
    """Every round of a returnee, in order."""
    return [follow_up_round(arrived_at, month) for month in rounds().months]


def follow_up_round(arrived_at: datetime, month: int) -> FollowUpRound:
    """One round: the same day of the month, or the month's last day where there is none, at the same time of day."""
    due_at = months_after(arrived_at, month)
    return FollowUpRound(month, moved(due_at, -timedelta(days=rounds().days_before)), due_at)


def lost_to_follow_up(failed_at: Sequence[datetime]) -> bool:
    """Whether attempts that failed since the last contact, in any order, are enough to call a returnee lost."""
    rule = rounds().lost_after
    if len(failed_at) < rule.attempts:
        return False
    return max(failed_at) - min(failed_at) >= timedelta(days=rule.days)
