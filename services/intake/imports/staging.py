"""From an uploaded file to rows, in one place: limits, reading process, layout, mapping."""

from collections.abc import AsyncIterator, Callable, Iterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import date
from itertools import chain, islice

from services.intake.imports.cells import SheetRow
from services.intake.imports.layouts import Layout, RowMapper, layout_of
from services.intake.imports.limits import check_workbook
from services.intake.imports.rows import RegistrationRow, Taken
from services.intake.imports.sheets import INDIVIDUALS, LISTS, PEOPLE, names_of_sheets, other_sheet
from services.intake.imports.subprocess_reader import (
    DEFAULT_READER_LIMITS,
    OpenedWorkbook,
    ReaderLimits,
    opened_workbook,
)
from services.intake.imports.unread import Leftovers, unclear_columns, unread
from shared.contracts.intake.v1.imports import RowProblem, UnreadPart
from shared.platform.logs import log

ROW_UNREADABLE = "row_unreadable"
MOST_PARTS = 20_000


@dataclass(frozen=True)
class StagedWorkbook:
    """A workbook of a known layout; every row of it yields a registration or at least one problem."""

    layout: str
    unclear: Sequence[RowProblem]
    """Why the file cannot be taken as a whole, if anything is there."""
    rows: AsyncIterator[RegistrationRow | RowProblem]
    sheet: str
    """Of the persons."""
    left_over: Callable[[], list[UnreadPart]]
    """What is not read; complete once all rows were."""


@asynccontextmanager
async def staged_workbook(
    content: bytes, as_of: date, secret: bytes, limits: ReaderLimits = DEFAULT_READER_LIMITS
) -> AsyncIterator[StagedWorkbook]:
    """Read and map an upload; WorkbookRefused on entering or while the rows are read.

    `as_of` is the day of the import; `secret`, 32 bytes or more, keys the row hashes.
    """
    check_workbook(content)
    async with opened_workbook(content, limits) as opened:
        names = names_of_sheets({title: header.position for title, header in opened.headers.items()})
        headers = {names[title]: header for title, header in opened.headers.items()}
        layout = layout_of(headers, as_of, secret)
        leftovers = Leftovers(layout.columns, headers, frozenset({LISTS}))
        yield StagedWorkbook(
            layout.mapper.layout,
            unclear_columns(layout.columns),
            _mapped(_named(opened, names), layout, leftovers),
            PEOPLE if PEOPLE in layout.columns else INDIVIDUALS,
            lambda: listed(chain(leftovers.parts(), layout.mapper.left_over())),
        )


def listed(parts: Iterator[UnreadPart]) -> list[UnreadPart]:
    """As many as are listed; that there are more is told."""
    first = list(islice(parts, MOST_PARTS))
    more = next(parts, None)
    return first if more is None else [*first, unread("parts_not_listed", more.sheet)]


async def _named(opened: OpenedWorkbook, names: Mapping[str, str]) -> AsyncIterator[SheetRow]:
    async for row in opened.rows:
        # A sheet without a header row is read as none, whatever it is called.
        yield replace(row, sheet=names.get(row.sheet) or other_sheet(row.position))


async def _mapped(
    rows: AsyncIterator[SheetRow], layout: Layout, leftovers: Leftovers
) -> AsyncIterator[RegistrationRow | RowProblem]:
    async for row in rows:
        leftovers.pass_by(row)
        if row.sheet in layout.columns and not _is_blank(row):
            for taken in _taken(layout.mapper, row):
                yield taken


def _is_blank(row: SheetRow) -> bool:
    return all(cell is None or (isinstance(cell, str) and not cell.strip()) for cell in row.cells)


def _taken(mapper: RowMapper, row: SheetRow) -> Taken:
    """What a row yields. A row that the mapper itself stumbles over is a bad row: it never stops the others."""
    try:
        return mapper.take(row)
    except Exception as error:  # noqa: BLE001  # whatever it is, it is the same at the next attempt
        log.error(ROW_UNREADABLE, rows=row.number, reason=type(error).__name__)
        return [
            RowProblem(
                sheet=row.sheet, row=row.number, column="", code=ROW_UNREADABLE, reason="This row could not be read"
            )
        ]
