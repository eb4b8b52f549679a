"""From an uploaded file to rows, in one place: limits, reading process, layout, mapping."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import date

from services.intake.imports.cells import SheetRow
from services.intake.imports.layouts import RowMapper, mapper_for
from services.intake.imports.limits import check_workbook
from services.intake.imports.rows import RegistrationRow, Taken
from services.intake.imports.subprocess_reader import (
    DEFAULT_READER_LIMITS,
    OpenedWorkbook,
    ReaderLimits,
    opened_workbook,
)
from shared.contracts.intake.v1.imports import RowProblem
from shared.platform.logs import log

ROW_UNREADABLE = "row_unreadable"


@dataclass(frozen=True)
class StagedWorkbook:
    """A workbook of a known layout; every row of it yields a registration or at least one problem."""

    layout: str
    rows: AsyncIterator[RegistrationRow | RowProblem]


@asynccontextmanager
async def staged_workbook(
    content: bytes, told_on: date, secret: bytes, limits: ReaderLimits = DEFAULT_READER_LIMITS
) -> AsyncIterator[StagedWorkbook]:
    """Read and map an upload; WorkbookRefused on entering or while the rows are read.

    `told_on` is the day of the import; `secret`, 32 bytes or more, keys the row hashes.
    """
    check_workbook(content)
    async with opened_workbook(content, limits) as opened:
        mapper = mapper_for(opened.headers, told_on, secret)
        yield StagedWorkbook(mapper.layout, _mapped(opened, mapper))


async def _mapped(opened: OpenedWorkbook, mapper: RowMapper) -> AsyncIterator[RegistrationRow | RowProblem]:
    async for row in opened.rows:
        for taken in _taken(mapper, row):
            yield taken


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
