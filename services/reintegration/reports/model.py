"""Donor reports: published once, then frozen."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any, NamedTuple
from uuid import UUID

from pydantic import BaseModel, ConfigDict
from sqlalchemy import BigInteger, CheckConstraint
from sqlmodel import Field

from services.reintegration.funds.model import Donor
from services.reintegration.records import AggregateRecord, Record
from shared.contracts.reintegration.v1 import ReportCell, ReportPublished
from shared.platform.columns import documents, moment, part_of
from shared.platform.errors import ExerciseIsMixed, Refused


class PeriodIsBackwards(Refused):
    """A period ends on or after the day it begins."""

    text = "The period ends before it begins"
    about_field = "period_end"


class PeriodIsNotOver(Refused):
    """Days that come cannot be reported."""

    text = "The period is not over yet"
    about_field = "period_end"


class PeriodIsReported(Refused):
    """A day is reported to a donor once: two overlapping reports would let hidden cells be computed by subtraction."""

    text = "Days of this period are in a report to this donor already"
    about_field = "period_start"


class Returned(BaseModel):
    """What came back in a period; without a figure where it would tell what came back from somebody."""

    model_config = ConfigDict(frozen=True)

    minor: int | None
    hidden: bool = False

    @classmethod
    def of(cls, sums: Sequence[int], threshold: int) -> "Returned":
        """Of the sums by returnee: hidden of few, and where one has more than half."""
        total = sum(sums)
        few = 0 < len(sums) < threshold
        if few or 2 * max(map(abs, sums), default=0) > abs(total):
            return cls(minor=None, hidden=True)
        return cls(minor=total)


class DonorReport(AggregateRecord, table=True):
    """What one donor's money did in a period, with small cells hidden before it was kept."""

    __tablename__ = "donor_reports"
    __table_args__ = (CheckConstraint("period_start <= period_end", name="forwards"),)

    donor_id: UUID = Field(foreign_key="donors.id", index=True)
    period_start: date
    period_end: date
    currency: str = Field(max_length=3)
    threshold: int
    donor_name: str | None = Field(default=None, max_length=200)
    """None where a release before did not note it."""
    of_exercise: bool
    cells: list[dict[str, Any]] = documents()
    returned_minor: int | None = Field(default=None, sa_type=BigInteger)
    returned_hidden: bool = False
    published_at: datetime = moment()

    def published(self, cells: list[ReportCell], returned: Returned) -> ReportPublished:
        """Freeze the figures; the fact of a report that may be read."""
        self.cells = [cell.model_dump(mode="json") for cell in cells]
        self.returned_minor, self.returned_hidden = returned.minor, returned.hidden
        return ReportPublished(
            report_id=self.id,
            donor_id=self.donor_id,
            donor_name=self.donor_name,
            period_start=self.period_start,
            period_end=self.period_end,
            currency=self.currency,
            threshold=self.threshold,
            exercise=self.of_exercise,
            cells=cells,
            returned_minor=returned.minor,
            returned_hidden=returned.hidden,
            published_at=self.published_at,
        )


class ReportedPayment(Record, table=True):
    """Which report a payment was counted in: at most one, as the key says."""

    __tablename__ = "reported_payments"

    payment_id: UUID = part_of("payments.id")
    report_id: UUID = Field(foreign_key="donor_reports.id", index=True)


class ReportedReturn(Record, table=True):
    """Which report a return was counted in: at most one, as the key says."""

    __tablename__ = "reported_returns"

    return_id: UUID = part_of("payment_returns.id")
    report_id: UUID = Field(foreign_key="donor_reports.id", index=True)


class PaidCell(NamedTuple):
    """What was paid in one combination of country, sex and age band; the largest sum of one returnee beside it."""

    country: str
    sex: str
    age_band: str
    returnees: int
    paid_minor: int
    largest_minor: int


def require_reportable(period_start: date, period_end: date, today: date) -> None:
    """PeriodIsBackwards, or PeriodIsNotOver: a period ends today at the latest."""
    if period_end < period_start:
        raise PeriodIsBackwards
    if period_end > today:
        raise PeriodIsNotOver


def require_same_exercise(donor: Donor, *, exercise: bool) -> None:
    """ExerciseIsMixed when real figures are asked for of an exercise's donor, or the other way round."""
    if exercise != (donor.exercise is not None):
        raise ExerciseIsMixed(field="exercise")
