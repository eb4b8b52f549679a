"""Workbooks, and what was wrong with them: rows made from events."""

from services.gateway.readmodel.projection_registry import Projections
from services.gateway.readmodel.rows import Row, part_id, row
from services.gateway.rooms.imports.tables import IMPORT_DOUBLES, IMPORT_PROBLEMS, IMPORT_UNREAD, IMPORTS
from shared.contracts.intake.v1 import (
    ImportCompleted,
    ImportDoublesFound,
    ImportPartsUnread,
    ImportProgressed,
    ImportReceived,
    ImportRefused,
    ImportRowsRefused,
    ImportStaged,
    ImportStatus,
)
from shared.platform.messaging.headers import Delivery

PROJECTIONS = Projections()
PROJECTIONS.copies(IMPORTS, ImportProgressed)
PROJECTIONS.copies_with_status(
    IMPORTS,
    {ImportReceived: ImportStatus.RECEIVED, ImportStaged: ImportStatus.STAGED, ImportCompleted: ImportStatus.COMPLETED},
)


MOST_PARTS = 1000
"""More than one event carries of refused rows, or of doubles."""


@PROJECTIONS.of(ImportRowsRefused)
def import_rows_refused(event: ImportRowsRefused, delivery: Delivery) -> list[Row]:
    problems = [
        row(
            IMPORT_PROBLEMS,
            part_id(event.import_id, position),
            import_id=event.import_id,
            position=position,
            **problem.model_dump(),
        )
        for position, problem in enumerate(event.problems, first_position(delivery))
    ]
    return [row(IMPORTS, event.import_id, version=delivery.sequence), *problems]


@PROJECTIONS.of(ImportPartsUnread)
def import_parts_unread(event: ImportPartsUnread, delivery: Delivery) -> list[Row]:
    """What is in the file and was not read."""
    parts = [
        row(
            IMPORT_UNREAD,
            part_id(event.import_id, position),
            import_id=event.import_id,
            position=position,
            **part.model_dump(),
        )
        for position, part in enumerate(event.parts, first_position(delivery))
    ]
    return [row(IMPORTS, event.import_id, version=delivery.sequence), *parts]


@PROJECTIONS.of(ImportDoublesFound)
def import_doubles_found(event: ImportDoublesFound, delivery: Delivery) -> list[Row]:
    """Who may have been registered before."""
    doubles = [
        row(
            IMPORT_DOUBLES,
            part_id(event.import_id, position),
            import_id=event.import_id,
            position=position,
            **double.model_dump(),
        )
        for position, double in enumerate(event.doubles, first_position(delivery))
    ]
    return [row(IMPORTS, event.import_id, version=delivery.sequence), *doubles]


def first_position(delivery: Delivery) -> int:
    """Where the parts of an event begin among those of the whole import."""
    return (delivery.sequence or 0) * MOST_PARTS


@PROJECTIONS.of(ImportRefused)
def import_refused(event: ImportRefused, delivery: Delivery) -> list[Row]:
    """Why the whole file was not taken."""
    return [
        row(
            IMPORTS,
            event.import_id,
            version=delivery.sequence,
            status=ImportStatus.REFUSED,
            refusal_code=event.code,
            refusal_reason=event.reason,
            completed_at=event.refused_at,
        )
    ]
