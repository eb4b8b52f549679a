"""Who has passed a course. The figure is data."""

from functools import cache
from pathlib import Path

import yaml
from pydantic import BaseModel, ConfigDict, Field


class Threshold(BaseModel):
    """The file `pass.yaml`."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    version: int
    source: str
    verified: bool
    attendance_percent: int = Field(ge=1, le=100)


@cache
def threshold() -> Threshold:
    return Threshold.model_validate(yaml.safe_load(Path(__file__).with_name("pass.yaml").read_text()))


def has_passed(attended: int, sessions: int) -> bool:
    """Whether the sessions attended reach the threshold; in integers, so that 4 of 5 is exactly four fifths."""
    return attended * 100 >= sessions * threshold().attendance_percent
