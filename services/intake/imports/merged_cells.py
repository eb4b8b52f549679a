"""Cells that a spreadsheet shows as one: only the first of them has the value, though it is meant for all.

A value merged down a column, as of a household over its members, is every row's. One merged across columns is nobody's:
which column it belongs to cannot be told, so each of the cells is named as merged.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from re import compile as pattern
from typing import Any

from services.intake.imports.cells import UnreadableCell

MOST_MERGED = 100_000
_MERGED = pattern(rb"<(?:\w+:)?mergeCell\s[^>]*?ref=[\"']([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})[\"']")
Area = tuple[int, int, int, int]
"""First column and row, last column and row; columns from 0, rows from 1."""


@dataclass
class Markup:
    """What the XML of a sheet says beside its values."""

    formulas: bool = False
    merged: set[Area] = field(default_factory=set)

    def look_for_merged(self, window: bytes) -> None:
        """Take in the merged areas of a part of the XML; again is nothing."""
        for first, top, last, bottom in _MERGED.findall(window):
            self.merged.add((_column(first), int(top), _column(last), int(bottom)))


class MergedCells:
    """Spreads merged values over the rows of a sheet, which must come in order."""

    def __init__(self, areas: Iterable[Area]) -> None:
        self._beginning: dict[int, list[Area]] = defaultdict(list)
        for area in areas:
            # An area that begins in the header row is a heading over several columns, or over its labels.
            if area[1] > 1:
                self._beginning[area[1]].append(area)
        self._down: dict[int, tuple[int, Any]] = {}

    def spread(self, number: int, row: tuple[Any, ...]) -> tuple[Any, ...]:
        """The row with what is merged into it."""
        for area in self._beginning.pop(number, ()):
            self._begin(area, row)
        if not self._down:
            return row
        self._down = {column: standing for column, standing in self._down.items() if standing[0] >= number}
        cells = list(row) + [None] * (max(self._down, default=-1) + 1 - len(row))
        for column, (_, value) in self._down.items():
            cells[column] = value
        return tuple(cells)

    def _begin(self, area: Area, row: tuple[Any, ...]) -> None:
        first, _, last, bottom = area
        if first == last:
            self._down[first] = (bottom, row[first] if first < len(row) else None)
            return
        for column in range(first, min(last, _WIDEST) + 1):
            self._down[column] = (bottom, UnreadableCell.MERGED)


_WIDEST = 400


def _column(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - ord("A") + 1
    return number - 1
