"""What is in a workbook and is not read: told, never dropped in silence.

Heads and sheets that nobody knows may be anything, a person's name among it: they are told by place, not by text.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from services.intake.imports.cells import SheetRow
from services.intake.imports.columns import SheetColumns, letters_of
from shared.contracts.intake.v1.imports import RowProblem, UnreadPart

HEADER_ROW = 1
NOT_READ = {
    "column_unread": "This column is not read",
    "column_without_head": "This column has values but no name, and is not read",
    "sheet_unread": "This sheet is not read",
    "household_empty": "Nobody of this file is in this household",
    "household_size_differs": "The household has another size than the file says",
    "names_differ": "The full name and its parts differ: both are kept, one of them in brackets",
    "household_too_large": "More people than a household has: they are registered without one",
    "problems_not_listed": "There are more problems than are listed",
    "parts_not_listed": "There is more that is not read, or does not add up, than is listed",
}
NOT_TAKEN = {
    "column_doubled": "This column stands more than once",
    "column_nearly": "A column has nearly this name; correct its name or give it another one",
}


def unread(code: str, sheet: str, *, row: int | None = None, column: str | None = None) -> UnreadPart:
    """A part that is not read, by the code of NOT_READ."""
    return UnreadPart(sheet=sheet, row=row, column=column, code=code, reason=NOT_READ[code])


def unclear_columns(columns: Mapping[str, SheetColumns]) -> list[RowProblem]:
    """Why a file cannot be taken: heads that leave open what a column holds."""
    unclear = [(sheet, name, "column_doubled") for sheet, own in columns.items() for name in own.doubled]
    unclear += [(sheet, name, "column_nearly") for sheet, own in columns.items() for _, name in own.nearly]
    return [
        RowProblem(sheet=sheet, row=HEADER_ROW, column=name, code=code, reason=NOT_TAKEN[code])
        for sheet, name, code in unclear
    ]


@dataclass
class Leftovers:
    """Collects, while the rows of a workbook go by, what no mapper takes."""

    columns: Mapping[str, SheetColumns]
    """Of the sheets that are read, by title."""
    headers: Mapping[str, SheetRow]
    ignored: frozenset[str] = frozenset()
    """Titles of sheets that are of the workbook's own making."""
    _sheets: dict[str, int] = field(default_factory=dict)
    _headless: set[tuple[str, int]] = field(default_factory=set)

    def pass_by(self, row: SheetRow) -> None:
        """Look at a row: is its sheet read, and have all its values a head?"""
        if row.sheet not in self.columns:
            if row.sheet not in self.ignored:
                self._sheets.setdefault(row.sheet, row.position)
            return
        heads = self.headers[row.sheet].cells
        for place, cell in enumerate(row.cells):
            blank = cell is None or (isinstance(cell, str) and not cell.strip())
            if not blank and (place >= len(heads) or heads[place] is None):
                self._headless.add((row.sheet, place))

    def parts(self) -> Iterator[UnreadPart]:
        """What was left over, once all rows went by."""
        for title, header in self.headers.items():
            if title not in self.columns and title not in self.ignored:
                self._sheets.setdefault(title, header.position)
        yield from (unread("sheet_unread", f"#{position}") for position in sorted(self._sheets.values()))
        for sheet, own in self.columns.items():
            yield from (unread("column_unread", sheet, column=letters_of(place)) for place in own.unread)
        for sheet, place in sorted(self._headless):
            yield unread("column_without_head", sheet, column=letters_of(place))
