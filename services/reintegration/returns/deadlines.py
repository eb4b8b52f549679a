"""When a plan is owed. The figures are data."""

from datetime import datetime, timedelta
from functools import cache
from pathlib import Path

import yaml
from pydantic import BaseModel, ConfigDict, Field


class Deadlines(BaseModel):
    """The file `deadlines.yaml`."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    version: int
    source: str
    verified: bool
    plan_days: int = Field(ge=1, le=366)


@cache
def deadlines() -> Deadlines:
    return Deadlines.model_validate(yaml.safe_load(Path(__file__).with_name("deadlines.yaml").read_text()))


def plan_due_at(arrived_at: datetime) -> datetime:
    """The moment by which a plan is owed to whoever arrived then."""
    return arrived_at + timedelta(days=deadlines().plan_days)
