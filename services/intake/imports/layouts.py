"""Which layout a workbook has, told from the headers of its sheets."""

from collections.abc import Mapping
from datetime import date
from typing import ClassVar, Protocol

from services.intake.imports.cells import SheetRow
from services.intake.imports.columns import column_places
from services.intake.imports.hope import HopeMapper
from services.intake.imports.limits import WorkbookRefused
from services.intake.imports.rows import Taken
from services.intake.imports.template import TemplateMapper


class RowMapper(Protocol):
    """Maps rows of one layout, given in the order in which they are read."""

    layout: ClassVar[str]
    """Stable code of the layout."""

    def take(self, row: SheetRow) -> Taken:
        """What a row yields; rows of other sheets yield nothing."""


_MAPPERS = (TemplateMapper, HopeMapper)


def mapper_for(headers: Mapping[str, SheetRow], told_on: date, secret: bytes) -> RowMapper:
    """The mapper of the layout these headers belong to; WorkbookRefused `layout_unknown` where there is none.

    `told_on` is the day of the import, against which ages are checked; `secret` keys the row hashes, 32 bytes or more.
    """
    for mapper in _MAPPERS:
        if all(_has(headers, sheet, columns) for sheet, columns in mapper.required_columns.items()):
            return mapper(dict(headers), told_on, secret)
    raise WorkbookRefused(
        "layout_unknown",
        "The workbook has neither a sheet People with a column Given name, nor HOPE's Households and Individuals",
    )


def _has(headers: Mapping[str, SheetRow], sheet: str, columns: frozenset[str]) -> bool:
    return sheet in headers and columns <= column_places(headers[sheet]).keys()
