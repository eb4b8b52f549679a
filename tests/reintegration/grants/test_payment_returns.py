"""Money that comes back: exact to the minor unit in any order of steps, and never by one person alone."""

from collections.abc import Sequence
from datetime import timedelta
from typing import Any
from uuid import UUID, uuid5

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.reintegration.grants.model.grants import (
    CurrencyDiffers,
    Grant,
    GrantIsNotPaying,
    PayerRecordedReturn,
)
from services.reintegration.grants.model.instalments import (
    GrantTranche,
    Ledger,
    Payment,
    PaymentReturn,
    TrancheIsClosed,
    TrancheIsPaid,
)
from services.reintegration.grants.model.payment_returns import (
    GrantPaysNoMore,
    MoreThanIsOut,
    MoreThanWasReturned,
    NothingReturned,
    PayerRecordsReturn,
    RecorderTakesBackReturn,
    record_return,
    reopen,
)
from services.reintegration.grants.tranches import tranche_plan
from shared.contracts.base import Money
from shared.contracts.reintegration.v1 import (
    GrantStatus,
    PaymentReturned,
    PaymentReturnReason,
    PayTranche,
    RecordPaymentReturn,
    TranchePaid,
    TrancheStatus,
)
from shared.platform.clock import new_id
from shared.platform.errors import Refused
from shared.platform.identity import Actor
from tests.reintegration.grants.test_payees import AT, PAYEE, PEOPLE, applied_for

CLOSED, NOT_RETURNED = PaymentReturnReason.ACCOUNT_CLOSED, PaymentReturnReason.NOT_RETURNED
ANNA, BILAL, CHIDI = (uuid5(PEOPLE[0], name) for name in "ABC")
LATER = AT + timedelta(days=3)
AMOUNTS = (75_000, 45_000, 30_001)


class Book:
    """A grant in memory, with everything that was paid of it and came back."""

    def __init__(self, amounts: Sequence[int] = AMOUNTS) -> None:
        self.grant = applied_for(PEOPLE[0], PAYEE)
        self.grant.payee_named_by = PEOPLE[1]
        self.grant.amount_minor = sum(amounts)
        self.tranches = [_tranche(self.grant, number, amount) for number, amount in enumerate(amounts, 1)]
        self.grant.approve(self.tranches, AT)
        self.payments: list[Payment] = []
        self.returns: list[PaymentReturn] = []

    def ledger(self, number: int) -> Ledger:
        payments, returns = ([one for one in kind if one.tranche == number] for kind in (self.payments, self.returns))
        return Ledger.of(payments, returns)  # type: ignore[arg-type]  # one of each

    def pay(self, number: int = 1, by: UUID = ANNA) -> TranchePaid:
        command = PayTranche(payment_id=new_id(), grant_id=self.grant.id, tranche=number)
        paid = self.grant.pay(self.tranches[number - 1], self.ledger(number), command, Actor(id=by), AT)
        amount = paid.amount.amount_minor
        self.payments.append(
            Payment(id=new_id(), grant_id=self.grant.id, tranche=number, amount_minor=amount, paid_by=by, paid_at=AT)
        )
        self.grant.complete(self.tranches, AT)
        return paid

    def take(
        self,
        amount: int,
        number: int = 1,
        by: UUID = BILAL,
        reason: PaymentReturnReason = CLOSED,
        *,
        again: bool = True,
        currency: str = "EUR",
    ) -> PaymentReturned:
        command = RecordPaymentReturn(
            return_id=new_id(), grant_id=self.grant.id, version=1, tranche=number, reason=reason, pay_again=again,
            amount=Money(amount_minor=amount, currency=currency),
        )  # fmt: skip
        tranche = self.tranches[number - 1]
        returned, after = record_return(self.grant, tranche, self.ledger(number), command, by, LATER)
        self.returns.append(
            PaymentReturn(
                id=new_id(), grant_id=self.grant.id, tranche=number, amount_minor=returned.amount.amount_minor,
                reason=reason, recorded_by=by, returned_at=LATER,
            )
        )  # fmt: skip
        assert after == self.ledger(number)
        reopen(self.grant, tranche, LATER)
        self.grant.complete(self.tranches, LATER)
        return returned


def _tranche(grant: Grant, number: int, amount: int) -> GrantTranche:
    return GrantTranche(
        grant_id=grant.id, number=number, amount_minor=amount, share=100, evidence_required=[], waiting_days=0,
        releasable_at=AT,
    )  # fmt: skip


STEPS = st.lists(
    st.tuples(
        st.sampled_from(["pay", "back", "not back", "end"]),
        st.integers(1, 3),
        st.sampled_from([1, 10_000, 29_999, 45_000, 75_000, 80_000]),
        st.sampled_from([ANNA, BILAL, CHIDI]),
        st.booleans(),
    ),
    max_size=12,
)


