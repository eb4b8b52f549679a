"""Who pays how much: examples of every rule, and what holds of any bill under any terms."""

from collections.abc import Mapping, Sequence
from datetime import timedelta
from decimal import Decimal
from fractions import Fraction
from random import Random
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.cases.agreements.cost_items import (
    Beneficiary,
    CorrectionInAnotherCurrency,
    CorrectionOfUnknownCost,
    CostCountedTwice,
    CostForNobody,
    CostItem,
)
from services.cases.agreements.costs import Dispute, allocate
from services.cases.agreements.exchange import (
    CurrencyUnknown,
    ExchangeRate,
    ExchangeRateMissing,
    ExchangeRateNotPositive,
    ExchangeRates,
    ExchangeRatesDiffer,
)
from services.cases.agreements.paying_stages import UNPAID, Payer
from shared.contracts.cases.v1 import CapScope, CostBasis, CostTerm, CostTier, CostUnit, PayerKind, PayingTurn
from shared.contracts.cases.v1.cost_terms import DisputeStatus
from tests.cases.agreements.costs import (
    CHILD_ALONE,
    CURRENCIES,
    DAY,
    EMPLOYER,
    INSURER,
    KENYA,
    RATES,
    STATES,
    UGANDA,
    A,
    B,
    C,
    agreements,
    bills,
    cap,
    cost,
    money,
    per,
    residual,
    share,
    whole,
)

FIRST_EMPLOYER = whole(PayerKind.EMPLOYER, PayingTurn.FIRST)
FIRST_INSURER = whole(PayerKind.INSURER, PayingTurn.FIRST)
OWN_STATE = whole(PayerKind.STATE_OF_NATIONALITY, PayingTurn.SHARED)
WORKER = Beneficiary(nationality="KE", employer_id=EMPLOYER, insurer_id=INSURER)


def paid(item: CostItem, *terms: CostTerm, **more: list[Dispute]) -> Mapping[Payer, int]:
    [allocation] = allocate([item], terms, RATES, states=STATES, **more)
    return allocation.amounts


def test_the_last_cent_goes_to_the_largest_remainder_and_of_equal_ones_to_the_lower_id() -> None:
    assert paid(cost(1, 100), share(C, 3_333), share(A, 3_333), share(B, 3_334)) == {A: 33, B: 34, C: 33}
    assert paid(cost(1, 5), share(B, 5_000), share(A, 5_000)) == {A: 3, B: 2}


def test_what_nobody_pays_is_a_share_of_its_own() -> None:
    assert paid(cost(1, 101), share(A, 5_000)) == {A: 50, UNPAID: 51}
    assert paid(cost(1, 101)) == {UNPAID: 101}


def test_the_residual_payer_takes_the_rest() -> None:
    assert paid(cost(1, 101), share(A, 5_000), residual(B)) == {A: 50, B: 51}


def test_rates_are_paid_for_each_unit_within_the_tier() -> None:
    near = per(CostBasis.PER_KILOMETRE, A, 10, tier=CostTier(unit=CostUnit.KILOMETRE, first=1, last=50))
    far = per(CostBasis.PER_KILOMETRE, B, 5, tier=CostTier(unit=CostUnit.KILOMETRE, first=51))
    assert paid(cost(1, 2_000, units={CostUnit.KILOMETRE: 80}), near, far, residual(C)) == {A: 500, B: 150, C: 1_350}


@pytest.mark.parametrize(
    ("basis", "unit"),
    [
        (CostBasis.PER_HEAD, CostUnit.HEAD),
        (CostBasis.PER_SEAT, CostUnit.SEAT),
        (CostBasis.PER_NIGHT, CostUnit.NIGHT),
    ],
)
def test_a_rate_counts_its_own_unit(basis: CostBasis, unit: CostUnit) -> None:
    assert paid(cost(1, 1_000, units={unit: 3}), per(basis, A, 100), residual(B)) == {A: 300, B: 700}


def test_a_share_within_a_tier_is_of_the_cost_of_its_units() -> None:
    first_ten = share(A, 10_000, tier=CostTier(unit=CostUnit.HEAD, first=1, last=10))
    assert paid(cost(1, 4_000, units={CostUnit.HEAD: 40}), first_ten, residual(B)) == {A: 1_000, B: 3_000}
    assert paid(cost(1, 4_000), first_ten, residual(B)) == {A: 4_000}


def test_rates_beyond_the_cost_are_reduced_in_proportion() -> None:
    item = cost(1, 300, units={CostUnit.HEAD: 10})
    assert paid(item, per(CostBasis.PER_HEAD, A, 20), per(CostBasis.PER_HEAD, B, 40)) == {A: 100, B: 200}


def test_a_cap_of_the_total_is_used_up_by_the_earlier_cost() -> None:
    terms = [share(A, 10_000, cap=cap(150)), residual(B)]
    later = cost(1, 100, day=DAY + timedelta(days=1))
    allocations = allocate([later, cost(2, 100)], terms)
    assert [one.amounts for one in allocations] == [{A: 100}, {A: 50, B: 50}]


