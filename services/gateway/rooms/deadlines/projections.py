"""How long what is owed may take, and every change of it: rows made from events."""

from services.gateway.readmodel.projection_registry import Projections
from services.gateway.readmodel.rows import Row, part_id, row_from_event
from services.gateway.rooms.deadlines.tables import DEADLINE_CHANGES, DEADLINES
from shared.contracts.cases.v1 import CasesDeadlineChanged
from shared.contracts.deadlines import DeadlineChanged
from shared.contracts.intake.v1 import IntakeDeadlineChanged
from shared.contracts.reintegration.v1 import ReintegrationDeadlineChanged
from shared.platform.messaging.headers import Delivery

PROJECTIONS = Projections()


def deadline_changed(event: DeadlineChanged, delivery: Delivery) -> list[Row]:
    change_id = part_id(event.deadline_id, delivery.sequence)
    return [
        row_from_event(DEADLINES, event.deadline_id, event, version=delivery.sequence),
        row_from_event(DEADLINE_CHANGES, change_id, event, version=delivery.sequence),
    ]


for changed in (IntakeDeadlineChanged, CasesDeadlineChanged, ReintegrationDeadlineChanged):
    PROJECTIONS.of(changed)(deadline_changed)
