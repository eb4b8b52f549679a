"""When an erasure must be answered: the data of `rules.yaml`."""

from datetime import datetime, timedelta
from functools import cache
from pathlib import Path

import yaml
from pydantic import BaseModel, ConfigDict, Field


class ErasureRules(BaseModel):
    """The file."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    source: str
    version: str
    verified: bool
    answer_within_days: int = Field(gt=0)


@cache
def erasure_rules() -> ErasureRules:
    return ErasureRules.model_validate(yaml.safe_load(Path(__file__).with_name("rules.yaml").read_text()))


def answer_due(requested_at: datetime) -> datetime:
    """The moment by which a second person must have answered."""
    return requested_at + timedelta(days=erasure_rules().answer_within_days)
