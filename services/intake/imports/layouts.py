"""Which layout a workbook has, told from the headers of its sheets."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import ClassVar, Protocol

from services.intake.imports.cells import SheetRow
from services.intake.imports.columns import SheetColumns, sheet_columns
from services.intake.imports.hope import HopeMapper
from services.intake.imports.rows import Taken
from services.intake.imports.template import TemplateMapper
from services.intake.imports.workbook_refused import WorkbookRefused
from shared.contracts.intake.v1.imports import UnreadPart


class RowMapper(Protocol):
    """Maps rows of one layout, given in the order in which they are read."""

    layout: ClassVar[str]
    """Stable code of the layout."""

    def take(self, row: SheetRow) -> Taken:
        """What a row of a sheet of the layout yields."""

    def left_over(self) -> Iterator[UnreadPart]:
        """What of it came to nothing, once all rows were taken."""


@dataclass(frozen=True)
class Layout:
    """How a workbook is read, and the columns of its sheets."""

    mapper: RowMapper
    columns: Mapping[str, SheetColumns]


_MAPPERS = (TemplateMapper, HopeMapper)


def layout_of(headers: Mapping[str, SheetRow], as_of: date, secret: bytes) -> Layout:
    """The layout these headers belong to; WorkbookRefused `layout_unknown` where there is none.

    `as_of` is the day of the import, against which ages are checked; `secret` keys the row hashes, 32 bytes or more.
    """
    for mapper in _MAPPERS:
        columns = {
            sheet: sheet_columns(headers[sheet], known)
            for sheet, known in mapper.known_columns.items()
            if sheet in headers
        }
        if all(_has(columns, sheet, needed) for sheet, needed in mapper.required_columns.items()):
            return Layout(mapper(columns, as_of, secret), columns)
    raise WorkbookRefused("layout_unknown")


def _has(columns: Mapping[str, SheetColumns], sheet: str, needed: frozenset[str]) -> bool:
    return sheet in columns and needed <= columns[sheet].places.keys()
