"""Events and commands of reports."""

from datetime import date, datetime
from typing import Annotated, ClassVar

from shared.contracts.base import (
    C0,
    Contract,
    CurrencyCode,
    Day,
    Id,
    Line,
)
from shared.contracts.reintegration.v1.values import ReintegrationCommand, ReintegrationEvent


class PublishReport(ReintegrationCommand):
    """Freeze the donor report of a period; small cells are hidden before it leaves the service."""

    report_id: Id
    donor_id: Id
    period_start: Annotated[Day, C0]
    period_end: Annotated[Day, C0]
    exercise: Annotated[bool, C0] = False
    """Report on exercise data; never mixed with real figures."""


class ReportCell(Contract):
    """One cell: the value is None where it is hidden."""

    country: Annotated[str, C0]
    sex: Annotated[str, C0]
    age_band: Annotated[str, C0]
    """`total` in any of the three marks a margin."""
    returnees: Annotated[int | None, C0]
    paid_minor: Annotated[int | None, C0]
    """None where the count is hidden, and where the sum alone would tell what somebody got."""
    hidden: Annotated[str | None, C0]
    """`hidden` where the count is; None where it is shown.

    Whether a cell is small or protects a small one is not told: that alone would narrow what it can be.
    """


class ReportPublished(ReintegrationEvent):
    """A donor report may be read."""

    aggregate: ClassVar[str] = "report_id"
    about: ClassVar[str | None] = None
    report_id: Id
    donor_id: Id
    period_start: Annotated[date, C0]
    period_end: Annotated[date, C0]
    currency: Annotated[CurrencyCode, C0]
    threshold: Annotated[int, C0]
    exercise: Annotated[bool, C0]
    cells: Annotated[list[ReportCell], C0]
    returned_minor: Annotated[int | None, C0] = None
    """What came back in the period, whenever it was paid; the cells say what was paid. None where it is hidden, and in
    reports of a release before."""
    returned_hidden: Annotated[bool, C0] = False
    """Of few, or mostly of one."""
    donor_name: Annotated[Line | None, C0] = None
    """As it was when the report was published; None in reports of a release before, when donors kept their names."""
    published_at: Annotated[datetime, C0]
