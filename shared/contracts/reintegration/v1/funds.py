"""Events and commands of funds: how much of a donor's money there is for grants, and what of it is taken."""

from datetime import date, datetime
from enum import StrEnum
from typing import Annotated, ClassVar

from pydantic import Field

from shared.contracts.base import C1, LONG, Day, Id, Money
from shared.contracts.reintegration.v1.values import ReintegrationCommand, ReintegrationEvent


class FundAmountReason(StrEnum):
    """Why this amount is recorded."""

    AGREED = "agreed"
    AMENDED = "amended"
    CORRECTED = "corrected"
    """What stood there was a slip."""


class RecordFundAmount(ReintegrationCommand):
    """Record how much of a donor's money there is for grants, and for which days; it replaces what stood there."""

    donor_id: Id
    version: Annotated[int | None, C1] = Field(default=None, ge=1)
    """Of the fund that the caller looked at; None where no amount is recorded yet."""
    amount: Annotated[Money, C1]
    valid_from: Annotated[Day, C1]
    valid_until: Annotated[Day | None, C1] = None
    """Its last day; None where the agreement names none."""
    reason: Annotated[FundAmountReason, C1]


class FundEvent(ReintegrationEvent):
    """A fact about a donor's money in one currency."""

    aggregate: ClassVar[str] = "fund_id"
    about: ClassVar[str | None] = None
    fund_id: Id
    donor_id: Id


class FundAmountRecorded(FundEvent):
    """So much there is, for these days."""

    amount: Annotated[Money, C1]
    valid_from: Annotated[date, C1]
    valid_until: Annotated[date | None, C1]
    reason: Annotated[FundAmountReason, C1]
    recorded_at: Annotated[datetime, C1]


class FundDrawn(FundEvent):
    """So much of a fund is taken now, in minor units of its currency; what is left follows from the amount."""

    committed_minor: Annotated[int, C1, LONG]
    """Approved and not paid."""
    paid_minor: Annotated[int, C1, LONG]
    """Paid, without what came back."""
    returned_minor: Annotated[int | None, C1, LONG] = None
    """What came back of all that was ever paid; None of a release that did not say."""
    drawn_at: Annotated[datetime, C1]
