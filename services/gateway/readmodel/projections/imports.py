"""What the events of imports mean for the read model."""

from services.gateway.readmodel import values
from services.gateway.readmodel.projecting import projects
from services.gateway.readmodel.rows import Row, copied, part_id, row
from shared.contracts.intake.v1 import (
    ImportCompleted,
    ImportProgressed,
    ImportReceived,
    ImportRefused,
    ImportRowsRefused,
    ImportStaged,
)
from shared.platform.messaging.headers import Delivery

MOST_PROBLEMS = 1000
"""More than one event of refused rows carries."""


@projects(ImportReceived)
def import_received(event: ImportReceived, delivery: Delivery) -> list[Row]:
    """An import."""
    return [copied("imports", event.import_id, event, version=delivery.sequence, status=values.ImportStatus.RECEIVED)]


@projects(ImportStaged)
def import_staged(event: ImportStaged, delivery: Delivery) -> list[Row]:
    """How many rows are good."""
    return [copied("imports", event.import_id, event, version=delivery.sequence, status=values.ImportStatus.STAGED)]


@projects(ImportRowsRefused)
def import_rows_refused(event: ImportRowsRefused, delivery: Delivery) -> list[Row]:
    """What was wrong, row by row."""
    first = (delivery.sequence or 0) * MOST_PROBLEMS
    problems = [
        row(
            "import_problems",
            part_id(event.import_id, first + index),
            import_id=event.import_id,
            position=first + index,
            **problem.model_dump(),
        )
        for index, problem in enumerate(event.problems)
    ]
    return [row("imports", event.import_id, version=delivery.sequence), *problems]


@projects(ImportProgressed)
def import_progressed(event: ImportProgressed, delivery: Delivery) -> list[Row]:
    """How far it has come."""
    return [copied("imports", event.import_id, event, version=delivery.sequence)]


@projects(ImportCompleted)
def import_completed(event: ImportCompleted, delivery: Delivery) -> list[Row]:
    """Its end."""
    return [copied("imports", event.import_id, event, version=delivery.sequence, status=values.ImportStatus.COMPLETED)]


@projects(ImportRefused)
def import_refused(event: ImportRefused, delivery: Delivery) -> list[Row]:
    """Why the whole file was not taken."""
    return [
        row(
            "imports",
            event.import_id,
            version=delivery.sequence,
            status=values.ImportStatus.REFUSED,
            refusal_code=event.code,
            refusal_reason=event.reason,
            completed_at=event.refused_at,
        )
    ]
