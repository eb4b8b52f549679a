"""The matrix before a crisis, its gaps, and what so many people would need against what is agreed."""

from collections.abc import Mapping
from datetime import date, timedelta
from random import Random
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.cases.agreements.coverage import (
    Cell,
    Comparison,
    CoveringAgreement,
    Gap,
    GapKind,
    Nationals,
    Requirement,
    Scenario,
    compare,
    coverage,
    gaps,
)
from shared.contracts.cases.v1 import AgreementKind, CoordinationService

DAY = date(2026, 5, 4)
FOOD, EVACUATION, CONSULAR = (
    CoordinationService.FOOD,
    CoordinationService.EVACUATION,
    CoordinationService.CONSULAR_ASSISTANCE,
)
CELL = Cell("KE", "TD", EVACUATION)


def agreement(number: int, **more: Any) -> CoveringAgreement:
    return CoveringAgreement(**{
        "agreement_id": UUID(int=number), "kind": AgreementKind.RELOCATION_AND_EVACUATION,
        "nationalities": frozenset(), "countries": frozenset({"TD"}), "capacity": {EVACUATION: 100},
        "valid_from": date(2026, 1, 1), "valid_until": None, "exercised_on": date(2026, 2, 1), **more,
    })  # fmt: skip


def gaps_of(
    *agreements: CoveringAgreement, people: Nationals | None = None, has_consulate: bool = True
) -> list[tuple[GapKind, int | None]]:
    matrix = coverage([CELL], agreements, [("KE", "TD")] if has_consulate else [], DAY)
    nationals: Mapping[tuple[str, str], Nationals] = {("KE", "TD"): people} if people else {}
    return [(gap.kind, gap.people) for gap in gaps(matrix, nationals, DAY)]


def test_a_cell_says_by_what_until_when_and_for_how_many_it_is_covered() -> None:
    ends = agreement(2, valid_until=date(2026, 12, 31), capacity={EVACUATION: 20})
    longer = agreement(3, valid_until=date(2027, 1, 31), capacity={EVACUATION: None})
    [one] = coverage([CELL, CELL], [longer, ends], [], DAY)
    assert (one.agreement_ids, one.capacity, one.until) == ((UUID(int=2), UUID(int=3)), 20, date(2027, 1, 31))
    [endless] = coverage([CELL], [ends, agreement(4)], [], DAY)
    assert (endless.until, endless.has_no_end, endless.capacity) == (None, True, 120)


@pytest.mark.parametrize(
    "terms",
    [
        {"valid_until": date(2026, 5, 3)},
        {"valid_from": date(2026, 5, 5)},
        {"countries": frozenset({"SD"})},
        {"nationalities": frozenset({"UG"})},
        {"capacity": {FOOD: 100}},
        {"kind": AgreementKind.CONSULAR_REPRESENTATION, "represented_states": frozenset({"UG"})},
    ],
)
def test_what_does_not_cover_a_cell_is_a_gap(terms: dict[str, Any]) -> None:
    assert gaps_of(agreement(1, **terms)) == [(GapKind.NO_AGREEMENT, None)]


def test_no_consulate_is_a_gap_unless_somebody_represents_the_state() -> None:
    assert gaps_of(agreement(1), has_consulate=False) == [(GapKind.NO_CONSULATE_NOR_REPRESENTATION, None)]
    represents = agreement(
        2, kind=AgreementKind.CONSULAR_REPRESENTATION, represented_states=frozenset({"KE"}), countries=frozenset()
    )
    assert gaps_of(represents, has_consulate=False) == []


@pytest.mark.parametrize(
    ("people", "expected"),
    [
        (Nationals(100, 50, 100), []),
        (Nationals(101, 50, 60), [
            (GapKind.CAPACITY_BELOW_REGISTERED, 1), (GapKind.CAPACITY_BELOW_ESTIMATE, 1),
        ]),
        (Nationals(10, 50, 130), [(GapKind.CAPACITY_BELOW_ESTIMATE, 30)]),
    ],
)  # fmt: skip
def test_capacity_is_held_against_registered_and_the_top_of_the_estimate(
    people: Nationals, expected: list[tuple[GapKind, int | None]]
) -> None:
    assert gaps_of(agreement(1), people=people) == expected


