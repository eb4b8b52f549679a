"""How an agreement allocates costs: who pays, in which turn, on which basis, up to where.

The policy asks for "clear guidance on allocation of costs" and for "clear agreements and plans on financial
responsibilities" (MICIC guideline 7). What the terms make of a bill is `services/cases/agreements/costs.py`.
"""

from collections.abc import Iterator, Sequence
from enum import StrEnum
from itertools import combinations
from typing import Annotated
from uuid import UUID

from pydantic import AfterValidator, Field, model_validator
from pydantic_core import PydanticCustomError

from shared.contracts.base import C1, Contract, Money
from shared.contracts.cases.v1.coordination import CoordinationService, PersonCategory
from shared.contracts.text import is_strict

WHOLE_SHARE = 10_000
"""All of it, in basis points."""


class PayerKind(StrEnum):
    """Who pays: one named party, or whoever it is for the person the cost is for."""

    ORGANISATION = "organisation"
    STATE_OF_NATIONALITY = "state_of_nationality"
    EMPLOYER = "employer"
    INSURER = "insurer"


class PayingTurn(StrEnum):
    """First payers pay before anybody else; the others together of what is left; the residual payer the rest.

    Among first payers the employer comes before the insurer, and the insurer before States and organisations.
    """

    FIRST = "first"
    SHARED = "shared"
    RESIDUAL = "residual"


class CostBasis(StrEnum):
    """What a payer's part is worked out from; `WHOLE` is all that is left when their turn comes."""

    SHARE = "share"
    PER_HEAD = "per_head"
    PER_KILOMETRE = "per_kilometre"
    PER_SEAT = "per_seat"
    PER_NIGHT = "per_night"
    WHOLE = "whole"


class CostUnit(StrEnum):
    """What is counted on a bill."""

    HEAD = "head"
    KILOMETRE = "kilometre"
    SEAT = "seat"
    NIGHT = "night"


UNIT_OF_RATE = {
    CostBasis.PER_HEAD: CostUnit.HEAD,
    CostBasis.PER_KILOMETRE: CostUnit.KILOMETRE,
    CostBasis.PER_SEAT: CostUnit.SEAT,
    CostBasis.PER_NIGHT: CostUnit.NIGHT,
}


class CapScope(StrEnum):
    """Of what a cap is the most: of each movement, or of everything under the term."""

    MOVEMENT = "movement"
    TOTAL = "total"


class DisputeStatus(StrEnum):
    """Where a payer's objection to a cost stands."""

    OPEN = "open"
    REJECTED = "rejected"
    UPHELD = "upheld"


class CostCap(Contract):
    """The most a payer pays under a term."""

    amount: Annotated[Money, C1]
    per: Annotated[CapScope, C1]


class CostTier(Contract):
    """A term binds from one unit of a bill to another, both included; without an end, to the last."""

    unit: Annotated[CostUnit, C1]
    first: Annotated[int, C1] = Field(ge=1, le=1_000_000)
    last: Annotated[int | None, C1] = Field(default=None, ge=1, le=1_000_000)

    def units_within(self, count: int) -> int:
        """How many of so many units the tier covers."""
        return max(0, min(count, self.last or count) - self.first + 1)

    def overlaps(self, other: "CostTier") -> bool:
        ends = [tier.last or max(self.first, other.first) for tier in (self, other)]
        return self.unit is other.unit and max(self.first, other.first) <= min(ends)


