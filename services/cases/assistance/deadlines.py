"""When assistance is due, and how often somebody is reminded. The figures are data (`deadlines.yaml`)."""

from datetime import datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Annotated

import yaml
from pydantic import BaseModel, ConfigDict, Field

from shared.contracts.intake.v1 import Urgency

_FILE = Path(__file__).with_name("deadlines.yaml")
_Hours = Annotated[int, Field(gt=0)]


class Deadlines(BaseModel):
    """The file's content; every urgency has its figures."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    source: str
    version: str
    verified: bool
    completion_hours: dict[Urgency, _Hours]
    escalation_hours: dict[Urgency, Annotated[tuple[_Hours, ...], Field(min_length=1)]]


@cache
def deadlines() -> Deadlines:
    return Deadlines.model_validate(yaml.safe_load(_FILE.read_text(encoding="utf-8")))


def complete_by(urgency: Urgency, started_at: datetime) -> datetime:
    """When everything asked for is to be given."""
    return started_at + timedelta(hours=deadlines().completion_hours[urgency])


def next_escalation(urgency: Urgency, level: int, at: datetime) -> datetime:
    """When the escalation of `level` (1 is the first) is followed by the next one."""
    steps = deadlines().escalation_hours[urgency]
    return at + timedelta(hours=steps[min(level, len(steps)) - 1])
