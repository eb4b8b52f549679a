"""What is written into a workbook is read back as it was: text is text, moments are moments, nothing is calculated."""

from datetime import datetime
from io import BytesIO
from zipfile import ZipFile

import pytest
from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from services.gateway.exports.columns import Cell
from services.gateway.exports.sheets import Sheet
from services.gateway.exports.workbook import workbook

SPOILED = (
    "=1+1", "+1", "-2", "@SUM(A1)", "007", "12345678901234567890", "5-11", "1/2", "2026-01-01", "1E5", "TRUE", "#N/A",
    "http://example.org", "مريم الحسن", "𞤀𞤣𞤤𞤢𞤥", "👩‍👧", "e\u0301", "  kept  ", "x" * 32_767,
    "\u202eabc", "{=1}",
)  # fmt: skip


def opened(sheet: Sheet) -> Worksheet:
    page = load_workbook(BytesIO(workbook(sheet))).active
    assert isinstance(page, Worksheet)
    return page


def sheet_of(*rows: list[Cell], notes: list[str] | None = None, right_to_left: bool = False) -> Sheet:
    headings = [f"column {place}" for place, _ in enumerate(rows[0] if rows else [None])]
    return Sheet("To do", notes or ["As of now."], headings, list(rows), right_to_left=right_to_left)


@pytest.mark.parametrize("text", SPOILED, ids=range(len(SPOILED)))
def test_text_stays_the_text_it_was(text: str) -> None:
    cell = opened(sheet_of([text])).cell(5, 1)
    assert (cell.data_type, cell.value, cell.number_format, cell.hyperlink) == ("s", text, "@", None)


def test_text_that_looks_like_an_escape_of_the_format_is_none() -> None:
    parts = ZipFile(BytesIO(workbook(sheet_of(["_x0041_", "a\x0bb"]))))
    strings = parts.read("xl/sharedStrings.xml").decode()
    assert "<t>_x005F_x0041_</t>" in strings
    assert "<t>a_x000B_b</t>" in strings


def test_moments_and_numbers_can_be_sorted() -> None:
    at = datetime(2026, 5, 4, 10, 30)  # noqa: DTZ001  # a spreadsheet's moments have no zone
    page = opened(sheet_of([at, 7, None]))
    assert [page.cell(5, place).value for place in (1, 2, 3)] == [at, 7, None]
    assert page.cell(5, 1).data_type == "d"


def test_what_is_not_in_the_file_stands_above_the_headings() -> None:
    page = opened(sheet_of(["a", "b"], notes=["As of now.", "=Not shown"]))
    assert [page.cell(row, 1).value for row in range(1, 7)] == [
        "To do",
        "As of now.",
        "=Not shown",
        None,
        "column 0",
        "a",
    ]
    assert page.cell(3, 1).data_type == "s"
    assert (page.freeze_panes, page.auto_filter.ref) == ("A6", "A5:B6")
    assert page.print_title_rows == "$5:$5"


def test_a_list_of_nobody_is_a_file_with_headings() -> None:
    page = opened(sheet_of())
    assert (page.cell(4, 1).value, page.max_row) == ("column 0", 4)


def test_arabic_runs_from_right_to_left() -> None:
    assert opened(sheet_of(["أ"], right_to_left=True)).sheet_view.rightToLeft
    assert not opened(sheet_of(["a"])).sheet_view.rightToLeft


def test_the_file_names_nobody_who_made_it() -> None:
    properties = load_workbook(BytesIO(workbook(sheet_of(["a"])))).properties
    assert (properties.creator or "", properties.lastModifiedBy or "") == ("", "")
