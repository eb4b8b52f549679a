"""Who pays how much of what, by the terms of an agreement. Pure, exact to the minor unit.

Costs are netted with their corrections first and taken in the order of their day and id, so that the answer is that of
the set of costs, whatever order they, the terms or corrections arrived in. Within a cost, payers pay stage by stage
(`CostTerm.stage`): shares are of what earlier stages left; claims beyond that are reduced in proportion; single minor
units go to the largest remainders, ties to the lower id. What is left of a unit or beyond a cap falls to the next
stage, what is left at the end is nobody's: a share of its own. Source of the terms: MICIC guideline 7.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import NamedTuple
from uuid import UUID

from services.cases.agreements.cost_items import Beneficiary, CostItem, net_costs
from services.cases.agreements.exchange import ExchangeRate, ExchangeRates
from services.cases.agreements.largest_remainder import largest_remainder, largest_remainder_of
from services.cases.agreements.paying_stages import UNPAID, Claimant, Payer, Plan, Stage
from shared.contracts.base import Money
from shared.contracts.cases.v1.coordination import CoordinationService
from shared.contracts.cases.v1.cost_terms import (
    UNIT_OF_RATE,
    WHOLE_SHARE,
    CapScope,
    CostCap,
    CostTerm,
    CostUnit,
    DisputeStatus,
    PayerKind,
)
from shared.contracts.currencies import LARGEST_AMOUNT


@dataclass(frozen=True, slots=True)
class Dispute:
    """A payer objects to paying for a cost. Upheld, the terms count without them; the cost stays what it is."""

    payer_id: UUID
    item_id: UUID
    status: DisputeStatus


class Allocation(NamedTuple):
    """A cost with its corrections, and its shares beside those who pay them: together the cost."""

    item: CostItem
    payers: Sequence[Payer]
    shares: Sequence[int]

    @property
    def amounts(self) -> dict[Payer, int]:
        """What each has of it, where it is anything."""
        amounts: dict[Payer, int] = {}
        for payer, share in zip(self.payers, self.shares, strict=True):
            if share:
                amounts[payer] = amounts.get(payer, 0) + share
        return amounts


def allocate(
    items: Iterable[CostItem],
    terms: Iterable[CostTerm],
    rates: Iterable[ExchangeRate] = (),
    *,
    states: Mapping[str, UUID] | None = None,
    disputes: Iterable[Dispute] = (),
) -> list[Allocation]:
    """Every cost with its shares, in the order of day and id.

    `states`: the organisation that pays for a State, by country. A net below zero belongs to nobody until somebody says
    whose it is. Raises CostCountedTwice, CorrectionOfUnknownCost, CorrectionInAnotherCurrency, ExchangeRateMissing.
    """
    allocator = _Allocator(terms, ExchangeRates(rates), states or {}, disputes)
    return allocator.allocate(net_costs(items))


@dataclass(frozen=True, slots=True)
class _Part:
    """The part of a cost that is for one beneficiary, and of which the stages before left `left`."""

    item: CostItem
    fraction: Fraction
    left: int

    def units(self, term: CostTerm, unit: CostUnit) -> Fraction:
        """Units of the cost within the term's tier, as far as they are this part's."""
        count = max(0, self.item.units.get(unit, 0))
        within = term.tier.units_within(count) if term.tier else count
        return within * self.fraction


class _Allocator:
    """The terms made ready, and how much of each cap is used up."""

    def __init__(
        self,
        terms: Iterable[CostTerm],
        rates: ExchangeRates,
        states: Mapping[str, UUID],
        disputes: Iterable[Dispute],
    ) -> None:
        self._terms = sorted(terms, key=lambda term: (term.stage, term.model_dump_json()))
        self._rates = rates
        self._states = states
        self._excused: dict[UUID, set[UUID]] = {}
        for dispute in disputes:
            if dispute.status is DisputeStatus.UPHELD:
                self._excused.setdefault(dispute.item_id, set()).add(dispute.payer_id)
        self._plans: dict[CoordinationService, dict[Beneficiary, Plan]] = {
            service: {} for service in CoordinationService
        }
        self._used: dict[tuple[int, UUID, UUID | None], Fraction] = {}

    def allocate(self, items: Sequence[CostItem]) -> list[Allocation]:
        """Costs in their order, since caps are used up; plain shares use none, and are worked out at once."""
        allocations: dict[int, Allocation] = {}
        together: defaultdict[Plan, tuple[list[int], list[int]]] = defaultdict(lambda: ([], []))
        for position, item in enumerate(items):
            minor = item.amount.amount_minor
            plan = self._plan_for(item, item.beneficiaries[0][0])
            if plan.is_plain and len(item.beneficiaries) == 1 and 0 < minor <= LARGEST_AMOUNT:
                positions, amounts = together[plan]
                positions.append(position)
                amounts.append(minor)
            else:
                allocations[position] = self._allocate_one(item)
        for plan, (positions, amounts) in together.items():
            for position, shares in zip(positions, plan.plain_shares(amounts), strict=True):
                allocations[position] = Allocation(items[position], plan.payers, shares)
        return [allocations[position] for position in range(len(items))]

    def _allocate_one(self, item: CostItem) -> Allocation:
        minor = item.amount.amount_minor
        if minor <= 0:
            return Allocation(item, (UNPAID,), (minor,))
        payers: list[Payer] = []
        shares: list[int] = []
        for beneficiary, fraction, part in _parts(item):
            plan = self._plan_for(item, beneficiary)
            payers += plan.payers
            shares += self._shares(plan, item, part, fraction)
        return Allocation(item, payers, shares)

    def _shares(self, plan: Plan, item: CostItem, left: int, fraction: Fraction) -> list[int]:
        shares: list[int] = []
        for stage in plan.stages:
            of_stage = self._claimed(stage, _Part(item, fraction, left))
            left -= sum(of_stage)
            shares += of_stage
        shares.append(left)
        return shares

    def _plan_for(self, item: CostItem, beneficiary: Beneficiary) -> Plan:
        if excused := self._excused and self._excused.get(item.item_id):
            claimants = self._claimants(item.service, beneficiary)
            return Plan(one for one in claimants if one.payer not in excused)
        plans = self._plans[item.service]
        plan = plans.get(beneficiary)
        if plan is None:
            plan = plans[beneficiary] = Plan(self._claimants(item.service, beneficiary))
        return plan

    def _claimants(self, service: CoordinationService, beneficiary: Beneficiary) -> Iterator[Claimant]:
        for position, term in enumerate(self._terms):
            payer = self._payer_of(term, beneficiary)
            is_waived = not beneficiary.categories.isdisjoint(term.waived_for)
            if payer is not None and term.applies_to(service) and not is_waived:
                yield Claimant(payer, term, position)

    def _payer_of(self, term: CostTerm, beneficiary: Beneficiary) -> UUID | None:
        match term.payer_kind:
            case PayerKind.ORGANISATION:
                return term.payer_id
            case PayerKind.EMPLOYER:
                return beneficiary.employer_id
            case PayerKind.INSURER:
                return beneficiary.insurer_id
            case PayerKind.STATE_OF_NATIONALITY:
                return self._states.get(beneficiary.nationality or "")

    def _claimed(self, stage: Stage, part: _Part) -> list[int]:
        """Shares in a stage with rates, tiers or caps."""
        claims = [self._claim(one, part) for one in stage.claimants]
        shares = largest_remainder_of(claims, part.left)
        for claimant, share in zip(stage.claimants, shares, strict=True):
            self._use_cap(claimant, part.item, share)
        return shares

    def _claim(self, claimant: Claimant, part: _Part) -> Fraction:
        """Never below zero, whatever figures an agreement was once written with: nobody is paid for paying."""
        claim, cap = self._uncapped(claimant.term, part), claimant.term.cap
        return max(Fraction(0), min(claim, Fraction(self._most(claimant, cap, part.item))) if cap else claim)

    def _uncapped(self, term: CostTerm, part: _Part) -> Fraction:
        if term.basis in UNIT_OF_RATE and term.rate:
            units = part.units(term, UNIT_OF_RATE[term.basis])
            return units * term.rate.amount_minor * self._factor(term, term.rate, part.item)
        share = Fraction(part.left * term.basis_points, WHOLE_SHARE)
        count = part.item.units.get(term.tier.unit, 0) if term.tier else 0
        if term.tier is None or count < 1:
            # Of a cost that is not counted in its unit a tier binds nothing but, from the first unit, all.
            return share if term.tier is None or term.tier.first == 1 else Fraction(0)
        return share * term.tier.units_within(count) / count

    def _most(self, claimant: Claimant, cap: CostCap, item: CostItem) -> int:
        """What the cap still allows, in whole minor units of the cost's currency."""
        unused = cap.amount.amount_minor - self._used.get(_cap_key(claimant, cap, item), Fraction(0))
        return int(unused * self._factor(claimant.term, cap.amount, item) // 1)

    def _use_cap(self, claimant: Claimant, item: CostItem, share: int) -> None:
        if share and (cap := claimant.term.cap):
            key = _cap_key(claimant, cap, item)
            self._used[key] = self._used.get(key, Fraction(0)) + share / self._factor(claimant.term, cap.amount, item)

    def _factor(self, term: CostTerm, money: Money, item: CostItem) -> Fraction:
        return self._rates.minor_per_minor(money.currency, item.amount.currency, item.incurred_on, term.rate_age_days)


def _cap_key(claimant: Claimant, cap: CostCap, item: CostItem) -> tuple[int, UUID, UUID | None]:
    movement = (item.movement_id or item.item_id) if cap.per is CapScope.MOVEMENT else None
    return claimant.position, claimant.payer, movement


def _parts(item: CostItem) -> Iterator[tuple[Beneficiary, Fraction, int]]:
    """A cost divided by heads: for whom, which part, how much."""
    heads: dict[Beneficiary, int] = {}
    for beneficiary, people in item.beneficiaries:
        heads[beneficiary] = heads.get(beneficiary, 0) + people
    ordered, people = sorted(heads, key=lambda one: one.order), sum(heads.values())
    minor = item.amount.amount_minor
    amounts = largest_remainder([minor * heads[one] for one in ordered], people, minor)
    for beneficiary, amount in zip(ordered, amounts, strict=True):
        yield beneficiary, Fraction(heads[beneficiary], people), amount
