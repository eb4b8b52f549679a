"""Reads the rows of an .xlsx workbook one after another.

Runs in a limited process of its own (`subprocess_reader.py`), never in a service: the parser is not hardened. Formulas
are not computed; the value saved with a formula is read, and a formula without one is named, not taken for empty.
"""

from collections.abc import Iterator
from datetime import date, datetime
from itertools import pairwise
from re import compile as pattern
from typing import IO, Any

from openpyxl import load_workbook
from openpyxl.workbook import Workbook
from openpyxl.worksheet import _read_only
from openpyxl.worksheet._reader import WorkSheetParser

from services.intake.imports.cells import Cell, SheetRow, UnreadableCell
from services.intake.imports.merged_cells import MOST_MERGED, Markup, MergedCells
from services.intake.imports.sheets import HOUSEHOLDS, name_of_sheet

MOST_COLUMNS = 400
MOST_ROWS = 1_048_576
"""Of one sheet; Excel's own bound."""
MOST_SHEETS = 30
LONGEST_CELL = 4_000
"""Characters; longer than any field of a registration."""
_ERRORS = {"#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#GETTING_DATA", "#SPILL!"}
_FORMULA = pattern(rb"<(\w+:)?f[ />]")
_ESCAPED = pattern(r"_x([0-9A-F]{4})_")
"""How workbooks write characters that XML cannot, a carriage return as `_x000D_`."""
_CHUNK = 1 << 20
_OVERLAP = 200
"""Bytes of a chunk that are looked at again with the next, lest a tag be cut in two."""


class UnreadableWorkbook(Exception):
    """The workbook is not laid out as any registration is."""


class _InOrder(WorkSheetParser):
    """The library passes over, without a word, rows and cells that stand behind later ones, or twice."""

    def parse_row(self, row: Any) -> tuple[int, list[dict[str, Any]]]:
        """One row; UnreadableWorkbook where a row or a cell of it would be passed over."""
        before = self.row_counter
        number, cells = super().parse_row(row)
        columns = [0, *(cell["column"] for cell in cells)]
        if number <= before or any(first >= second for first, second in pairwise(columns)):
            raise UnreadableWorkbook("rows or cells out of order")
        return number, cells


_read_only.WorkSheetParser = _InOrder  # type: ignore[attr-defined]  # the stubs leave out what it imports


def read_rows(stream: IO[bytes]) -> Iterator[SheetRow]:
    """First the header row of every sheet that has one, then every other row with a value in it, sheet by sheet.

    Raises UnreadableWorkbook for too many sheets, rows or columns, and whatever the parser raises for a damaged file.
    """
    values = load_workbook(stream, read_only=True, data_only=True, keep_links=False)
    formulas = load_workbook(stream, read_only=True, data_only=False, keep_links=False)
    titles = [sheet.title for sheet in values.worksheets]
    if len(titles) > MOST_SHEETS:
        raise UnreadableWorkbook("too many sheets")
    # Households before the others, so that persons find theirs.
    ordered = sorted(enumerate(titles, 1), key=lambda placed: name_of_sheet(placed[1]) != HOUSEHOLDS)
    for last, wanted in ((1, range(1, 2)), (MOST_ROWS + 1, range(2, MOST_ROWS + 2))):
        for position, title in ordered:
            rows = _sheet(values, formulas, (title, position), last)
            yield from (row for row in rows if row.number in wanted)


def _sheet(values: Workbook, formulas: Workbook, named: tuple[str, int], last: int) -> Iterator[SheetRow]:
    title, position = named
    rows = _raw_rows(values, title, last)
    markup = _markup(values, title) if last > 1 else Markup()
    if last == 1 or markup.formulas:
        pairs = zip(rows, _raw_rows(formulas, title, last), strict=True)
        sheet = ((number, row, written) for number, (row, written) in enumerate(pairs, 1))
    else:
        sheet = ((number, row, ()) for number, row in enumerate(rows, 1))
    merged = MergedCells(markup.merged)
    for number, row, written in sheet:
        if number > MOST_ROWS:
            raise UnreadableWorkbook("too many rows")
        spread = merged.spread(number, row)
        if any(value is not None for value in (*row, *written)):
            yield SheetRow(title, number, _cells(spread, written), position)


def _raw_rows(book: Workbook, title: str, last: int) -> Iterator[tuple[Any, ...]]:
    sheet: Any = book[title]
    sheet.reset_dimensions()
    rows: Iterator[tuple[Any, ...]] = sheet.iter_rows(max_row=last, values_only=True)
    return rows


def _markup(book: Workbook, title: str) -> Markup:
    """What a sheet's own XML says beside its values, looked through once."""
    markup = Markup()
    sheet: Any = book[title]
    with sheet._get_source() as part:  # noqa: SLF001 (the only way to the sheet's own XML)
        before = b""
        while chunk := part.read(_CHUNK):
            window = before + chunk
            markup.formulas = markup.formulas or bool(_FORMULA.search(window))
            markup.look_for_merged(window)
            if len(markup.merged) > MOST_MERGED:
                raise UnreadableWorkbook("too many merged cells")
            before = chunk[-_OVERLAP:]
    return markup


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
    if value is None or isinstance(value, bool | int | float | UnreadableCell):
        return value
    if isinstance(value, str):
        return _text(value)
    if isinstance(value, datetime):
        return value.date()
    return value if isinstance(value, date) else UnreadableCell.NOT_READABLE


def _text(value: str) -> Cell:
    if len(value) > LONGEST_CELL:
        return UnreadableCell.TOO_LONG
    value = _ESCAPED.sub(lambda match: chr(int(match[1], 16)), value)
    return UnreadableCell.ERROR_VALUE if value in _ERRORS else value
