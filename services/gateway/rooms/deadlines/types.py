"""How long what is owed may take."""

from datetime import datetime
from uuid import UUID

import strawberry

from services.gateway.graphql.sources import Many, Node, One, column, node, sourced, value
from services.gateway.rooms.agencies.types import Account
from shared.contracts.base import C7
from shared.contracts.deadlines import DeadlineCode, DeadlineReason, DeadlineUnit


@value(C7)
class DeadlineRule:
    """A deadline as it usually is, and within what it may be changed; `id` is also that of its changes."""

    id: UUID
    code: DeadlineCode
    unit: DeadlineUnit
    usual: int
    least: int
    most: int
    permitted_actions: list[str]


@node("deadline_changes", field_class=C7)
class DeadlineChange:
    """One change: what began from then on has this time, what had begun kept its own."""

    id: strawberry.ID = column(C7)
    version: int = column(C7)
    amount_before: int = column(C7)
    amount: int = column(C7)
    reason: DeadlineReason = column(C7)
    changed_by: Account | None = sourced(One(C7, "{row}.id = {parent}.changed_by"))
    changed_at: datetime = column(C7)


@node("deadlines", field_class=C7)
class Deadline(Node):
    """A deadline that somebody has changed, as it is now."""

    version: int = column(C7)
    code: DeadlineCode = column(C7)
    unit: DeadlineUnit = column(C7)
    amount: int = column(C7)
    changes: list[DeadlineChange] = sourced(
        Many(C7, "{row}.deadline_id = {parent}.id", order="{row}.version DESC"), description="Newest first."
    )
