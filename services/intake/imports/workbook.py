"""Reads the rows of an .xlsx workbook one after another.

Runs in a limited process of its own (`subprocess_reader.py`), never in a service: the parser is not hardened. Formulas
are not computed; the value saved with a formula is read, and a formula without one is named, not taken for empty.
"""

from collections.abc import Iterator
from datetime import date, datetime
from re import compile as pattern
from typing import IO, Any

from openpyxl import load_workbook
from openpyxl.workbook import Workbook

from services.intake.imports.cells import Cell, SheetRow, UnreadableCell

SHEETS_FIRST = ("Households",)
"""Read before the others, so that persons find their household."""
MOST_COLUMNS = 400
MOST_ROWS = 1_048_576
"""Of one sheet; Excel's own bound."""
MOST_SHEETS = 30
LONGEST_CELL = 4_000
"""Characters; longer than any field of a registration."""
_ERRORS = {"#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#GETTING_DATA", "#SPILL!"}
_FORMULA = pattern(rb"<(\w+:)?f[ />]")
_CHUNK = 1 << 20


class UnreadableWorkbook(Exception):
    """The workbook is not laid out as any registration is."""


def read_rows(stream: IO[bytes]) -> Iterator[SheetRow]:
    """First the header row of every sheet that has one, then every other row with a value in it, sheet by sheet.

    Raises UnreadableWorkbook for too many sheets, rows or columns, and whatever the parser raises for a damaged file.
    """
    values = load_workbook(stream, read_only=True, data_only=True, keep_links=False)
    formulas = load_workbook(stream, read_only=True, data_only=False, keep_links=False)
    titles = sorted((sheet.title for sheet in values.worksheets), key=lambda title: title not in SHEETS_FIRST)
    if len(titles) > MOST_SHEETS:
        raise UnreadableWorkbook("too many sheets")
    for title in titles:
        yield from (row for row in _sheet(values, formulas, title, last=1) if row.number == 1)
    for title in titles:
        yield from (row for row in _sheet(values, formulas, title, last=MOST_ROWS + 1) if row.number > 1)


def _sheet(values: Workbook, formulas: Workbook, title: str, last: int) -> Iterator[SheetRow]:
    rows = _raw_rows(values, title, last)
    if not _has_formulas(values, title):
        sheet = ((number, row, ()) for number, row in enumerate(rows, 1))
    else:
        pairs = zip(rows, _raw_rows(formulas, title, last), strict=True)
        sheet = ((number, row, written) for number, (row, written) in enumerate(pairs, 1))
    for number, row, written in sheet:
        if number > MOST_ROWS:
            raise UnreadableWorkbook("too many rows")
        if any(value is not None for value in (*row, *written)):
            yield SheetRow(title, number, _cells(row, written))


def _raw_rows(book: Workbook, title: str, last: int) -> Iterator[tuple[Any, ...]]:
    sheet: Any = book[title]
    sheet.reset_dimensions()
    rows: Iterator[tuple[Any, ...]] = sheet.iter_rows(max_row=last, values_only=True)
    return rows


def _has_formulas(book: Workbook, title: str) -> bool:
    sheet: Any = book[title]
    with sheet._get_source() as part:  # noqa: SLF001 (the only way to the sheet's own XML)
        before = b""
        while chunk := part.read(_CHUNK):
            if _FORMULA.search(before + chunk):
                return True
            before = chunk[-100:]
    return False


def _cells(row: tuple[Any, ...], written: tuple[Any, ...]) -> tuple[Cell, ...]:
    if any(value is not None for value in row[MOST_COLUMNS:]):
        raise UnreadableWorkbook("too many columns")
    cells = [_cell(value) for value in row[:MOST_COLUMNS]]
    cells.extend([None] * (min(len(written), MOST_COLUMNS) - len(cells)))
    for place, formula in enumerate(written[: len(cells)]):
        if formula is not None and cells[place] is None:
            cells[place] = UnreadableCell.FORMULA_WITHOUT_VALUE
    while cells and cells[-1] is None:
        cells.pop()
    return tuple(cells)


def _cell(value: Any) -> Cell:
    if value is None or isinstance(value, bool | int | float):
        return value
    if isinstance(value, str):
        return _text(value)
    if isinstance(value, datetime):
        return value.date()
    return value if isinstance(value, date) else UnreadableCell.NOT_READABLE


def _text(value: str) -> Cell:
    if len(value) > LONGEST_CELL:
        return UnreadableCell.TOO_LONG
    return UnreadableCell.ERROR_VALUE if value in _ERRORS else value
