"""The lines of the account of costs, and what a payer is sent of them: numbers and movements, no people."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from services.cases.agreements.costs import Allocation, Dispute
from services.cases.agreements.paying_stages import Payer
from shared.contracts.base import Money
from shared.contracts.cases.v1.coordination import CoordinationService
from shared.contracts.cases.v1.cost_terms import DisputeStatus


@dataclass(frozen=True, slots=True)
class ShareLine:
    """What a payer's share of a cost changed by, from a day on; never changed itself."""

    item_id: UUID
    movement_id: UUID | None
    service: CoordinationService
    payer_id: Payer
    amount: Money
    booked_on: date


@dataclass(frozen=True, slots=True)
class StatementRow:
    """All of a payer's lines of one movement, service and currency."""

    movement_id: UUID | None
    service: CoordinationService
    amount: Money
    disputed: Money
    """Of the amount, what the payer objects to and nobody has decided."""


@dataclass(frozen=True, slots=True)
class Statement:
    """A payer's share of the costs of a period, both days included."""

    payer_id: Payer
    first_day: date
    last_day: date
    rows: Sequence[StatementRow]
    totals: Sequence[Money]
    """One for each currency: amounts of different currencies are never added."""


def lines_to_book(booked: Iterable[ShareLine], allocations: Iterable[Allocation], day: date) -> list[ShareLine]:
    """The lines, above and below zero, after which the account says what the allocations say.

    Costs that are not among the allocations keep their lines.
    """
    amounts = _amounts(booked)
    lines: list[ShareLine] = []
    for allocation in sorted(allocations, key=lambda one: one.item.item_id.int):
        had = amounts.get(allocation.item.item_id, {})
        for payer in sorted({*had, *allocation.amounts}, key=_order):
            if change := allocation.amounts.get(payer, 0) - had.get(payer, 0):
                lines.append(_line(allocation, payer, change, day))
    return lines


def statement(
    lines: Iterable[ShareLine], payer_id: Payer, first_day: date, last_day: date, disputes: Iterable[Dispute] = ()
) -> Statement:
    """What was booked for a payer in a period, by movement, service and currency."""
    open_items = {one.item_id for one in disputes if (one.payer_id, one.status) == (payer_id, DisputeStatus.OPEN)}
    sums: dict[tuple[UUID | None, CoordinationService, str], list[int]] = {}
    for line in lines:
        if line.payer_id == payer_id and first_day <= line.booked_on <= last_day:
            row = sums.setdefault((line.movement_id, line.service, line.amount.currency), [0, 0])
            row[0] += line.amount.amount_minor
            row[1] += line.amount.amount_minor if line.item_id in open_items else 0
    rows = [_row(*key, *sums[key]) for key in sorted(sums, key=lambda key: (_order(key[0]), *key[1:]))]
    return Statement(payer_id, first_day, last_day, rows, _totals(rows))


def _amounts(lines: Iterable[ShareLine]) -> dict[UUID, dict[Payer, int]]:
    amounts: dict[UUID, dict[Payer, int]] = {}
    for line in lines:
        of_item = amounts.setdefault(line.item_id, {})
        of_item[line.payer_id] = of_item.get(line.payer_id, 0) + line.amount.amount_minor
    return amounts


def _line(allocation: Allocation, payer: Payer, change: int, day: date) -> ShareLine:
    item = allocation.item
    amount = Money(amount_minor=change, currency=item.amount.currency)
    return ShareLine(item.item_id, item.movement_id, item.service, payer, amount, day)


def _row(movement: UUID | None, service: CoordinationService, currency: str, minor: int, disputed: int) -> StatementRow:
    amounts = [Money(amount_minor=one, currency=currency) for one in (minor, disputed)]
    return StatementRow(movement, service, *amounts)


def _totals(rows: Iterable[StatementRow]) -> list[Money]:
    sums: dict[str, int] = {}
    for row in rows:
        sums[row.amount.currency] = sums.get(row.amount.currency, 0) + row.amount.amount_minor
    return [Money(amount_minor=sums[currency], currency=currency) for currency in sorted(sums)]


def _order(id: UUID | None) -> int:
    """Nobody and no movement last."""
    return id.int if id else 1 << 128
