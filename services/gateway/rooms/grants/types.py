"""Grants, paid in instalments against evidence."""

from datetime import datetime

from services.gateway.graphql.actions import NOT_WHO_ASKED, Action, Condition, by_another
from services.gateway.graphql.sources import (
    Expression,
    Many,
    Node,
    One,
    Opened,
    column,
    money,
    node,
    permitted,
    sourced,
    value,
)
from services.gateway.readmodel.states import in_states
from services.gateway.rooms.funds.types import Donor, Money
from shared.contracts.base import C0, C1, C5
from shared.contracts.reintegration.v1 import (
    GrantStatus,
    NamePayee,
    PaymentReturnReason,
    PayTranche,
    RecordPaymentReturn,
    RequestGrant,
    SubmitEvidence,
    TrancheStatus,
)
from shared.contracts.reintegration.v1 import Payee as SealedPayee

NOT_WHO_ASKED_ONCE_APPROVED = Condition(
    "not who asked, once approved", "{row}.status <> 'APPROVED' OR {row}.requested_by IS DISTINCT FROM {viewer}"
)
NOT_WHO_NAMED_THE_PAYEE = Condition("not who named the payee", by_another("payee_named_by", RequestGrant, NamePayee))
PAYEE_NAMED = Condition("payee named", "{row}.has_payee IS NOT FALSE")
TRANCHE_DUE = Condition(
    "tranche due",
    "EXISTS (SELECT 1 FROM tranches due WHERE due.grant_id = {row}.id AND due.status = 'RELEASABLE')",
)
NOT_WHO_RECORDED_RETURN = Condition(
    "not who recorded the return",
    "NOT EXISTS (SELECT 1 FROM tranches due WHERE due.grant_id = {row}.id AND due.status = 'RELEASABLE'"
    " AND due.returned_by IS NOT DISTINCT FROM {viewer})",
)
"""Four eyes: nobody pays again, alone, what they said had come back."""
SOMETHING_PAID = Condition("something paid", "{row}.paid_at IS NOT NULL")
NOT_WHO_PAID_AND_RECORDED = Condition(
    "not who paid and recorded",
    "{row}.paid_by IS DISTINCT FROM {viewer}"
    " OR ({row}.returned_by IS DISTINCT FROM {viewer} AND coalesce({row}.returned_minor, 0) > 0)",
)
"""Who paid records no return; a return that was none is taken back by another than who recorded it."""


PAYEE_CHANGED = (
    "({row}.status = 'APPROVED' AND {row}.has_payee IS NOT FALSE"
    " AND ({row}.approved_at IS NULL OR {row}.payee_named_at > {row}.approved_at))"
)


@value(C5)
class Payee:
    """To whom a grant is paid."""

    name: str
    account: str


@node("evidence", person="person_id")
class Evidence(Node):
    """Something a tranche waited for."""

    kind: str = column(C1)
    submitted_at: datetime = column(C1)


ENDS_WITH_JOURNEY = (
    f"({in_states('{row}.status', TrancheStatus.WAITING, TrancheStatus.RELEASABLE)} AND EXISTS (SELECT 1 FROM grants g"  # noqa: S608  # our own names
    f" WHERE g.id = {{row}}.grant_id AND {in_states('g.status', GrantStatus.APPROVED)}))"
)
"""What is not paid when the journey ends will not be."""


@node("tranches", person="person_id")
class Tranche:
    """One instalment of a grant."""

    number: int = column(C1)
    amount: Money = money("amount_minor")
    status: TrancheStatus = column(C1)
    evidence_required: list[str] = column(C1)
    evidence: list[Evidence] = sourced(
        Many(
            C1,
            "{row}.grant_id = {parent}.grant_id AND {row}.tranche = {parent}.number",
            order="{row}.submitted_at, {row}.id",
        )
    )
    releasable_at: datetime | None = column(C1)
    pay_by: datetime | None = column(C1)
    paid_at: datetime | None = column(C1)
    returned: Money | None = money("returned_minor")
    unpaid: Money | None = money("unpaid_minor")
    return_reason: PaymentReturnReason | None = column(C1)
    returned_at: datetime | None = column(C1)
    ends_with_journey: bool = sourced(
        Expression(C1, ENDS_WITH_JOURNEY), description="It is never paid once the journey has ended."
    )
    permitted_actions: list[str] = permitted(
        Action(RecordPaymentReturn, also=(SOMETHING_PAID, NOT_WHO_PAID_AND_RECORDED)),
        grant="(SELECT g.status FROM grants g WHERE g.id = {row}.grant_id)",
    )


@node("grants", person="person_id")
class Grant(Node):
    """A reintegration grant, paid in tranches against evidence."""

    version: int = column(C1)
    purpose: str = column(C1)
    amount: Money = money("amount_minor")
    donor: Donor | None = sourced(One(C0, "{row}.id = {parent}.donor_id"))
    status: GrantStatus = column(C1)
    requested_at: datetime = column(C1)
    payee: Payee | None = sourced(Opened(C5, "payee", content=SealedPayee))
    payee_changed: bool = sourced(
        Expression(C1, f"coalesce({PAYEE_CHANGED}, false)"),
        description="Named after the approval, or before this was kept: whoever pays looks at it once more.",
    )
    has_payee: bool | None = column(C1, description="Null where it was told before this was kept.")
    tranches: list[Tranche] = sourced(Many(C1, "{row}.grant_id = {parent}.id", order="{row}.number"))
    permitted_actions: list[str] = permitted(
        Action(SubmitEvidence, also=(NOT_WHO_ASKED,)),
        Action(NamePayee, also=(NOT_WHO_ASKED_ONCE_APPROVED,)),
        Action(
            PayTranche, also=(PAYEE_NAMED, NOT_WHO_ASKED, NOT_WHO_NAMED_THE_PAYEE, NOT_WHO_RECORDED_RETURN, TRANCHE_DUE)
        ),
        grant="{row}.status",
    )
