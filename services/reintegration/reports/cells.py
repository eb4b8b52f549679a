"""The cells of a donor report: counts and sums with all their margins, protected before anybody keeps them."""

from collections.abc import Sequence

from services.reintegration.reports.detail import withheld
from services.reintegration.reports.disclosure.money import largest_in_margins, protect_sums
from services.reintegration.reports.disclosure.protection import THRESHOLD, protect
from services.reintegration.reports.disclosure.table import Dimension, with_margins
from services.reintegration.reports.model import PaidCell
from shared.contracts.intake.v1 import AgeBand, Sex
from shared.contracts.reintegration.v1 import ReportCell

HIDDEN = "hidden"


def report_cells(paid: Sequence[PaidCell], threshold: int = THRESHOLD) -> list[ReportCell]:
    """Cells and margins by country, sex and age band, as far as so many can be broken down; seconds of computing for
    hundreds of small cells.

    The bands of sex and age are fixed, the countries those with payments: naming a country tells that there is
    somebody, and its counts are hidden where they are small.
    """
    dimensions = (
        Dimension("country", tuple(sorted({cell.country for cell in paid}))),
        Dimension("sex", tuple(Sex)),
        Dimension("age_band", tuple(AgeBand)),
    )
    payees = with_margins(dimensions, {_key(cell): cell.returnees for cell in paid})
    sums = with_margins(dimensions, {_key(cell): cell.paid_minor for cell in paid})
    largest = largest_in_margins({_key(cell): cell.largest_minor for cell in paid}, sums)
    without = withheld(payees)
    counts = protect(payees, threshold, without)
    money = protect_sums(sums, payees, largest, counts, threshold, without)
    return [
        ReportCell(
            country=country,
            sex=sex,
            age_band=age_band,
            returnees=count,
            paid_minor=money.cells[country, sex, age_band],
            hidden=HIDDEN if count is None else None,
        )
        for (country, sex, age_band), count in counts.cells.items()
    ]


def _key(cell: PaidCell) -> tuple[str, str, str]:
    return (cell.country, cell.sex, cell.age_band)
