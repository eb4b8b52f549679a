"""What administrators look at: parked events, the exercise."""

from datetime import datetime
from uuid import UUID

import strawberry

from services.gateway.graphql.sources import connection_of, value
from shared.contracts.base import C0, C7
from shared.platform.messaging.parking import ParkingReason


@value(C7)
class ParkedEvent:
    """An event that a service could not take, and that waits for somebody to look."""

    id: strawberry.ID
    service: str
    type: str | None
    kind: ParkingReason
    aggregate_id: UUID | None
    reason: str = strawberry.field(
        description="What went wrong, in the words of the machinery; nothing of its content."
    )
    parked_at: datetime
    behind: int
    permitted_actions: list[str]


ParkedEventConnection = connection_of(ParkedEvent)


@value(C0)
class Exercise:
    """The exercise that runs, or ran last: its clock, and how far its people have come."""

    running: bool
    now: datetime
    ends_at: datetime
    pace: float
    clock: str = strawberry.field(description="Its tag, by which everything that belongs to it is dated.")
    registered: int
    assistance: int
    evacuation: int
    reintegration: int
    closed: int
