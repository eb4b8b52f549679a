"""What a large donor report costs: 25 and 60 countries, computed as the service does, in a process of its own.

Seen once, on two cores under a load of 9 to 14 by others: 48 s and 103 s.
"""

import random
import time

import pytest

from services.reintegration.reports.computing import computed_cells
from services.reintegration.reports.model import PaidCell
from shared.contracts.code_lists import COUNTRIES
from shared.contracts.intake.v1 import AgeBand, Sex
from tests.bench.measuring import Book

pytestmark = pytest.mark.slow
PAID = 75_000


def paid_in(countries: int) -> list[PaidCell]:
    """Some in every cell, often so few that it is hidden."""
    chance = random.Random(countries)  # noqa: S311  # the same in every run
    counts = [
        (country, sex, band, chance.choice((1, 3, 8, 12, 25, 60)))
        for country in sorted(COUNTRIES)[:countries]
        for sex in Sex
        for band in AgeBand
    ]
    return [PaidCell(country, sex, band, count, count * PAID, PAID) for country, sex, band, count in counts]


@pytest.mark.parametrize("countries", [25, 60])
async def test_a_large_report_can_be_computed(countries: int, book: Book) -> None:
    paid = paid_in(countries)
    began = time.monotonic()
    cells = await computed_cells(paid)
    book.note(f"report of {countries} countries, {len(paid)} paid cells: {time.monotonic() - began:.1f} s")
    (total,) = (one for one in cells if {one.country, one.sex, one.age_band} == {"total"})
    assert total.returnees == sum(one.returnees for one in paid)
