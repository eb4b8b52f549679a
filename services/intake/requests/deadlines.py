"""When a first answer is due: the data of `deadlines.yaml`."""

from datetime import datetime, timedelta
from functools import cache
from pathlib import Path

import yaml
from pydantic import BaseModel, ConfigDict

from shared.contracts.intake.v1 import Urgency


class RequestRules(BaseModel):
    """The file; every urgency has a line."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    source: str
    version: str
    verified: bool
    hours_until_first_answer: dict[Urgency, int]


@cache
def request_rules() -> RequestRules:
    return RequestRules.model_validate(yaml.safe_load(Path(__file__).with_name("deadlines.yaml").read_text()))


def first_answer_due(urgency: Urgency, made_at: datetime) -> datetime:
    """The moment by which somebody must have answered."""
    return made_at + timedelta(hours=request_rules().hours_until_first_answer[urgency])
