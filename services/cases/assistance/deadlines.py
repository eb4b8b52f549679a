"""When assistance is due, and how often somebody is reminded until then (`reminders.yaml`)."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Annotated

import yaml
from pydantic import BaseModel, ConfigDict, Field

from services.cases.deadlines.model import time_for
from shared.contracts.deadlines import DeadlineCode
from shared.contracts.intake.v1 import Urgency
from shared.platform.unit_of_work import UnitOfWork

_FILE = Path(__file__).with_name("reminders.yaml")
_Hours = Annotated[int, Field(gt=0)]
COMPLETION: Mapping[Urgency, DeadlineCode] = {
    Urgency.LIFE_SAVING: DeadlineCode.COMPLETION_LIFE_SAVING,
    Urgency.HIGH: DeadlineCode.COMPLETION_HIGH,
    Urgency.MEDIUM: DeadlineCode.COMPLETION_MEDIUM,
    Urgency.LOW: DeadlineCode.COMPLETION_LOW,
}


class Reminders(BaseModel):
    """The file's content; every urgency has its figures."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    source: str
    version: str
    verified: bool
    escalation_hours: dict[Urgency, Annotated[tuple[_Hours, ...], Field(min_length=1)]]


@cache
def reminders() -> Reminders:
    return Reminders.model_validate(yaml.safe_load(_FILE.read_text(encoding="utf-8")))


async def time_to_complete(urgency: Urgency, uow: UnitOfWork) -> timedelta:
    """How long it may take, from when it is taken up until everything asked for is given."""
    return await time_for(COMPLETION[urgency], uow)


def next_escalation(urgency: Urgency, level: int, at: datetime) -> datetime:
    """When the escalation of `level` (1 is the first) is followed by the next one."""
    steps = reminders().escalation_hours[urgency]
    return at + timedelta(hours=steps[min(level, len(steps)) - 1])
