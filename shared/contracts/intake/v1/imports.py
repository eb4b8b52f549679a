"""Events and commands of imports."""

from datetime import datetime
from enum import StrEnum
from typing import Annotated, ClassVar

from shared.contracts.base import (
    C1,
    Code,
    Contract,
    Id,
    Line,
)
from shared.contracts.intake.v1.values import IntakeEvent


class ImportStatus(StrEnum):
    """Where an import stands."""

    RECEIVED = "received"
    STAGED = "staged"
    COMPLETED = "completed"
    REFUSED = "refused"


class RowProblem(Contract):
    """Why a row was not taken: where, and what is wrong with the value, never the value."""

    sheet: Annotated[Line, C1]
    row: Annotated[int, C1]
    column: Annotated[str, C1]
    code: Annotated[Code, C1]
    reason: Annotated[Line, C1]


class UnreadPart(Contract):
    """What is in the file and is not read. Sheets and columns that nobody knows are told by place, not by text."""

    sheet: Annotated[Line, C1]
    """Its name where it is one of the layout's, else # and its number in the workbook."""
    row: Annotated[int | None, C1] = None
    column: Annotated[Line | None, C1] = None
    """Its name where it is one of the layout's, else its letters in the spreadsheet."""
    code: Annotated[Code, C1]
    reason: Annotated[Line, C1]


class LikelyDouble(Contract):
    """Somebody an import registered, somebody registered before who may be the same person, and why; never who."""

    person_id: Id
    other_id: Id
    reasons: Annotated[list[Code], C1]


class ImportEvent(IntakeEvent):
    """A fact about a workbook being imported."""

    aggregate: ClassVar[str] = "import_id"
    about: ClassVar[str | None] = None
    import_id: Id


class ImportReceived(ImportEvent):
    """A workbook passed the limits and waits to be staged."""

    crisis_id: Id
    received_at: Annotated[datetime, C1]


class ImportStaged(ImportEvent):
    """All rows are read; good ones will be registered."""

    format: Annotated[Code, C1]
    rows: Annotated[int, C1]
    good: Annotated[int, C1]
    bad: Annotated[int, C1]


class ImportRowsRefused(ImportEvent):
    """At most 200 problems of bad rows; a row may have several."""

    problems: Annotated[list[RowProblem], C1]


class ImportPartsUnread(ImportEvent):
    """At most 200 parts of the file that are not read: whoever sent it decides whether that is right."""

    parts: Annotated[list[UnreadPart], C1]


class ImportDoublesFound(ImportEvent):
    """At most 200 persons of the import who may have been registered before. Nothing is merged: somebody must look."""

    doubles: Annotated[list[LikelyDouble], C1]


class ImportProgressed(ImportEvent):
    """So many rows are done."""

    registered: Annotated[int, C1]
    unchanged: Annotated[int, C1]


class ImportCompleted(ImportEvent):
    """Every good row is a registered person, or was one already."""

    registered: Annotated[int, C1]
    unchanged: Annotated[int, C1]
    refused: Annotated[int, C1]
    completed_at: Annotated[datetime, C1]


class ImportRefused(ImportEvent):
    """The file as a whole cannot be taken."""

    code: Annotated[Code, C1]
    reason: Annotated[Line, C1]
    refused_at: Annotated[datetime, C1]
