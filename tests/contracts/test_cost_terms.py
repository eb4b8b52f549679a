"""What an agreement may say about costs: one contradiction each, named."""

from typing import Any
from uuid import UUID

import pytest
from pydantic import TypeAdapter, ValidationError

from shared.contracts.cases.v1 import ArrangeService, CostTerm, CostTerms
from shared.contracts.text import strictly
from shared.platform.shapes import misshapen

ORGANISATION = UUID(int=1)
EUR_5 = {"amount_minor": 500, "currency": "EUR"}
TERMS: TypeAdapter[list[CostTerm]] = TypeAdapter(CostTerms)


def share(points: int | None, **more: Any) -> dict[str, Any]:
    return {"payer_kind": "state_of_nationality", "turn": "shared", "basis": "share", "share": points, **more}


def whole(**more: Any) -> dict[str, Any]:
    return {"payer_kind": "organisation", "payer_id": ORGANISATION, "turn": "residual", "basis": "whole", **more}


def per_head(**more: Any) -> dict[str, Any]:
    return {"payer_kind": "employer", "turn": "first", "basis": "per_head", "rate": EUR_5, **more}


def tier(first: int, last: int | None = None, unit: str = "head") -> dict[str, Any]:
    return {"unit": unit, "first": first, "last": last}


def refusal_of(*terms: dict[str, Any]) -> str:
    with strictly(), pytest.raises(ValidationError) as refused:
        TERMS.validate_python(list(terms))
    return misshapen(refused.value).code


@pytest.mark.parametrize(
    ("code", "term"),
    [
        ("cost_payer_unclear", whole(payer_id=None)),
        ("cost_payer_unclear", share(100, payer_id=ORGANISATION)),
        ("cost_amount_missing", per_head(rate=None)),
        ("cost_share_missing", share(None)),
        ("cost_figure_unused", whole(share=100)),
        ("cost_figure_unused", share(100, rate=EUR_5)),
        ("cost_amount_not_positive", per_head(rate={**EUR_5, "amount_minor": 0})),
        ("cost_amount_not_positive", whole(cap={"amount": {**EUR_5, "amount_minor": -1}, "per": "total"})),
        ("cost_tier_backwards", share(100, tier=tier(5, 4))),
        ("cost_tier_of_another_unit", per_head(tier=tier(1, 4, "night"))),
        ("currency_unknown", per_head(rate={**EUR_5, "currency": "XXA"})),
        ("number_too_large", share(10_001)),
    ],
)
def test_a_cost_term_that_says_nothing_clear_is_refused_by_name(code: str, term: dict[str, Any]) -> None:
    assert refusal_of(term) == code


def test_the_refusal_of_a_cost_term_names_its_field() -> None:
    with strictly(), pytest.raises(ValidationError) as refused:
        TERMS.validate_python([share(100), per_head(rate=None)])
    assert misshapen(refused.value).field == "1.rate"


@pytest.mark.parametrize(
    ("code", "terms"),
    [
        ("cost_shares_over_whole", (share(6_000), share(4_001))),
        ("cost_shares_over_whole", (share(6_000, services=["food"]), share(4_001))),
        ("cost_shares_over_whole", (share(6_000, tier=tier(1)), share(4_001, payer_kind="insurer", tier=tier(9)))),
        ("cost_two_residual_payers", (whole(), whole(payer_id=UUID(int=2)))),
        ("cost_two_residual_payers", (whole(services=["food", "water"]), whole(services=["water"]))),
        ("cost_tiers_overlap", (per_head(tier=tier(1, 10)), per_head(tier=tier(10)))),
        ("cost_tiers_overlap", (per_head(tier=tier(1)), per_head(tier=tier(10, 12), services=["food"]))),
    ],
)
def test_cost_terms_that_contradict_each_other_are_refused_by_name(code: str, terms: tuple[dict[str, Any]]) -> None:
    assert refusal_of(*terms) == code


@pytest.mark.parametrize(
    "terms",
    [
        (share(6_000), share(4_000, payer_kind="insurer")),
        (share(10_000, turn="first", payer_kind="employer"), share(10_000, turn="first", payer_kind="insurer")),
        (share(6_000, services=["food"]), share(6_000, services=["water"])),
        (share(6_000, tier=tier(1, 5)), share(6_000, tier=tier(6))),
        (whole(services=["food"]), whole(services=["water"])),
        (per_head(tier=tier(1, 10)), per_head(tier=tier(11))),
        (per_head(tier=tier(1), services=["food"]), per_head(tier=tier(1), services=["water"])),
    ],
)
def test_cost_terms_that_agree_are_taken(terms: tuple[dict[str, Any]]) -> None:
    with strictly():
        assert len(TERMS.validate_python(list(terms))) == len(terms)


def test_terms_of_an_event_stay_readable_whatever_is_refused_today() -> None:
    assert len(TERMS.validate_python([whole(), whole(payer_id=None)])) == 2


def arranging(amount_minor: int) -> dict[str, Any]:
    return {
        "agreement_id": UUID(int=2), "version": 1, "organisation_id": ORGANISATION, "provides": "food",
        "unit": "person", "notice_hours": 1, "price": {**EUR_5, "amount_minor": amount_minor},
    }  # fmt: skip


@pytest.mark.parametrize("amount_minor", [0, 1])
def test_what_is_arranged_is_free_or_has_a_price(amount_minor: int) -> None:
    price = ArrangeService.model_validate(arranging(amount_minor)).price
    assert price is not None
    assert price.amount_minor == amount_minor


def test_a_price_below_zero_is_refused_by_name() -> None:
    with strictly(), pytest.raises(ValidationError) as refused:
        ArrangeService.model_validate(arranging(-1))
    refusal = misshapen(refused.value)
    assert (refusal.code, refusal.field) == ("price_below_zero", "price.amount_minor")
