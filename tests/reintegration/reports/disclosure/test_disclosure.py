"""The attacker against the protector."""

from itertools import product
from random import Random

import pytest

from services.reintegration.reports.disclosure.attack import Interval, TableDoesNotAddUp, audit
from services.reintegration.reports.disclosure.money import largest_in_margins, protect_sums
from services.reintegration.reports.disclosure.protection import protect
from services.reintegration.reports.disclosure.table import (
    TOTAL,
    Dimension,
    Key,
    PublishedTable,
    Table,
    all_keys,
    with_margins,
)

PLACE = Dimension("place", ("Conakry", "Kankan", "Labe"))
SEX = Dimension("sex", ("F", "M", "X"))
AGE = Dimension("age", ("0-17", "18+"))
WORKED: dict[Key, int] = {
    ("Conakry", "F"): 212,
    ("Conakry", "M"): 260,
    ("Conakry", "X"): 4,
    ("Kankan", "F"): 24,
    ("Kankan", "M"): 37,
    ("Labe", "F"): 61,
    ("Labe", "M"): 48,
    ("Labe", "X"): 12,
}
ROUNDING = 1e-4


def only_small_hidden(table: Table, threshold: int = 10) -> PublishedTable:
    """What somebody publishes who has not thought of subtraction."""
    return PublishedTable(table.dimensions, {k: None if 0 < v < threshold else v for k, v in table.values.items()})


def chance(seed: int) -> Random:
    """The same chance every time."""
    return Random(seed)  # noqa: S311 (nothing secret)


def population(
    random: Random, *dimensions: Dimension, sizes: tuple[int, ...] = (0, 0, 1, 2, 4, 8, 11, 20, 60)
) -> Table:
    return with_margins(
        dimensions, {key: random.choice(sizes) for key in product(*(dimension.values for dimension in dimensions))}
    )


def assert_protected(table: Table, published: PublishedTable, threshold: int = 10) -> None:
    assert all(value is None or value == table.values[key] for key, value in published.cells.items())
    assert all(value is None or not 0 < value < threshold for value in published.cells.values())
    for key, interval in audit(published).items():
        assert interval.width >= threshold - ROUNDING, (table, key)
        assert interval.low - ROUNDING <= table.values[key] <= interval.high + ROUNDING


def test_disclosure_protection_of_the_worked_example() -> None:
    table = with_margins((PLACE, SEX), WORKED)
    published = protect(table)
    assert published.hidden == {("Conakry", "F"), ("Conakry", "X"), ("Labe", "F"), ("Labe", "X")}
    assert sum(table.values[key] for key in published.hidden) == 289
    bounds = {key: (round(interval.low, 3), round(interval.high, 3)) for key, interval in audit(published).items()}
    assert bounds == {
        ("Conakry", "F"): (200, 216),
        ("Conakry", "X"): (0, 16),
        ("Labe", "F"): (57, 73),
        ("Labe", "X"): (0, 16),
    }


def test_hiding_small_cells_only_is_undone_by_subtraction() -> None:
    naive = only_small_hidden(with_margins((PLACE, SEX), WORKED))
    assert naive.hidden == {("Conakry", "X")}
    interval = audit(naive)["Conakry", "X"]
    assert [interval.low, interval.high] == pytest.approx([4, 4])


@pytest.mark.slow
def test_protection_holds_for_a_thousand_small_populations() -> None:
    random = chance(20261122)
    recovered_from_naive = 0
    for number in range(1_000):
        table = (
            population(random, PLACE, SEX) if number % 5 else population(random, AGE, SEX, Dimension("c", ("a", "b")))
        )
        assert_protected(table, protect(table))
        recovered_from_naive += any(
            interval.width < 10 - ROUNDING for interval in audit(only_small_hidden(table)).values()
        )
    assert recovered_from_naive > 500


def test_protection_holds_for_three_dimensions() -> None:
    countries = Dimension("country", tuple(f"c{number}" for number in range(5)))
    ages = Dimension("age", ("0-4", "5-11", "12-17", "18-59", "60+", "unknown"))
    table = population(chance(7), countries, Dimension("sex", ("f", "m", "o", "u")), ages, sizes=(0, 0, 3, 30, 90))
    assert_protected(table, protect(table))


@pytest.mark.parametrize("persons", [0, 1, 9, 10, 11])
def test_protection_hides_totals_of_one_to_nine_persons(persons: int) -> None:
    table = with_margins((PLACE, SEX), {("Kankan", "F"): persons})
    published = protect(table)
    assert_protected(table, published)
    assert (published.cells[TOTAL, TOTAL] is None) == (0 < persons < 10)


def test_margins_below_the_threshold_are_hidden() -> None:
    published = protect(with_margins((PLACE, SEX), {**WORKED, ("Labe", "X"): 2}))
    assert published.cells[TOTAL, "X"] is None


def test_zero_cell_is_shown_unless_it_reveals_small_cells() -> None:
    assert ("Kankan", "X") not in protect(with_margins((PLACE, SEX), WORKED)).hidden
    table = with_margins((PLACE, SEX), {**WORKED, ("Labe", "X"): 0})
    published = protect(table)
    assert {("Kankan", "X"), ("Labe", "X")} < published.hidden
    assert_protected(table, published)


