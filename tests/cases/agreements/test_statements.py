"""The account of costs: what is booked is never changed, and always adds up to the costs."""

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import timedelta
from decimal import Decimal
from random import Random
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from services.cases.agreements.cost_items import CostItem
from services.cases.agreements.costs import Dispute, allocate
from services.cases.agreements.exchange import ExchangeRate
from services.cases.agreements.paying_stages import UNPAID, Payer
from services.cases.agreements.statements import ShareLine, lines_to_book, statement
from shared.contracts.base import Money
from shared.contracts.cases.v1 import CostTerm
from shared.contracts.cases.v1.cost_terms import DisputeStatus
from tests.cases.agreements.costs import (
    DAY,
    RATES,
    STATES,
    A,
    B,
    C,
    agreements,
    bills,
    cost,
    money,
    residual,
    share,
)

NEXT_DAY = DAY + timedelta(days=1)
HALVES = [share(A, 5_000), residual(B)]


def test_a_correction_is_booked_as_new_lines() -> None:
    lines = lines_to_book([], allocate([cost(1, 100)], HALVES), DAY)
    correction = cost(2, -20, corrects=cost(1, 0).item_id)
    more = lines_to_book(lines, allocate([cost(1, 100), correction], HALVES), NEXT_DAY)
    assert [(line.payer_id, line.amount.amount_minor) for line in more] == [(A, -10), (B, -10)]
    assert lines_to_book([*lines, *more], allocate([cost(1, 100), correction], HALVES), NEXT_DAY) == []


def test_costs_that_were_not_allocated_keep_their_lines() -> None:
    lines = lines_to_book([], allocate([cost(1, 100)], HALVES), DAY)
    assert {line.item_id for line in lines_to_book(lines, allocate([cost(2, 50)], HALVES), DAY)} == {cost(2, 0).item_id}


def test_a_statement_has_rows_by_movement_and_currency_and_no_people() -> None:
    movement = UUID(int=100)
    items = [
        cost(1, 100, movement_id=movement, person_id=UUID(int=500)),
        cost(2, 50, movement_id=movement, person_id=UUID(int=501)),
        cost(3, 70, currency="JPY"),
    ]
    lines = lines_to_book([], allocate(items, HALVES), DAY)
    sent = statement(lines, A, DAY, DAY, [Dispute(A, cost(2, 0).item_id, DisputeStatus.OPEN)])
    assert [(row.movement_id, row.amount, row.disputed) for row in sent.rows] == [
        (movement, money(75), money(25)),
        (None, money(35, "JPY"), money(0, "JPY")),
    ]
    assert sent.totals == [money(75), money(35, "JPY")]
    assert "500" not in repr(sent)


def test_a_statement_is_of_its_period_and_payer_alone() -> None:
    lines = lines_to_book([], allocate([cost(1, 100)], HALVES), DAY)
    assert statement(lines, C, DAY, DAY).rows == []
    assert statement(lines, A, NEXT_DAY, NEXT_DAY).totals == []


def test_what_nobody_pays_has_a_statement_too() -> None:
    lines = lines_to_book([], allocate([cost(1, 100)], HALVES[:1]), DAY)
    assert statement(lines, UNPAID, DAY, DAY).totals == [money(50)]


def by_currency(amounts: Iterable[Money]) -> Counter[str]:
    sums = Counter[str]()
    for amount in amounts:
        sums[amount.currency] += amount.amount_minor
    return sums


def sums_of(lines: Sequence[ShareLine]) -> dict[tuple[UUID, Payer], int]:
    sums = Counter[tuple[UUID, Payer]]()
    for line in lines:
        sums[line.item_id, line.payer_id] += line.amount.amount_minor
    return {key: amount for key, amount in sums.items() if amount}


@given(bills, agreements, st.lists(st.integers(-(10**6), 10**6), max_size=5), st.data(), st.randoms())
def test_booked_shares_are_the_cost_under_any_order_of_corrections_rates_and_disputes(
    bill: Sequence[CostItem], terms: list[CostTerm], differences: list[int], data: st.DataObject, random: Random
) -> None:
    corrections = [
        CostItem(UUID(int=2_000 + number), root.service, root.incurred_on,
                 money(difference, root.amount.currency), corrects=root.item_id)
        for number, difference in enumerate(differences)
        for root in [data.draw(st.sampled_from(bill))]
    ]  # fmt: skip
    disputes = [
        Dispute(payer, root.item_id, data.draw(st.sampled_from(DisputeStatus)))
        for payer, root in data.draw(st.lists(st.tuples(st.sampled_from([A, B, C]), st.sampled_from(bill)), max_size=3))
    ]
    rates = [ExchangeRate(one.source, one.target, one.day, one.rate * Decimal("1.1")) for one in RATES]
    final = sums_of(
        lines_to_book([], allocate([*bill, *corrections], terms, rates, states=STATES, disputes=disputes), DAY)
    )
    steps: list[object] = [*corrections, *disputes, rates]
    random.shuffle(steps)
    assert sums_of(_booked(bill, terms, steps)) == final


def _booked(bill: Sequence[CostItem], terms: list[CostTerm], steps: Sequence[object]) -> list[ShareLine]:
    """The account after all steps, each booked when it came; at every step it adds up to the cost."""
    items, rates, disputes, lines = list(bill), RATES, list[Dispute](), list[ShareLine]()
    for step in [None, *steps]:
        match step:
            case CostItem():
                items.append(step)
            case Dispute():
                disputes.append(step)
            case list():
                rates = step
            case _:
                pass
        lines += lines_to_book(lines, allocate(items, terms, rates, states=STATES, disputes=disputes), DAY)
        assert by_currency(line.amount for line in lines) == by_currency(item.amount for item in items)
    return lines
