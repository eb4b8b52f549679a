"""What administrators look at: parked events, the exercise, lists of codes."""

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


@value(C7)
class Wording:
    """Words in each language of the page."""

    en: str
    fr: str
    ar: str
    pt: str


@value(C7)
class ListedCode:
    """A code of a list, and what it means."""

    code: str
    label: Wording | None = strawberry.field(
        description="Null where the code is a name of its own, or nobody has put it into words."
    )
    value: str | None = strawberry.field(description="A figure, or the class of data that the very code is of.")
    replaced_by: list[str]


@value(C7)
class CodeList:
    """A list of codes or figures, with what its file says of where it comes from."""

    name: str
    title: Wording
    source: str | None = strawberry.field(description="In the file's own words; null where the list is Homeward's own.")
    version: str | None
    verified: bool = strawberry.field(description="Only where the file says so; what says nothing is unverified.")
    file: str
    size: int
    codes: list[ListedCode] = strawberry.field(description="Without the places, which `places` looks up.")