def test_a_capacity_nobody_has_said_covers_nobody_and_is_a_gap() -> None:
    unknown = agreement(1, capacity={EVACUATION: None})
    assert gaps_of(unknown, people=Nationals(5, 5, 5)) == [
        (GapKind.CAPACITY_UNKNOWN, None), (GapKind.CAPACITY_BELOW_REGISTERED, 5), (GapKind.CAPACITY_BELOW_ESTIMATE, 5),
    ]  # fmt: skip


@pytest.mark.parametrize(("days", "is_gap"), [(90, True), (91, False)])
def test_what_expires_within_90_days_is_a_gap(days: int, is_gap: bool) -> None:  # noqa: FBT001
    found = gaps_of(agreement(1, valid_until=DAY + timedelta(days=days)))
    assert found == ([(GapKind.EXPIRES_SOON, None)] if is_gap else [])


def test_what_was_never_exercised_is_a_gap_that_names_the_agreement() -> None:
    matrix = coverage([CELL], [agreement(1, exercised_on=None)], [("KE", "TD")], DAY)
    assert gaps(matrix, {}, DAY) == [Gap(CELL, GapKind.NEVER_EXERCISED, UUID(int=1))]


def test_needed_is_held_against_agreed_by_service() -> None:
    requirements = [
        Requirement(FOOD, 3, every_day=True, unit_cost_minor=20),
        Requirement(EVACUATION, 1, every_day=False),
    ]
    ends = agreement(1, capacity={FOOD: 40, EVACUATION: 30}, valid_until=DAY + timedelta(days=1))
    stays = agreement(2, capacity={FOOD: 10, CONSULAR: 500})
    compared = compare(Scenario(100, "KE", "TD", DAY, days=7), requirements, [ends, stays])
    assert compared == [
        Comparison(EVACUATION, needed=100, agreed=30, missing=70, cost_minor=None),
        Comparison(FOOD, needed=2_100, agreed=3 * (2 * 40 + 7 * 10), missing=1_650, cost_minor=42_000),
    ]


def test_what_is_agreed_beyond_one_day_s_need_is_missing_on_the_next_all_the_same() -> None:
    ends = agreement(1, capacity={FOOD: 500}, valid_until=DAY + timedelta(days=1))
    [food] = compare(Scenario(100, "KE", "TD", DAY, days=7), [Requirement(FOOD, 3, every_day=True)], [ends])
    assert (food.needed, food.agreed, food.missing) == (2_100, 3_000, 5 * 300)


_agreements = st.builds(
    agreement,
    st.integers(1, 9),
    capacity=st.dictionaries(st.sampled_from([EVACUATION, FOOD]), st.none() | st.integers(0, 200)),
    countries=st.frozensets(st.sampled_from(["TD", "SD"])),
    nationalities=st.frozensets(st.sampled_from(["KE", "UG"])),
    valid_until=st.none() | st.dates(date(2026, 5, 1), date(2026, 12, 31)),
)
_cells = st.lists(st.builds(Cell, st.sampled_from(["KE", "UG"]), st.sampled_from(["TD", "SD"]), st.just(EVACUATION)))


@given(_cells, st.lists(_agreements, unique_by=lambda one: one.agreement_id), st.randoms())
def test_the_matrix_is_the_same_in_any_order_and_no_uncovered_cell_is_without_a_gap(
    cells: list[Cell], agreements: list[CoveringAgreement], random: Random
) -> None:
    matrix = coverage(cells, agreements, [], DAY)
    assert matrix == coverage(reversed(cells), random.sample(agreements, len(agreements)), [], DAY)
    assert [one.cell for one in matrix] == sorted(set(cells))
    without = {one.cell for one in matrix if not one.agreements}
    found = gaps(matrix, {}, DAY)
    assert {gap.cell for gap in found if gap.kind is GapKind.NO_AGREEMENT} == without
