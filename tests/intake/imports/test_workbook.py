"""The reader itself, without the process it runs in."""

import json
from datetime import date, datetime, time
from io import BytesIO

import pytest

from services.intake.imports.cells import SheetRow, UnreadableCell, row_from_json, row_to_json
from services.intake.imports.workbook import LONGEST_CELL, UnreadableWorkbook, read_rows
from tests.intake.imports.workbooks import Sheets, part, with_parts, workbook

SHEET = "xl/worksheets/sheet1.xml"


def rows(sheets: Sheets) -> list[SheetRow]:
    return list(read_rows(BytesIO(workbook(sheets))))


def test_workbook_yields_headers_then_households() -> None:
    read = rows({"People": [["Name"], ["A"]], "Empty": [], "Households": [["Key"], ["1"], [None], ["2"]]})
    assert [(row.sheet, row.number) for row in read] == [
        ("Households", 1),
        ("People", 1),
        ("Households", 2),
        ("Households", 4),
        ("People", 2),
    ]


def test_cell_values_of_every_type_are_read() -> None:
    made = datetime(2001, 2, 28, 23, 59)  # noqa: DTZ001 (a spreadsheet knows no time zone)
    (_, row) = rows({"S": [["h"], ["text", 7, 1.5, True, made, date(2001, 2, 28), time(12, 30), None, "#N/A", None]]})
    assert row.cells == (
        "text",
        7,
        1.5,
        True,
        date(2001, 2, 28),
        date(2001, 2, 28),
        UnreadableCell.NOT_READABLE,
        None,
        UnreadableCell.ERROR_VALUE,
    )
    assert row_from_json(json.loads(row_to_json(row))) == row


def test_long_cell_text_is_not_passed_on() -> None:
    (_, row) = rows({"S": [["h"], ["x" * LONGEST_CELL, "x" * (LONGEST_CELL + 1)]]})
    assert row.cells == ("x" * LONGEST_CELL, UnreadableCell.TOO_LONG)


def test_formulas_with_and_without_a_saved_value() -> None:
    content = workbook({"S": [["h"], ["=1+1", "=2+2", "plain"]]})
    sheet = part(content, SHEET).replace(b"<f>1+1</f><v>0</v>", b"<f>1+1</f><v>2</v>")
    sheet = sheet.replace(b"<f>2+2</f><v>0</v>", b"<f>2+2</f>")
    (_, row) = read_rows(BytesIO(with_parts(content, {SHEET: sheet})))
    assert row.cells == (2, UnreadableCell.FORMULA_WITHOUT_VALUE, "plain")


def test_row_with_only_an_uncomputed_formula_is_not_lost() -> None:
    content = workbook({"S": [["h"], [None, "=2+2"]]})
    sheet = part(content, SHEET).replace(b"<v>0</v></c></row></sheetData>", b"</c></row></sheetData>")
    (_, row) = read_rows(BytesIO(with_parts(content, {SHEET: sheet})))
    assert row.cells == (None, UnreadableCell.FORMULA_WITHOUT_VALUE)


@pytest.mark.parametrize("sheets", [{"S": [["h"], [1] * 401]}, {f"S{number}": [["h"]] for number in range(31)}])
def test_workbook_of_unknown_layout_is_refused(sheets: Sheets) -> None:
    with pytest.raises(UnreadableWorkbook):
        rows(sheets)


def test_columns_up_to_the_last_are_read() -> None:
    (_, row) = rows({"S": [["h"], [1] * 400]})
    assert len(row.cells) == 400


@pytest.mark.parametrize(
    ("written", "instead"),
    [
        (b'<row r="3"', b'<row r="2"'),
        (b'<row r="3"', b'<row r="9"'),
        (b'<row r="4"', b'<row r="-4"'),
        (b'r="A3"', b'r="B3"'),
        (b'r="A3"', b'r="C3"'),
    ],
)
def test_rows_and_cells_the_library_would_skip_stop_the_file(written: bytes, instead: bytes) -> None:
    content = workbook({"People": [["Name", "Sex"], ["A", "x"], ["B", "x"], ["C", "x"]]})
    sheet = part(content, SHEET)
    assert written in sheet
    assert len(list(read_rows(BytesIO(content)))) == 4
    with pytest.raises(UnreadableWorkbook):
        list(read_rows(BytesIO(with_parts(content, {SHEET: sheet.replace(written, instead)}))))
