"""Donors, and how much of their money there is for grants."""

from datetime import date, datetime

from services.gateway.graphql.actions import Action
from services.gateway.graphql.scalars import Long
from services.gateway.graphql.sources import (
    Embedded,
    Expression,
    Node,
    One,
    column,
    money,
    node,
    permitted,
    sourced,
    value,
)
from shared.contracts.base import C0, C1
from shared.contracts.reintegration.v1 import FundAmountReason, PublishReport, RecordFundAmount

COMMITTED = "coalesce({row}.committed_minor, 0)"
PAID = "coalesce({row}.paid_minor, 0)"


@value(C1)
class Money:
    """An amount in integer minor units."""

    amount_minor: Long
    currency: str


def _figure(sql: str, description: str) -> Money:
    return sourced(  # type: ignore[no-any-return]  # a field
        Embedded(C1, {"amount_minor": sql, "currency": "{row}.currency"}), description=description
    )


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
    valid_from: date = column(C1)
    valid_until: date | None = column(C1, description="Its last day; null where the agreement names none.")
    reason: FundAmountReason = column(C1)
    recorded_at: datetime = column(C1)


@node("donors", field_class=C0, donor="id")
class Donor(Node):
    """Whose money grants are paid from."""

    name: str = column(C0)
    currency: str = column(C0)
    exercise: bool = sourced(Expression(C0, "({row}.exercise IS TRUE)"))
    fund: Fund | None = sourced(
        One(C1, "{row}.donor_id = {parent}.id AND {row}.amount_minor IS NOT NULL"),
        description="Null where nobody recorded how much there is: that is not known, and not nothing.",
    )
    permitted_actions: list[str] = permitted(Action(PublishReport), Action(RecordFundAmount))
