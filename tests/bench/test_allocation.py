"""Allocation of COSTS movements over 20 payers, against numpy for the same sums (issue of coordination §4).

Contender: `allocate`, with corrections looked for, terms, payers and caps asked about, and one `Allocation` for each
cost. Baseline: what one would write by hand who knows that there are nothing but nineteen shares and a residual payer:
amounts into an array, shares and remainders as matrices, the last cents by rank, rows as lists. Both begin at the same
list of costs; the rows are compared. Processor time of this process; both run in it.
"""

import gc
import random
import time
from datetime import date, timedelta
from uuid import UUID

import numpy as np
import pytest

from services.cases.agreements.cost_items import CostItem
from services.cases.agreements.costs import allocate
from shared.contracts.base import Money
from shared.contracts.cases.v1 import CoordinationService, CostBasis, CostTerm, PayerKind, PayingTurn
from tests.bench.measuring import Book, Sample, alternately

pytestmark = pytest.mark.slow
COSTS, PAYERS, WHOLE = 100_000, 20, 10_000
POINTS = [400 + 10 * number for number in range(PAYERS - 1)]


def _terms() -> list[CostTerm]:
    shares = [_term(number, PayingTurn.SHARED, CostBasis.SHARE, points) for number, points in enumerate(POINTS, 1)]
    return [*shares, _term(PAYERS, PayingTurn.RESIDUAL, CostBasis.WHOLE, None)]


def _term(payer: int, turn: PayingTurn, basis: CostBasis, points: int | None) -> CostTerm:
    id = UUID(int=payer)
    return CostTerm(payer_kind=PayerKind.ORGANISATION, payer_id=id, turn=turn, basis=basis, share=points)


def _costs() -> list[CostItem]:
    chance = random.Random(11)  # noqa: S311  # made-up amounts
    return [
        CostItem(
            UUID(int=number), CoordinationService.TRANSPORT, date(2026, 1, 1) + timedelta(days=number * 90 // COSTS),
            Money(amount_minor=chance.randrange(1, 10**7), currency="EUR"), movement_id=UUID(int=number),
        )
        for number in range(1, COSTS + 1)
    ]  # fmt: skip


def _by_hand(costs: list[CostItem]) -> list[list[int]]:
    amounts = np.array([cost.amount.amount_minor for cost in costs], dtype=np.int64)
    shares, remainders = np.divmod(amounts[:, None] * np.array(POINTS, dtype=np.int64), WHOLE)
    short = amounts * sum(POINTS) // WHOLE - shares.sum(axis=1)
    order = np.argsort(-remainders, axis=1, kind="stable")
    shares += np.argsort(order, axis=1) < short[:, None]
    rows: list[list[int]] = np.concatenate([shares, (amounts - shares.sum(axis=1))[:, None]], axis=1).tolist()
    return rows


async def test_allocation_is_at_least_half_as_fast_as_numpy_and_exact(book: Book) -> None:
    costs, terms = _costs(), _terms()

    async def ours() -> Sample:
        gc.collect()
        began = time.process_time()
        allocate(costs, terms)
        return {"costs/s": COSTS / (time.process_time() - began)}

    async def by_hand() -> Sample:
        gc.collect()
        began = time.process_time()
        _by_hand(costs)
        return {"costs/s": COSTS / (time.process_time() - began)}

    rounds = await alternately({"ours": ours, "by hand": by_hand})
    book.table(f"Allocation of {COSTS} movements over {PAYERS} payers", rounds)
    allocations = allocate(costs, terms)
    assert [[*one.shares][:PAYERS] for one in allocations] == _by_hand(costs)
    assert all(sum(one.shares) == one.item.amount.amount_minor for one in allocations)
    ratio = rounds.ratio("ours", "by hand", "costs/s")
    assert book.goal("Allocation", "at least 0.5 x numpy by hand", ratio, at_least=0.5)
