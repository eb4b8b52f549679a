"""A row of a sheet as it leaves the reading process: plain values, one JSON object a line."""

import json
from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import Any


class UnreadableCell(Enum):
    """Why a cell has no value; the value is a stable code."""

    TOO_LONG = "cell_too_long"
    ERROR_VALUE = "cell_error"
    FORMULA_WITHOUT_VALUE = "cell_formula"
    NOT_READABLE = "cell_not_readable"
    MERGED = "cell_merged"
    """Merged with cells of other columns: whose the value is, nobody can say."""


Cell = str | int | float | bool | date | UnreadableCell | None


@dataclass(frozen=True)
class SheetRow:
    """`number` counts from 1, as the spreadsheet program shows it; the header is row 1."""

    sheet: str
    number: int
    cells: tuple[Cell, ...]
    position: int = 1
    """Of the sheet in the workbook, from 1."""


def row_to_json(row: SheetRow) -> str:
    """One line; ASCII only, so that no character can be mistaken for the end of the line."""
    cells = [_packed(cell) for cell in row.cells]
    return json.dumps({"sheet": row.sheet, "number": row.number, "position": row.position, "cells": cells})


def row_from_json(content: dict[str, Any]) -> SheetRow:
    """The row of a parsed line; KeyError or ValueError when it is not one."""
    cells = tuple(_unpacked(cell) for cell in content["cells"])
    return SheetRow(content["sheet"], content["number"], cells, content["position"])


def _packed(cell: Cell) -> Any:
    if isinstance(cell, UnreadableCell):
        return {"unreadable": cell.value}
    return {"date": cell.isoformat()} if isinstance(cell, date) else cell


def _unpacked(value: Any) -> Cell:
    if not isinstance(value, dict):
        plain: Cell = value
        return plain
    return UnreadableCell(value["unreadable"]) if "unreadable" in value else date.fromisoformat(value["date"])
