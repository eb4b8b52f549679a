"""Writes a sheet as .xlsx: text stays text, moments are moments, nothing is calculated."""

from datetime import datetime
from io import BytesIO

from xlsxwriter import Workbook
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from services.gateway.exports.columns import Cell
from services.gateway.exports.sheets import Sheet

NARROWEST, WIDEST = 8, 42
A4 = 9
LONGEST_SHEET_NAME = 31
MOMENT = "yyyy-mm-dd hh:mm"
FOOTER = "&C&P / &N"


def workbook(sheet: Sheet) -> bytes:
    target = BytesIO()
    with Workbook(target, {"in_memory": True}) as book:
        book.set_properties({"title": sheet.title})
        page = book.add_worksheet(sheet.title.split(" · ")[0][:LONGEST_SHEET_NAME])
        if sheet.right_to_left:
            page.right_to_left()
        _write(page, sheet, _Formats(book))
        _lay_out(page, sheet)
    return target.getvalue()


class _Formats:
    """Of cells. What is marked as text stays text when it is typed over, too."""

    def __init__(self, book: Workbook) -> None:
        self.title: Format = book.add_format({"bold": True, "font_size": 14})
        self.heading: Format = book.add_format({"bold": True, "bg_color": "#DDE7F0", "border": 1, "text_wrap": True})
        self.text: Format = book.add_format({"num_format": "@", "valign": "top"})
        self.moment: Format = book.add_format({"num_format": MOMENT, "valign": "top", "align": "left"})
        self.number: Format = book.add_format({"num_format": "0", "valign": "top"})


def _write(page: Worksheet, sheet: Sheet, formats: _Formats) -> None:
    page.write_string(0, 0, sheet.title, formats.title)
    for row, note in enumerate(sheet.notes, start=1):
        page.write_string(row, 0, note)
    for place, heading in enumerate(sheet.headings):
        page.write_string(_head(sheet), place, heading, formats.heading)
    for row, cells in enumerate(sheet.rows, start=_head(sheet) + 1):
        for place, cell in enumerate(cells):
            _write_cell(page, row, place, cell, formats)


def _write_cell(page: Worksheet, row: int, place: int, cell: Cell, formats: _Formats) -> None:
    if isinstance(cell, str):
        page.write_string(row, place, cell, formats.text)
    elif isinstance(cell, datetime):
        page.write_datetime(row, place, cell, formats.moment)
    elif cell is not None:
        page.write_number(row, place, cell, formats.number)


def _head(sheet: Sheet) -> int:
    """The row of the headings: after the title, the notes and an empty one."""
    return len(sheet.notes) + 2


def _lay_out(page: Worksheet, sheet: Sheet) -> None:
    head, last = _head(sheet), max(len(sheet.headings) - 1, 0)
    page.freeze_panes(head + 1, 0)
    page.autofilter(head, 0, head + max(len(sheet.rows), 1), last)
    for place, heading in enumerate(sheet.headings):
        page.set_column(place, place, _width([heading.split(" (")[0], *(row[place] for row in sheet.rows)]))
    page.set_landscape()
    page.set_paper(A4)
    page.fit_to_pages(1, 0)
    page.repeat_rows(head)
    page.set_footer(FOOTER)


def _width(cells: list[Cell]) -> int:
    lengths = (len(MOMENT) if isinstance(one, datetime) else len(str(one or "")) for one in cells)
    return min(WIDEST, max(NARROWEST, *lengths) + 1)