class CostTerm(Contract):
    """What one payer pays. `waived_for`: for people of these categories this payer pays nothing, and the rest do."""

    payer_kind: Annotated[PayerKind, C1]
    payer_id: Annotated[UUID | None, C1] = None
    """An organisation of the directory, where the payer is one."""
    turn: Annotated[PayingTurn, C1]
    basis: Annotated[CostBasis, C1]
    share: Annotated[int | None, C1] = Field(default=None, ge=1, le=WHOLE_SHARE)
    """Basis points of what is left when the payer's turn comes."""
    rate: Annotated[Money | None, C1] = None
    """For each unit."""
    cap: Annotated[CostCap | None, C1] = None
    tier: Annotated[CostTier | None, C1] = None
    waived_for: Annotated[list[PersonCategory], C1] = Field(default=[], max_length=len(PersonCategory))
    services: Annotated[list[CoordinationService], C1] = Field(default=[], max_length=len(CoordinationService))
    """None named means all."""
    rate_age_days: Annotated[int, C1] = Field(default=0, ge=0, le=366)
    """How many days before a cost an exchange rate may be of; 0 asks for that of the day itself."""

    @property
    def stage(self) -> tuple[int, int]:
        """Terms of one stage pay together; a lower one pays before a higher one."""
        among_first = {PayerKind.EMPLOYER: 0, PayerKind.INSURER: 1}.get(self.payer_kind, 2)
        return list(PayingTurn).index(self.turn), among_first if self.turn is PayingTurn.FIRST else 0

    @property
    def basis_points(self) -> int:
        """The share of what is left; 0 of a rate for each unit."""
        return WHOLE_SHARE if self.basis is CostBasis.WHOLE else self.share or 0

    def applies_to(self, service: CoordinationService) -> bool:
        return not self.services or service in self.services

    @model_validator(mode="after")
    def _payer_is_named_once(self) -> "CostTerm":
        if is_strict() and (self.payer_kind is PayerKind.ORGANISATION) != (self.payer_id is not None):
            raise PydanticCustomError(
                "cost_payer_unclear",
                "Name an organisation where one pays, and none where the person decides who does",
                {"field": "payer_id", "rule": True},
            )
        return self

    @model_validator(mode="after")
    def _basis_has_its_figure(self) -> "CostTerm":
        if not is_strict():
            return self
        if self.basis in UNIT_OF_RATE and self.rate is None:
            raise PydanticCustomError(
                "cost_amount_missing", "Say how much is paid for each unit", {"field": "rate", "rule": True}
            )
        if self.basis is CostBasis.SHARE and self.share is None:
            raise PydanticCustomError("cost_share_missing", "Say which share is paid", {"field": "share", "rule": True})
        return self

    @model_validator(mode="after")
    def _no_other_figure(self) -> "CostTerm":
        share_too_much = self.share is not None and self.basis is not CostBasis.SHARE
        if is_strict() and (share_too_much or (self.rate is not None and self.basis not in UNIT_OF_RATE)):
            raise PydanticCustomError(
                "cost_figure_unused",
                "A share is of no use with a rate or the whole, and a rate with none but its unit",
                {"field": "share" if share_too_much else "rate", "rule": True},
            )
        return self

    @model_validator(mode="after")
    def _amounts_are_above_zero(self) -> "CostTerm":
        named = {"rate": self.rate, "cap": self.cap.amount if self.cap else None}
        for field in (name for name, money in named.items() if is_strict() and money and money.amount_minor < 1):
            raise PydanticCustomError(
                "cost_amount_not_positive", "The amount must be above zero", {"field": field, "rule": True}
            )
        return self

    @model_validator(mode="after")
    def _tier_fits(self) -> "CostTerm":
        if not is_strict() or self.tier is None:
            return self
        if self.tier.last is not None and self.tier.last < self.tier.first:
            raise PydanticCustomError(
                "cost_tier_backwards", "A tier ends at its first unit or later", {"field": "tier.last", "rule": True}
            )
        if UNIT_OF_RATE.get(self.basis, self.tier.unit) is not self.tier.unit:
            raise PydanticCustomError(
                "cost_tier_of_another_unit",
                "A rate's tier is counted in the rate's own unit",
                {"field": "tier.unit", "rule": True},
            )
        return self


def consistent(terms: list[CostTerm]) -> list[CostTerm]:
    """Terms of a command that do not contradict each other for any service."""
    if is_strict():
        _refuse_two_residual_payers(terms)
        _refuse_overlapping_tiers(terms)
        _refuse_shares_over_the_whole(terms)
    return terms


CostTerms = Annotated[list[CostTerm], AfterValidator(consistent), Field(max_length=100)]


def _refuse_two_residual_payers(terms: Sequence[CostTerm]) -> None:
    residual = [term for term in terms if term.turn is PayingTurn.RESIDUAL]
    if any(_share_a_service(one, other) for one, other in combinations(residual, 2)):
        raise PydanticCustomError(
            "cost_two_residual_payers", "For each service one payer alone takes the rest", {"rule": True}
        )


def _refuse_overlapping_tiers(terms: Sequence[CostTerm]) -> None:
    if any(_tiers_overlap(one, other) for one, other in combinations(terms, 2)):
        raise PydanticCustomError(
            "cost_tiers_overlap", "Two tiers of one payer, basis and service overlap", {"rule": True}
        )


def _refuse_shares_over_the_whole(terms: Sequence[CostTerm]) -> None:
    if any(share > WHOLE_SHARE for share in _shares_together(terms)):
        raise PydanticCustomError(
            "cost_shares_over_whole", "For one service the shares are more than 100 per cent", {"rule": True}
        )


def _share_a_service(one: CostTerm, other: CostTerm) -> bool:
    return not one.services or not other.services or not set(one.services).isdisjoint(other.services)


def _tiers_overlap(one: CostTerm, other: CostTerm) -> bool:
    same_payer = (one.payer_kind, one.payer_id, one.basis) == (other.payer_kind, other.payer_id, other.basis)
    if not same_payer or one.tier is None or other.tier is None:
        return False
    return _share_a_service(one, other) and one.tier.overlaps(other.tier)


def _shares_together(terms: Sequence[CostTerm]) -> Iterator[int]:
    """The most that is shared out of each service in each stage."""
    for service in CoordinationService:
        applying = [term for term in terms if term.applies_to(service)]
        for stage in {term.stage for term in applying}:
            yield _most_shared([term for term in applying if term.stage == stage])


def _most_shared(terms: Sequence[CostTerm]) -> int:
    always = sum(term.basis_points for term in terms if term.tier is None)
    return always + sum(_most_in_tiers(terms, unit) for unit in CostUnit)


def _most_in_tiers(terms: Sequence[CostTerm], unit: CostUnit) -> int:
    tiers = [(term.tier, term.basis_points) for term in terms if term.tier and term.tier.unit is unit]
    return max(
        (sum(share for tier, share in tiers if tier.first <= start <= (tier.last or start)) for start in (
            tier.first for tier, _ in tiers
        )), default=0,
    )  # fmt: skip
