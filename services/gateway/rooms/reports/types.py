"""Donor reports."""

from datetime import date, datetime

from services.gateway.graphql.scalars import Long
from services.gateway.graphql.sources import Expression, Many, Node, One, column, connection_of, node, sourced
from services.gateway.rooms.funds.types import Donor
from shared.contracts.base import C0

# Of a release before the report does not say: donors kept the name they were registered with.
NAME_THEN = (
    "coalesce({row}.donor_name, (SELECT named.registered_name FROM donors AS named WHERE named.id = {row}.donor_id))"
)


@node("report_cells", field_class=C0)
class ReportCell:
    """One cell; `total` marks a margin, null values are hidden."""

    country: str = column(C0)
    sex: str = column(C0)
    age_band: str = column(C0)
    returnees: int | None = column(C0)
    paid_minor: Long | None = column(C0)
    hidden: str | None = column(C0, description="small or complementary; null where shown.")


@node("reports", field_class=C0, donor="donor_id")
class Report(Node):
    """What a donor's money did in a period, with small cells hidden."""

    donor: Donor | None = sourced(One(C0, "{row}.id = {parent}.donor_id"))
    donor_name: str | None = sourced(
        Expression(C0, NAME_THEN), description="What the donor was called when the report was published."
    )
    period_start: date = column(C0)
    period_end: date = column(C0)
    currency: str = column(C0)
    threshold: int = column(C0)
    exercise: bool = column(C0)
    published_at: datetime = column(C0)
    returned_minor: Long | None = column(
        C0, description="What came back in the period; null where hidden, and in reports of a release before."
    )
    returned_hidden: bool | None = column(C0)
    cells: list[ReportCell] = sourced(
        Many(C0, "{row}.report_id = {parent}.id", order="{row}.position", limit=10_000, usual=200)
    )


ReportConnection = connection_of(Report)
