from datetime import UTC, datetime, timedelta

import pytest
from babel.numbers import get_currency_precision, list_currencies
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from services.reintegration.grants.tranches import (
    AwardTooLarge,
    AwardTooSmall,
    TranchePlan,
    TrancheTerms,
    WaitingFor,
    releasable,
    split_award,
    tranche_plan,
)
from shared.contracts.base import Money
from shared.contracts.currencies import LARGEST_AMOUNT, minor_units

APPROVED = datetime(2026, 3, 1, 9, 0, tzinfo=UTC)
TERMS = TrancheTerms(share=30, days=30, evidence=("receipts", "monitoring_visit"))


def plan(*shares: int) -> TranchePlan:
    terms = tuple(TrancheTerms(share=share, days=0, evidence=()) for share in shares)
    return TranchePlan(version=1, source="a test", verified=False, pay_within_days=10, tranches=terms)


def test_last_tranche_takes_the_rounding_remainder() -> None:
    tranches = split_award(Money(amount_minor=150_001, currency="EUR"))
    assert [tranche.amount.amount_minor for tranche in tranches] == [75_000, 45_000, 30_001]
    assert [tranche.number for tranche in tranches] == [1, 2, 3]
    assert {tranche.amount.currency for tranche in tranches} == {"EUR"}
    assert tranches[1].evidence_required == ["receipts", "monitoring_visit"]


def test_default_tranche_plan_is_marked_unverified() -> None:
    assert [terms.share for terms in tranche_plan().tranches] == [50, 30, 20]
    assert not tranche_plan().verified


@given(st.integers(1_000, 10**15), st.lists(st.integers(1, 20), min_size=1, max_size=4))
def test_split_award_adds_up_to_the_amount(amount: int, shares: list[int]) -> None:
    tranches = split_award(Money(amount_minor=amount, currency="XOF"), plan(*shares, 100 - sum(shares)))
    assert sum(tranche.amount.amount_minor for tranche in tranches) == amount
    for tranche, share in zip(tranches, [*shares, 100 - sum(shares)], strict=True):
        assert abs(tranche.amount.amount_minor - amount * share / 100) <= len(shares)


@pytest.mark.parametrize("amount", [-5, 0, 1, 3])
def test_award_too_small_to_split_is_refused(amount: int) -> None:
    with pytest.raises(AwardTooSmall):
        split_award(Money(amount_minor=amount, currency="EUR"))


def test_tranche_shares_must_add_up() -> None:
    with pytest.raises(ValidationError, match="add up to 100"):
        plan(50, 30)


@pytest.mark.parametrize(
    ("currency", "digits"), [("EUR", 2), ("JPY", 0), ("KWD", 3), ("XOF", 0), ("AFN", 2), ("IQD", 3), ("IDR", 2)]
)
def test_minor_units_of_currencies_follow_iso(currency: str, digits: int) -> None:
    assert minor_units()[currency] == digits


def test_minor_units_agree_with_cldr_where_it_follows_iso() -> None:
    # CLDR shows no decimals where no coins are used; ISO still counts hundredths or thousandths there.
    current = set(list_currencies()) & set(minor_units())
    differ = {code for code in current if get_currency_precision(code) != minor_units()[code]}
    assert all(get_currency_precision(code) == 0 for code in differ)
    assert not differ & {"EUR", "USD", "GBP", "JPY", "KWD", "TND", "XAF", "XOF", "GNF", "NGN", "ETB", "MAD", "BHD"}


def test_award_above_the_exact_json_range_is_refused() -> None:
    split_award(Money(amount_minor=LARGEST_AMOUNT, currency="IDR"))
    with pytest.raises(AwardTooLarge):
        split_award(Money(amount_minor=LARGEST_AMOUNT + 1, currency="IDR"))


def test_tranche_with_evidence_and_time_is_releasable() -> None:
    decision = releasable(TERMS, {"receipts", "monitoring_visit"}, APPROVED, APPROVED + timedelta(days=30))
    assert decision.releasable
    assert (decision.waiting_for, decision.missing_evidence) == ((), ())
    assert decision.time_is_up_at == APPROVED + timedelta(days=30)


@pytest.mark.parametrize(
    ("shown", "since", "days", "waiting_for"),
    [
        ({"receipts"}, APPROVED, 30, (WaitingFor.EVIDENCE,)),
        ({"receipts", "monitoring_visit"}, APPROVED, 29, (WaitingFor.TIME,)),
        (set(), APPROVED, 0, (WaitingFor.EVIDENCE, WaitingFor.TIME)),
        ({"receipts", "monitoring_visit"}, None, 300, (WaitingFor.EARLIER_TRANCHE,)),
        ({"photo"}, None, 300, (WaitingFor.EARLIER_TRANCHE, WaitingFor.EVIDENCE)),
    ],
)
def test_tranche_reports_missing_evidence_and_time(
    shown: set[str], since: datetime | None, days: int, waiting_for: tuple[WaitingFor, ...]
) -> None:
    decision = releasable(TERMS, shown, since, APPROVED + timedelta(days=days))
    assert not decision.releasable
    assert decision.waiting_for == waiting_for
    assert (decision.time_is_up_at is None) == (since is None)