@given(STEPS)
def test_what_was_paid_less_what_came_back_is_out_in_any_order_of_steps(steps: list[Any]) -> None:
    book = Book()
    paid_out = came_back = 0
    for step, number, amount, by, again in steps:
        try:
            if step == "pay":
                paid_out += book.pay(number, by).amount.amount_minor
            elif step == "end":
                book.grant.end(LATER)
            else:
                reason = NOT_RETURNED if step == "not back" else CLOSED
                came_back += book.take(amount, number, by, reason, again=again).amount.amount_minor
        except Refused:
            continue
        spent = [book.ledger(tranche.number).spent_minor for tranche in book.tranches]
        assert sum(spent) == paid_out - came_back
        for tranche, out in zip(book.tranches, spent, strict=True):
            assert 0 <= out <= tranche.amount_minor
            assert (tranche.status == TrancheStatus.PAID) is (out == tranche.amount_minor)
        assert 0 <= sum(spent) <= book.grant.amount_minor
        assert _is_to_be_paid(book) is (book.grant.status != GrantStatus.COMPLETED)


def _is_to_be_paid(book: Book) -> bool:
    ended = book.grant.status == GrantStatus.ENDED
    return ended or any(one.status == TrancheStatus.RELEASABLE for one in book.tranches)


def test_what_came_back_in_part_is_paid_again_as_that_part() -> None:
    book = Book()
    book.pay()
    back = book.take(30_000)
    assert (back.returned_minor, back.unpaid_minor, back.status) == (30_000, 30_000, TrancheStatus.RELEASABLE)
    assert back.pay_by == LATER + tranche_plan().pay_within
    assert book.pay(by=CHIDI).amount.amount_minor == 30_000
    assert book.ledger(1).spent_minor == AMOUNTS[0]


def test_a_grant_that_was_paid_to_its_end_pays_again_and_is_completed_again() -> None:
    book = Book()
    for number in (1, 2, 3):
        book.pay(number)
    statuses = [book.grant.status]
    book.take(AMOUNTS[1], 2)
    statuses.append(book.grant.status)
    book.pay(2, CHIDI)
    statuses.append(book.grant.status)
    assert statuses == [GrantStatus.COMPLETED, GrantStatus.APPROVED, GrantStatus.COMPLETED]


def test_what_is_not_paid_again_closes_its_tranche_until_it_turns_out_not_to_be_back() -> None:
    book = Book()
    book.pay()
    assert book.take(10_000, again=False).status == TrancheStatus.RETURNED
    with pytest.raises(TrancheIsClosed):
        book.pay(by=CHIDI)
    assert book.take(10_000, by=CHIDI, reason=NOT_RETURNED, again=False).status == TrancheStatus.PAID
    with pytest.raises(TrancheIsPaid):
        book.pay()


@pytest.mark.parametrize("amount", [0, -1])
def test_nothing_is_no_return(amount: int) -> None:
    book = Book()
    book.pay()
    with pytest.raises(NothingReturned):
        book.take(amount)


def test_no_more_comes_back_than_is_out_and_no_more_is_taken_back_than_came() -> None:
    book = Book()
    with pytest.raises(MoreThanIsOut):
        book.take(1)
    book.pay()
    with pytest.raises(MoreThanIsOut):
        book.take(AMOUNTS[0] + 1)
    book.take(500)
    with pytest.raises(MoreThanWasReturned):
        book.take(501, by=CHIDI, reason=NOT_RETURNED)
    book.pay(by=CHIDI)
    with pytest.raises(MoreThanWasReturned):
        book.take(1, by=CHIDI, reason=NOT_RETURNED)


def test_nobody_moves_money_back_and_forth_alone() -> None:
    book = Book()
    book.pay(by=ANNA)
    with pytest.raises(PayerRecordsReturn):
        book.take(10, by=ANNA)
    book.take(10, by=BILAL)
    with pytest.raises(RecorderTakesBackReturn):
        book.take(10, by=BILAL, reason=NOT_RETURNED)
    with pytest.raises(PayerRecordedReturn):
        book.pay(by=BILAL)
    book.pay(by=ANNA)


def test_after_the_journey_money_comes_back_and_is_not_paid_again() -> None:
    book = Book()
    book.pay()
    book.grant.end(LATER)
    with pytest.raises(GrantPaysNoMore):
        book.take(10)
    assert book.take(10, again=False).status == TrancheStatus.RETURNED


def test_a_return_is_in_the_currency_of_the_grant_and_of_one_that_pays() -> None:
    book = Book()
    book.pay()
    with pytest.raises(CurrencyDiffers):
        book.take(10, currency="USD")
    book.grant.status = GrantStatus.REJECTED
    with pytest.raises(GrantIsNotPaying):
        book.take(10)
