"""Donors, every change of them, and how much of their money there is for grants."""

from datetime import date, datetime

import strawberry

from services.gateway.graphql.actions import Action
from services.gateway.graphql.scalars import Long
from services.gateway.graphql.sources import (
    Embedded,
    Expression,
    Many,
    Node,
    One,
    column,
    money,
    node,
    permitted,
    sourced,
    value,
)
from services.gateway.readmodel.states import state_by_moment
from services.gateway.readmodel.values import DonorChangeKind
from services.gateway.rooms.agencies.types import Account
from shared.contracts.base import C0, C1, C7
from shared.contracts.reintegration.v1 import (
    CorrectDonor,
    DonorStatus,
    EndDonor,
    FundAmountReason,
    PublishReport,
    RecordFundAmount,
    ResumeDonor,
)

# A fund is in one currency; of a donor whose currency was put right there may be one of before.
FUND_OF_DONOR = """{row}.donor_id = {parent}.id AND {row}.currency = {parent}.currency
    AND {row}.amount_minor IS NOT NULL"""
COMMITTED = "coalesce({row}.committed_minor, 0)"
PAID = "coalesce({row}.paid_minor, 0)"


@node("donor_changes", field_class=C7)
class DonorChange:
    """One change of a donor; what was so before is null where it did not change."""

    id: strawberry.ID = column(C7)
    version: int = column(C7)
    kind: DonorChangeKind = column(C7)
    name_before: str | None = column(C7)
    name: str | None = column(C7)
    currency_before: str | None = column(C7)
    currency: str | None = column(C7)
    changed_by: Account | None = sourced(One(C7, "{row}.id = {parent}.changed_by"))
    changed_at: datetime = column(C7)


@value(C1)
class Money:
    """An amount in integer minor units."""

    amount_minor: Long
    currency: str


def _figure(sql: str, description: str) -> Money:
    return sourced(  # type: ignore[no-any-return]  # a field
        Embedded(C1, {"amount_minor": sql, "currency": "{row}.currency"}), description=description
    )


@node("fund_months")
class FundMonth:
    """How a fund stood when a month ended, or stands in the one that runs, in minor units of its currency.

    A month in which nothing changed is not among them; a figure that did not change in one is null.
    """

    id: strawberry.ID = column(C1)
    month: date = column(C1, description="Its first day.")
    amount_minor: Long | None = column(C1)
    committed_minor: Long | None = column(C1)
    paid_minor: Long | None = column(C1)
    returned_minor: Long | None = column(C1)


@node("funds")
class Fund(Node):
    """How much of a donor's money there is for grants, and what of it is taken."""

    version: int = column(C1)
    amount: Money = money("amount_minor")
    committed: Money = _figure(COMMITTED, "Approved and not paid.")
    paid: Money = _figure(PAID, "Paid, without what came back.")
    left: Money = _figure(
        f"{{row}}.amount_minor - {COMMITTED} - {PAID}",
        "Below zero only where it turned out afterwards that money had not come back.",
    )
    returned: Money | None = sourced(
        Embedded(
            C1, {"amount_minor": "{row}.returned_minor", "currency": "{row}.currency"}, unless="{row}.returned_minor"
        ),
        description="What came back of all that was ever paid; null where that is not known.",
    )
    months: list[FundMonth] = sourced(
        Many(C1, "{row}.fund_id = {parent}.id", order="{row}.month", usual=12), description="Oldest first."
    )
    valid_from: date = column(C1)
    valid_until: date | None = column(C1, description="Its last day; null where the agreement names none.")
    reason: FundAmountReason = column(C1)
    recorded_at: datetime = column(C1)


@node("donors", field_class=C0, donor="id")
class Donor(Node):
    """Whose money grants are paid from."""

    version: int = column(C0)
    name: str = column(C0)
    currency: str = column(C0)
    exercise: bool = sourced(Expression(C0, "({row}.exercise IS TRUE)"))
    registered_at: datetime = column(C0)
    ended_at: datetime | None = column(C0, description="Since when no grants are asked for from its money.")
    changes: list[DonorChange] = sourced(
        Many(C7, "{row}.donor_id = {parent}.id", order="{row}.version DESC", usual=5), description="Newest first."
    )
    fund: Fund | None = sourced(
        One(C1, FUND_OF_DONOR),
        description="Null where nobody recorded how much there is: that is not known, and not nothing.",
    )
    permitted_actions: list[str] = permitted(
        Action(PublishReport),
        Action(CorrectDonor),
        Action(EndDonor),
        Action(ResumeDonor),
        Action(RecordFundAmount),
        field_class=C0,
        donor=state_by_moment("{row}.ended_at", DonorStatus.OPEN, DonorStatus.ENDED),
    )
