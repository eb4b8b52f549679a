"""Costs and their corrections, as they are recorded: a correction is a difference, and a line of its own."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import NamedTuple
from uuid import UUID

from shared.contracts.base import Money
from shared.contracts.cases.v1.coordination import CoordinationService, PersonCategory
from shared.contracts.cases.v1.cost_terms import CostUnit
from shared.platform.errors import Refused


class CostCountedTwice(Refused):
    """An id is a cost's or a correction's alone."""

    text = "The same cost is on the bill twice"


class CorrectionOfUnknownCost(Refused):
    """A correction names the cost itself, never another correction."""

    text = "There is no cost which this corrects"
    about_field = "corrects"


class CorrectionInAnotherCurrency(Refused):
    """A difference between two currencies is no amount."""

    text = "A correction is in the currency of the cost it corrects"
    about_field = "currency"


class CostForNobody(Refused):
    """A cost is divided by heads, and there are none."""

    text = "A cost is for at least one person"
    about_field = "beneficiaries"


class Beneficiary(NamedTuple):
    """What decides who pays for somebody; nothing here says who they are."""

    nationality: str | None = None
    employer_id: UUID | None = None
    """Whose contract binds the employer to pay."""
    insurer_id: UUID | None = None
    """Of the cover that has been confirmed."""
    categories: frozenset[PersonCategory] = frozenset()

    @property
    def order(self) -> tuple[str, ...]:
        return (self.nationality or "", str(self.employer_id), str(self.insurer_id), *sorted(self.categories))


ANYBODY = ((Beneficiary(), 1),)


@dataclass(frozen=True, slots=True)
class CostItem:
    """One cost, or one correction of it: the difference in amount and units, below zero too.

    `beneficiaries`: for whom, by number of people; the cost is divided among them by heads.
    """

    item_id: UUID
    service: CoordinationService
    incurred_on: date
    amount: Money
    movement_id: UUID | None = None
    night: date | None = None
    person_id: UUID | None = None
    units: Mapping[CostUnit, int] = field(default_factory=dict)
    """Of the whole cost."""
    beneficiaries: tuple[tuple[Beneficiary, int], ...] = ANYBODY
    corrects: UUID | None = None

    def __post_init__(self) -> None:
        if not self.beneficiaries or any(people < 1 for _, people in self.beneficiaries):
            raise CostForNobody


def net_costs(items: Iterable[CostItem]) -> list[CostItem]:
    """Every cost with its corrections added, in the order of day and id."""
    recorded = list(items)
    costs = {item.item_id.int: item for item in recorded}
    if len(costs) < len(recorded):
        raise CostCountedTwice
    corrections = [costs.pop(item.item_id.int) for item in recorded if item.corrects]
    for correction in corrections:
        cost = costs.get(correction.corrects.int) if correction.corrects else None
        if cost is None:
            raise CorrectionOfUnknownCost
        costs[cost.item_id.int] = _corrected(cost, correction)
    return sorted(costs.values(), key=lambda item: (item.incurred_on.toordinal(), item.item_id.int))


def _corrected(cost: CostItem, correction: CostItem) -> CostItem:
    if correction.amount.currency != cost.amount.currency:
        raise CorrectionInAnotherCurrency
    minor = cost.amount.amount_minor + correction.amount.amount_minor
    units = {unit: cost.units.get(unit, 0) + correction.units.get(unit, 0) for unit in CostUnit}
    return replace(cost, amount=Money(amount_minor=minor, currency=cost.amount.currency), units=units)
