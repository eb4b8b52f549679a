"""In which instalments an award is paid, and when one may be released. Pure rules; the figures are `tranches.yaml`."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import Annotated

import yaml
from pydantic import BaseModel, ConfigDict, Field, StringConstraints, model_validator

from shared.contracts.base import Money
from shared.contracts.currencies import LARGEST_AMOUNT
from shared.contracts.reintegration.v1 import Tranche
from shared.platform.errors import Refused

_HUNDRED = 100


class AwardTooLarge(Refused):
    """Not every reader of JSON would keep the amount exactly."""

    text = "The award is larger than any amount that can be paid"
    about_field = "amount"


class AwardTooSmall(Refused):
    """There is not a minor unit for every instalment."""

    text = "The award is too small to be paid in instalments"
    about_field = "amount"


class WaitingFor(StrEnum):
    """Why an instalment may not be paid yet."""

    EARLIER_TRANCHE = "earlier_tranche"
    EVIDENCE = "evidence"
    TIME = "time"


class _File(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class TrancheTerms(_File):
    """Percent of the award; kinds of evidence needed; days to wait since the tranche before was paid."""

    share: int = Field(ge=1, le=_HUNDRED)
    days: int = Field(ge=0, le=366)
    evidence: tuple[Annotated[str, StringConstraints(pattern=r"^[a-z_]{1,40}$")], ...]


class TranchePlan(_File):
    """The file `tranches.yaml`, or a donor's own."""

    version: int
    source: str
    verified: bool
    pay_within_days: int = Field(gt=0, le=366)
    """From the day a tranche may be paid."""
    tranches: tuple[TrancheTerms, ...] = Field(min_length=1, max_length=12)

    @property
    def pay_within(self) -> timedelta:
        return timedelta(days=self.pay_within_days)

    @model_validator(mode="after")
    def _whole(self) -> "TranchePlan":
        if sum(terms.share for terms in self.tranches) != _HUNDRED:
            raise ValueError("the shares of the tranches have to add up to 100")
        return self


@dataclass(frozen=True)
class ReleaseDecision:
    """Whether a tranche may be paid now; if not, what it waits for, and when time will have done its part.

    `time_is_up_at` is None while the tranche before is unpaid: its waiting time has not begun.
    """

    waiting_for: tuple[WaitingFor, ...]
    missing_evidence: tuple[str, ...]
    time_is_up_at: datetime | None

    @property
    def releasable(self) -> bool:
        return not self.waiting_for


@cache
def tranche_plan() -> TranchePlan:
    return TranchePlan.model_validate(yaml.safe_load(Path(__file__).with_name("tranches.yaml").read_text()))


def split_award(award: Money, plan: TranchePlan | None = None) -> list[Tranche]:
    """The instalments of an award, each share rounded down to a minor unit; the last takes the remainder.

    They add up to the award exactly: 1,500.01 by 50/30/20 gives 750.00, 450.00 and 300.01. Raises AwardTooSmall or
    AwardTooLarge.
    """
    if award.amount_minor > LARGEST_AMOUNT:
        raise AwardTooLarge
    terms = (plan or tranche_plan()).tranches
    amounts = [award.amount_minor * each.share // _HUNDRED for each in terms[:-1]]
    amounts.append(award.amount_minor - sum(amounts))
    if min(amounts) < 1:
        raise AwardTooSmall
    return [
        Tranche(
            number=number,
            amount=Money(amount_minor=amount, currency=award.currency),
            evidence_required=list(each.evidence),
        )
        for number, (amount, each) in enumerate(zip(amounts, terms, strict=True), 1)
    ]


def releasable(
    terms: TrancheTerms, shown: Collection[str], waiting_since: datetime | None, now: datetime
) -> ReleaseDecision:
    """Whether a tranche may be paid.

    `shown` are the kinds of evidence handed in for it; `waiting_since` is when the tranche before was paid (None while
    it is not), for the first tranche when the grant was approved.
    """
    missing = tuple(kind for kind in terms.evidence if kind not in shown)
    time_is_up_at = waiting_since + timedelta(days=terms.days) if waiting_since is not None else None
    waiting_for = [WaitingFor.EARLIER_TRANCHE] if time_is_up_at is None else []
    if missing:
        waiting_for.append(WaitingFor.EVIDENCE)
    if time_is_up_at is not None and now < time_is_up_at:
        waiting_for.append(WaitingFor.TIME)
    return ReleaseDecision(tuple(waiting_for), missing, time_is_up_at)