def test_a_cap_of_each_movement_begins_anew_with_the_next() -> None:
    terms = [share(A, 10_000, cap=cap(150, CapScope.MOVEMENT)), residual(B)]
    first, second = UUID(int=100), UUID(int=101)
    items = [cost(1, 100, movement_id=first), cost(2, 100, movement_id=first), cost(3, 100, movement_id=second)]
    assert [one.amounts.get(B, 0) for one in allocate(items, terms)] == [0, 50, 0]


@pytest.mark.parametrize(
    "term", [share(A, 5_000, cap=cap(-50)), share(A, 5_000, cap=cap(0)), per(CostBasis.PER_HEAD, A, -10)]
)
def test_a_figure_below_zero_is_no_claim_and_nobody_else_pays_more(term: CostTerm) -> None:
    assert paid(cost(1, 100, units={CostUnit.HEAD: 2}), term, residual(B)) == {B: 100}


def test_the_employer_pays_before_the_insurer_and_both_before_the_others() -> None:
    employer = FIRST_EMPLOYER.model_copy(update={"cap": cap(60)})
    item = cost(1, 100, beneficiaries=((WORKER, 1),))
    assert paid(item, OWN_STATE, FIRST_INSURER, employer) == {EMPLOYER: 60, INSURER: 40}
    assert paid(cost(1, 100), OWN_STATE, FIRST_INSURER, FIRST_EMPLOYER, residual(A)) == {A: 100}


def test_each_state_pays_for_its_own_and_nobody_is_found_for_others() -> None:
    family = tuple((Beneficiary(nationality=code), heads) for code, heads in (("KE", 2), ("UG", 1), ("TD", 1)))
    assert paid(cost(1, 1_001, beneficiaries=family), OWN_STATE) == {KENYA: 501, UGANDA: 250, UNPAID: 250}


def test_a_payer_pays_nothing_for_a_category_it_is_waived_for() -> None:
    waived = share(A, 6_000, waived_for=list(CHILD_ALONE))
    child = cost(1, 100, beneficiaries=((Beneficiary(categories=CHILD_ALONE), 1),))
    assert paid(child, waived, share(B, 4_000), residual(C)) == {B: 40, C: 60}
    assert paid(child, waived) == {UNPAID: 100}


def test_an_amount_in_another_currency_is_converted_by_the_rate_of_the_day() -> None:
    # 1.000 KWD is 2.8519 EUR
    rate = per(CostBasis.PER_HEAD, A, 1_000, rate=money(1_000, "KWD"))
    assert paid(cost(1, 1_000, units={CostUnit.HEAD: 2}), rate) == {A: 570, UNPAID: 430}


def test_a_day_without_an_exchange_rate_is_refused_by_name() -> None:
    item = cost(1, 1_000, units={CostUnit.HEAD: 1}, day=DAY + timedelta(days=9))
    rate = per(CostBasis.PER_HEAD, A, 1_000, rate=money(1_000, "KWD"))
    with pytest.raises(ExchangeRateMissing, match="between KWD and EUR of 2026-05-13"):
        paid(item, rate)
    with pytest.raises(ExchangeRateMissing):
        paid(item, rate.model_copy(update={"rate_age_days": 6}))
    assert paid(item, rate.model_copy(update={"rate_age_days": 7}))[A] == 285


def test_exchange_rates_are_kept_exactly_and_read_both_ways() -> None:
    rates = ExchangeRates([ExchangeRate("EUR", "XOF", DAY, Decimal("655.957"))])
    assert rates.minor_per_minor("EUR", "XOF", DAY) == Fraction(655_957, 100_000)
    assert rates.minor_per_minor("XOF", "EUR", DAY) == Fraction(100_000, 655_957)
    assert rates.minor_per_minor("TND", "TND", DAY) == 1


def test_exchange_rates_that_say_nothing_clear_are_refused_by_name() -> None:
    with pytest.raises(ExchangeRateNotPositive):
        ExchangeRate("EUR", "XOF", DAY, Decimal(0))
    with pytest.raises(ExchangeRatesDiffer, match="EUR and XOF"):
        ExchangeRates(ExchangeRate("EUR", "XOF", DAY, Decimal(rate)) for rate in (1, 2))
    there_and_back = [ExchangeRate("EUR", "XOF", DAY, Decimal(500)), ExchangeRate("XOF", "EUR", DAY, Decimal("0.0015"))]
    with pytest.raises(ExchangeRatesDiffer, match="XOF and EUR"):
        ExchangeRates(there_and_back)
    ExchangeRates([there_and_back[0], ExchangeRate("XOF", "EUR", DAY, Decimal("0.002"))])
    with pytest.raises(CurrencyUnknown):
        ExchangeRates([ExchangeRate("EUR", "ZZZ", DAY, Decimal(1))]).minor_per_minor("EUR", "ZZZ", DAY)


