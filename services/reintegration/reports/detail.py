"""How far a report breaks its figures down: the fewer are counted, the coarser. Pure; the figures are `detail.yaml`.

Most of a fine table over few people has to be hidden, and what is left tells a donor nothing; a coarse one keeps its
promises and can be read. The choice looks at the grand total alone, which is published, or else below the threshold:
whoever knows this rule learns nothing from it.
"""

from functools import cache
from pathlib import Path

import yaml
from pydantic import BaseModel, ConfigDict, Field

from services.reintegration.reports.disclosure.table import TOTAL, Key, Table


class _File(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class CrossedFrom(_File):
    """Returnees in the whole report from which on two dimensions are crossed, and from which on all are."""

    country_and_sex: int = Field(ge=1)
    everything: int = Field(ge=1)


class Detail(_File):
    """The file `detail.yaml`."""

    version: int
    source: str
    verified: bool
    crossed_from: CrossedFrom


@cache
def detail() -> Detail:
    return Detail.model_validate(yaml.safe_load(Path(__file__).with_name("detail.yaml").read_text()))


def withheld(payees: Table) -> frozenset[Key]:
    """The cells a report over so many has not: neither shown nor said to be hidden.

    `payees` has the dimensions country, sex and age band. Of few, each dimension stands alone beside the total.
    """
    total = payees.values[(TOTAL,) * len(payees.dimensions)]
    return frozenset(key for key in payees.values if not _is_published(key, total))


def _is_published(key: Key, total: int) -> bool:
    country, sex, age_band = (part != TOTAL for part in key)
    if country + sex + age_band <= 1:
        return True
    crossed_from = detail().crossed_from
    return total >= (crossed_from.everything if age_band else crossed_from.country_and_sex)
