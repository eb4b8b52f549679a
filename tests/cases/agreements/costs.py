"""Words and made-up bills for the tests of who pays."""

from datetime import date, timedelta
from decimal import Decimal
from typing import Any
from uuid import UUID

from hypothesis import strategies as st

from services.cases.agreements.cost_items import Beneficiary, CostItem
from services.cases.agreements.exchange import ExchangeRate
from shared.contracts.base import Money
from shared.contracts.cases.v1 import (
    CapScope,
    CoordinationService,
    CostBasis,
    CostCap,
    CostTerm,
    CostTier,
    CostUnit,
    PayerKind,
    PayingTurn,
    PersonCategory,
)

DAY = date(2026, 5, 4)
DAYS = [DAY + timedelta(days=number) for number in range(3)]
A, B, C, EMPLOYER, INSURER, KENYA, UGANDA = (UUID(int=number) for number in range(1, 8))
STATES = {"KE": KENYA, "UG": UGANDA}
CURRENCIES = ("EUR", "JPY", "KWD")
RATES = [
    ExchangeRate(source, target, day, Decimal(rate))
    for source, target, rate in (("EUR", "JPY", "171.37"), ("KWD", "EUR", "2.8519"), ("KWD", "JPY", "488.91"))
    for day in DAYS
]
CHILD_ALONE = frozenset({PersonCategory.CHILD_ALONE})


def money(minor: int, currency: str = "EUR") -> Money:
    return Money(amount_minor=minor, currency=currency)


def cost(number: int, minor: int, **more: Any) -> CostItem:
    amount = money(minor, more.pop("currency", "EUR"))
    return CostItem(UUID(int=1_000 + number), CoordinationService.TRANSPORT, more.pop("day", DAY), amount, **more)


def share(payer: UUID, points: int, **more: Any) -> CostTerm:
    return CostTerm(**{
        "payer_kind": PayerKind.ORGANISATION, "payer_id": payer, "turn": PayingTurn.SHARED, "basis": CostBasis.SHARE,
        "share": points, **more,
    })  # fmt: skip


def whole(kind: PayerKind, turn: PayingTurn, **more: Any) -> CostTerm:
    return CostTerm(payer_kind=kind, turn=turn, basis=CostBasis.WHOLE, **more)


def residual(payer: UUID) -> CostTerm:
    return whole(PayerKind.ORGANISATION, PayingTurn.RESIDUAL, payer_id=payer)


def per(basis: CostBasis, payer: UUID, minor: int, **more: Any) -> CostTerm:
    return share(payer, 1, **{"basis": basis, "share": None, "rate": money(minor), **more})


def cap(minor: int, per: CapScope = CapScope.TOTAL, currency: str = "EUR") -> CostCap:
    return CostCap(amount=money(minor, currency), per=per)


_money = st.builds(money, st.integers(1, 10**6), st.sampled_from(CURRENCIES))
_caps = st.builds(CostCap, amount=_money, per=st.sampled_from(CapScope))
_tiers = st.builds(
    lambda unit, first, length: CostTier(unit=unit, first=first, last=length and first + length),
    st.sampled_from(CostUnit), st.integers(1, 30), st.none() | st.integers(1, 30),
)  # fmt: skip
_beneficiaries = st.builds(
    Beneficiary,
    nationality=st.sampled_from([None, "KE", "UG", "TD"]),
    employer_id=st.sampled_from([None, EMPLOYER]),
    insurer_id=st.sampled_from([None, INSURER]),
    categories=st.frozensets(st.sampled_from([PersonCategory.CHILD, PersonCategory.CHILD_ALONE])),
)


@st.composite
def terms(draw: st.DrawFn) -> CostTerm:
    kind = draw(st.sampled_from(PayerKind))
    basis = draw(st.sampled_from(CostBasis))
    return CostTerm(
        payer_kind=kind,
        payer_id=draw(st.sampled_from([A, B, C])) if kind is PayerKind.ORGANISATION else None,
        turn=draw(st.sampled_from(PayingTurn)),
        basis=basis,
        share=draw(st.integers(1, 10_000)) if basis is CostBasis.SHARE else None,
        rate=draw(_money) if basis.value.startswith("per_") else None,
        cap=draw(st.none() | _caps),
        tier=draw(st.none() | _tiers),
        waived_for=draw(st.lists(st.sampled_from([PersonCategory.CHILD, PersonCategory.CHILD_ALONE]), max_size=2)),
        services=draw(st.sampled_from([[], [CoordinationService.FOOD], [CoordinationService.TRANSPORT]])),
    )


@st.composite
def costs(draw: st.DrawFn, number: int) -> CostItem:
    return CostItem(
        UUID(int=1_000 + number),
        draw(st.sampled_from([CoordinationService.FOOD, CoordinationService.TRANSPORT])),
        draw(st.sampled_from(DAYS)),
        draw(_money),
        movement_id=draw(st.sampled_from([None, UUID(int=100), UUID(int=101)])),
        units=draw(st.dictionaries(st.sampled_from(CostUnit), st.integers(0, 60))),
        beneficiaries=tuple(draw(st.lists(st.tuples(_beneficiaries, st.integers(1, 5)), min_size=1, max_size=3))),
    )


bills = st.integers(1, 5).flatmap(lambda count: st.tuples(*(costs(number) for number in range(count))))
agreements = st.lists(terms(), max_size=6)