def test_corrections_are_differences_and_the_net_cost_is_shared() -> None:
    items = [cost(2, -30, corrects=cost(1, 0).item_id), cost(1, 100), cost(3, 7, corrects=cost(1, 0).item_id)]
    [allocation] = allocate(items, [share(A, 5_000), residual(B)])
    assert allocation.amounts == {A: 38, B: 39}


def test_a_credit_beyond_the_cost_is_nobodys() -> None:
    items = [cost(1, 100), cost(2, -130, corrects=cost(1, 0).item_id)]
    assert allocate(items, [residual(A)])[0].amounts == {UNPAID: -30}


@pytest.mark.parametrize(
    ("items", "refusal"),
    [
        ([cost(1, 1), cost(1, 1)], CostCountedTwice),
        ([cost(1, 1), cost(2, 1, corrects=UUID(int=9))], CorrectionOfUnknownCost),
        ([cost(1, 1), cost(2, 1, corrects=cost(1, 0).item_id), cost(3, 1, corrects=cost(2, 0).item_id)],
         CorrectionOfUnknownCost),
        ([cost(1, 1), cost(2, 1, corrects=cost(1, 0).item_id, currency="JPY")], CorrectionInAnotherCurrency),
    ],
)  # fmt: skip
def test_a_bill_that_contradicts_itself_is_refused_by_name(items: list[CostItem], refusal: type[Exception]) -> None:
    with pytest.raises(refusal):
        allocate(items, [])


@pytest.mark.parametrize("beneficiaries", [(), ((WORKER, 0),)])
def test_a_cost_for_nobody_is_refused_by_name(beneficiaries: tuple[tuple[Beneficiary, int], ...]) -> None:
    with pytest.raises(CostForNobody):
        cost(1, 1, beneficiaries=beneficiaries)


def test_an_upheld_dispute_changes_who_pays_and_not_how_much() -> None:
    item = cost(1, 100)
    dispute = Dispute(A, item.item_id, DisputeStatus.UPHELD)
    assert paid(item, share(A, 5_000), residual(B), disputes=[dispute]) == {B: 100}
    rejected = Dispute(A, item.item_id, DisputeStatus.REJECTED)
    assert paid(item, share(A, 5_000), residual(B), disputes=[rejected]) == {A: 50, B: 50}


@given(bills, agreements, st.randoms())
def test_shares_add_up_to_the_cost_in_any_order_and_none_is_below_zero(
    bill: Sequence[CostItem], terms: list[CostTerm], random: Random
) -> None:
    allocations = allocate(bill, terms, RATES, states=STATES)
    for one in allocations:
        assert sum(one.amounts.values()) == one.item.amount.amount_minor
        assert all(amount >= 0 for amount in one.amounts.values())
    items, agreement, rates = list(bill), list(terms), list(RATES)
    for some in (items, agreement, rates):
        random.shuffle(some)
    assert allocate(items, agreement, rates, states=STATES) == allocations


@given(bills, st.integers(1, 10**5), st.sampled_from(CURRENCIES), st.sampled_from(CapScope), agreements)
def test_a_cap_is_never_exceeded(
    bill: Sequence[CostItem], minor: int, currency: str, scope: CapScope, others: list[CostTerm]
) -> None:
    payer = UUID(int=99)
    capped = share(payer, 7_777, cap=cap(minor, scope, currency))
    exchange, used = ExchangeRates(RATES), dict[UUID | None, Fraction]()
    for one in allocate(bill, [capped, *others], RATES, states=STATES):
        factor = exchange.minor_per_minor(one.item.amount.currency, currency, one.item.incurred_on)
        of = (one.item.movement_id or one.item.item_id) if scope is CapScope.MOVEMENT else None
        used[of] = used.get(of, Fraction(0)) + one.amounts.get(payer, 0) * factor
    assert all(amount <= minor for amount in used.values())


@given(bills, agreements)
def test_first_payers_pay_all_they_can_before_anybody_else(bill: Sequence[CostItem], others: list[CostTerm]) -> None:
    later = [term for term in others if term.turn is not PayingTurn.FIRST]
    for one in allocate(bill, [*later, FIRST_INSURER, FIRST_EMPLOYER], RATES, states=STATES):
        people = [beneficiary for beneficiary, _ in one.item.beneficiaries]
        if all(each.employer_id for each in people):
            assert set(one.amounts) == {EMPLOYER}
        elif all(each.insurer_id or each.employer_id for each in people):
            assert set(one.amounts) <= {EMPLOYER, INSURER}


@given(bills, agreements)
def test_nobody_pays_for_whom_they_are_waived_and_the_residual_payer_does(
    bill: Sequence[CostItem], others: list[CostTerm]
) -> None:
    payer, rest = UUID(int=98), UUID(int=99)
    waived = share(payer, 5_000, waived_for=list(CHILD_ALONE))
    terms = [waived, *(one for one in others if one.turn is not PayingTurn.RESIDUAL), residual(rest)]
    for one in allocate(bill, terms, RATES, states=STATES):
        assert UNPAID not in one.amounts
        if all(beneficiary.categories >= CHILD_ALONE for beneficiary, _ in one.item.beneficiaries):
            assert payer not in one.amounts
