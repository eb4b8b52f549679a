"""What may be shared with whom: the data of `rules.yaml`, and refusals that follow from it."""

from datetime import timedelta
from functools import cache
from pathlib import Path

import yaml
from pydantic import BaseModel, ConfigDict, Field

from shared.contracts.base import FieldClass
from shared.contracts.intake.v1 import AgencyKind


class SharingRules(BaseModel):
    """The file; every kind of agency has a line."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    source: str
    version: str
    verified: bool
    classes_by_kind: dict[AgencyKind, frozenset[FieldClass]]
    delete_within_days: int
    override_days: int = Field(gt=0)
    override_answer_hours: int = Field(gt=0)

    @property
    def delete_within(self) -> timedelta:
        return timedelta(days=self.delete_within_days)

    @property
    def override_answer_within(self) -> timedelta:
        """How long a second person may take to answer."""
        return timedelta(hours=self.override_answer_hours)


@cache
def sharing_rules() -> SharingRules:
    return SharingRules.model_validate(yaml.safe_load(Path(__file__).with_name("rules.yaml").read_text()))