@pytest.mark.parametrize("place", PLACE.values)
def test_report_on_one_person_hides_every_cell(place: str) -> None:
    shown = protect(with_margins((PLACE, SEX), {(place, "F"): 1}))
    assert set(shown.cells.values()) == {None}


def test_protection_honours_another_threshold() -> None:
    table = with_margins((PLACE, SEX), WORKED)
    assert_protected(table, protect(table, 5), 5)
    assert protect(table, 3).hidden == frozenset()


def test_audit_bounds_equal_exhaustive_enumeration() -> None:
    random = chance(3)
    for _ in range(20):
        table = population(random, AGE, Dimension("sex", ("F", "M")), sizes=(0, 1, 2, 3))
        shown = {key: None if random.random() < 0.5 else value for key, value in table.values.items()}
        shown[TOTAL, TOTAL] = table.values[TOTAL, TOTAL]
        published = PublishedTable(table.dimensions, shown)
        worlds = [world for world in every_table(table) if agrees(world, published)]
        for key, interval in audit(published).items():
            values = [world.values[key] for world in worlds]
            assert (round(interval.low, 3), round(interval.high, 3)) == (min(values), max(values))


def every_table(table: Table) -> list[Table]:
    total = table.values[TOTAL, TOTAL]
    inner = list(product(*(dimension.values for dimension in table.dimensions)))
    return [
        with_margins(table.dimensions, dict(zip(inner, values, strict=True)))
        for values in product(range(total + 1), repeat=len(inner))
        if sum(values) == total
    ]


def agrees(world: Table, published: PublishedTable) -> bool:
    return all(value is None or world.values[key] == value for key, value in published.cells.items())


def test_audit_of_an_empty_publication_has_no_bounds() -> None:
    published = PublishedTable((SEX,), dict.fromkeys(all_keys((SEX,))))
    assert audit(published)["F",] == Interval(0.0, float("inf"))


def test_audit_of_an_inconsistent_table_raises() -> None:
    with pytest.raises(TableDoesNotAddUp):
        audit(PublishedTable((SEX,), {("F",): 1, ("M",): None, ("X",): 0, (TOTAL,): 0}))


@pytest.mark.parametrize(
    ("dimensions", "inner"),
    [
        ((), {}),
        ((PLACE, SEX, AGE, AGE), {}),
        ((PLACE,), {("Boké",): 1}),
        ((PLACE,), {(TOTAL,): 1}),
        ((PLACE,), {("Labe",): -1}),
    ],
)
def test_invalid_table_dimensions_are_refused(dimensions: tuple[Dimension, ...], inner: dict[Key, int]) -> None:
    with pytest.raises(ValueError, match=r"dimensions|bands"):
        with_margins(dimensions, inner)


class TestMoney:
    """Sums beside counts."""

    def published(self, payees: dict[Key, int], sums: dict[Key, int], largest: dict[Key, int]) -> PublishedTable:
        counts, money = with_margins((PLACE, SEX), payees), with_margins((PLACE, SEX), sums)
        return protect_sums(money, counts, largest_in_margins(largest, money), protect(counts))

    def test_sum_is_hidden_where_its_count_is(self) -> None:
        sums = {key: value * 150_000 for key, value in WORKED.items()}
        shown = self.published(WORKED, sums, dict.fromkeys(WORKED, 150_000))
        assert shown.hidden >= protect(with_margins((PLACE, SEX), WORKED)).hidden
        assert shown.cells["Kankan", "M"] == 37 * 150_000

    def test_sum_is_hidden_where_one_payee_has_more_than_half(self) -> None:
        payees = dict.fromkeys(WORKED, 40)
        sums = dict.fromkeys(WORKED, 4_000_000)
        largest = {**dict.fromkeys(WORKED, 100_000), ("Labe", "F"): 2_000_001}
        shown = self.published(payees, sums, largest)
        assert shown.cells["Labe", "F"] is None
        assert len(shown.hidden) > 1
        intervals = audit(shown)
        assert intervals["Labe", "F"].width >= 4_000_000 * (1 - ROUNDING)
        assert all(interval.width >= 400_000 * (1 - ROUNDING) for interval in intervals.values())
        half = self.published(payees, sums, {**largest, ("Labe", "F"): 2_000_000})
        assert half.hidden == frozenset()

    def test_large_sums_are_audited_too(self) -> None:
        random = chance(5)
        for _ in range(40):
            payees: dict[Key, int] = {key: random.choice((0, 3, 12, 30)) for key in product(PLACE.values, SEX.values)}
            sums = {key: count * random.randrange(50_000, 900_000_000) for key, count in payees.items()}
            largest = {key: sums[key] // max(count, 1) for key, count in payees.items()}
            money, counts = with_margins((PLACE, SEX), sums), with_margins((PLACE, SEX), payees)
            # The attacker is exact to a millionth of the grand total.
            least = -2 * money.values[TOTAL, TOTAL] / 1e6
            for key, interval in audit(self.published(payees, sums, largest)).items():
                telling = 0 < counts.values[key] < 10
                needed = money.values[key] if telling else money.values[key] / 10
                assert interval.width >= needed * (1 - ROUNDING) + least
