"""What administrators and the data protection officer look at: the trail of reads, parked events, the exercise."""

from datetime import datetime
from uuid import UUID

import strawberry

from services.gateway.graphql.sources import Expression, One, column, connection_of, node, sourced, value
from services.gateway.rooms.agencies.types import Account
from shared.contracts.base import C0, C7


@node("audit", field_class=C7)
class AuditEntry:
    """One line of the audit trail: who saw or did what, never the values."""

    id: strawberry.ID = sourced(Expression(C7, "{row}.sequence::text"))
    service: str = sourced(Expression(C7, "'gateway'"))
    at: datetime = column(C7, "recorded_at")
    actor: Account | None = sourced(One(C7, "{row}.id = ({parent}.entry->>'actor')::uuid"))
    action: str = sourced(Expression(C7, "{row}.entry->>'action'"))
    subject_id: UUID | None = sourced(Expression(C7, "{row}.entry->'subjects'->>0"))
    outcome: str = sourced(Expression(C7, "{row}.entry->>'decision'"))


AuditEntryConnection = connection_of(AuditEntry)


@value(C7)
class ServiceAuditEntry:
    """One line of a service's own audit trail: who did what about whom there."""

    id: strawberry.ID
    service: str
    at: datetime
    actor_name: str | None = strawberry.field(description="Null where the service did it by itself.")
    action: str
    subject_ids: list[UUID]
    outcome: str


ServiceAuditEntryConnection = connection_of(ServiceAuditEntry)


@value(C7)
class ParkedEvent:
    """An event that a service could not take, and that waits for somebody to look."""

    id: strawberry.ID
    service: str
    type: str | None
    aggregate_id: UUID | None
    reason: str
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
