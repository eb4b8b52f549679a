"""How far a report is broken down, and that leaving cells out opens nothing."""

from itertools import product
from random import Random

import pytest

from services.reintegration.reports.cells import report_cells
from services.reintegration.reports.detail import detail, withheld
from services.reintegration.reports.disclosure.attack import audit
from services.reintegration.reports.disclosure.money import largest_in_margins, protect_sums
from services.reintegration.reports.disclosure.protection import protect, small_and_telling
from services.reintegration.reports.disclosure.table import TOTAL, Dimension, Key, Table, with_margins
from services.reintegration.reports.model import PaidCell
from shared.contracts.intake.v1 import AgeBand, Sex

COUNTRY = Dimension("country", ("EG", "ML", "NG"))
SEX = Dimension("sex", ("female", "male", "unknown"))
AGE = Dimension("age_band", ("0-17", "18-59", "60+"))
ROUNDING = 1e-4


def population(seed: int, sizes: tuple[int, ...]) -> Table:
    random = Random(seed)  # noqa: S311  # nothing secret
    inner = product(COUNTRY.values, SEX.values, AGE.values)
    return with_margins((COUNTRY, SEX, AGE), {key: random.choice(sizes) for key in inner})


def deepest(keys: set[Key]) -> int:
    return max(sum(part != TOTAL for part in key) for key in keys)


def test_report_detail_figures_are_marked_unverified() -> None:
    assert not detail().verified
    assert detail().crossed_from.country_and_sex < detail().crossed_from.everything


@pytest.mark.parametrize(("each", "crossed"), [(0, 1), (3, 1), (12, 2), (80, 3)])
def test_report_is_coarser_for_smaller_populations(each: int, crossed: int) -> None:
    table = population(1, (each,))
    left = table.values.keys() - withheld(table)
    assert deepest(set(left)) == crossed
    assert (("NG", "female", TOTAL) in left) == (crossed > 1)
    assert (TOTAL, TOTAL, TOTAL) in left


@pytest.mark.parametrize("seed", range(40))
def test_withheld_counts_reveal_no_hidden_cell(seed: int) -> None:
    table = population(seed, ((0, 0, 0, 1, 2, 3), (0, 0, 0, 0, 1, 9, 25), (0, 1, 4, 11, 20, 60))[seed % 3])
    published = protect(table, withheld=withheld(table))
    assert published.cells.keys() == table.values.keys() - withheld(table)
    assert all(value is None or value == table.values[key] for key, value in published.cells.items())
    intervals = audit(published)
    for key in small_and_telling(table, withheld=withheld(table)) | published.hidden:
        assert intervals[key].width >= 10 - ROUNDING, (seed, key)


@pytest.mark.parametrize("seed", range(20))
def test_withheld_sums_reveal_no_hidden_cell(seed: int) -> None:
    table = population(seed, (0, 0, 0, 1, 2, 3, 12))
    sums = Table(table.dimensions, {key: value * 75_000 for key, value in table.values.items()})
    largest = largest_in_margins({key: 75_000 for key in table.values if TOTAL not in key and table.values[key]}, sums)
    without = withheld(table)
    counts = protect(table, withheld=without)
    published = protect_sums(sums, table, largest, counts, withheld=without)
    intervals = audit(published)
    assert published.hidden >= counts.hidden
    for key in (one for one, value in table.values.items() if 0 < value < 10):
        assert intervals[key].width >= sums.values[key] * (1 - ROUNDING), (seed, key)


def test_report_on_sixty_returnees_shows_more_than_a_total() -> None:
    paid = [
        PaidCell(country, sex, AgeBand.FROM_18, returnees=count, paid_minor=count * 90_000, largest_minor=120_000)
        for (country, count), sex in product({"EG": 9, "NG": 8, "BD": 6, "ML": 4, "SN": 3}.items(), Sex)
        if sex in (Sex.FEMALE, Sex.MALE)
    ]
    cells = {(cell.country, cell.sex, cell.age_band): cell for cell in report_cells(paid)}
    shown = {key for key, cell in cells.items() if cell.returnees}
    assert {(TOTAL, TOTAL, TOTAL), (TOTAL, "female", TOTAL), (TOTAL, "male", TOTAL), ("EG", TOTAL, TOTAL)} <= shown
    assert cells[TOTAL, "female", TOTAL].paid_minor == 30 * 90_000
    assert len(cells) == 5 + len(Sex) + len(AgeBand) + 1
