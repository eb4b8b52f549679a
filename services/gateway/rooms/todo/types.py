"""What there is to do: one row for each step that somebody waits for."""

from datetime import datetime
from enum import StrEnum
from uuid import UUID

import strawberry

from services.gateway.graphql.links import PersonLink
from services.gateway.graphql.overdue import overdue
from services.gateway.graphql.sources import Connected, Expression, One, column, connection_of, node, sourced, value
from services.gateway.readmodel.tasks import listed
from services.gateway.rooms.screening.tasks import ReasonToSee
from services.gateway.rooms.todo.tasks import TASKS
from shared.contracts.base import C0, C1, C4

_kinds = StrEnum("StepKind", [(task.kind, task.kind) for task in TASKS])  # type: ignore[misc]  # made from the tasks
StepKind = strawberry.enum(_kinds, description="What a person waits for next.")

strawberry.enum(ReasonToSee, description="Why a specialist must see somebody.")

_COMMANDS = "".join(f" WHEN '{one.kind}' THEN '{one.command.command_name()}'" for one in TASKS if one.command)


@value(C1)
class NextStep:
    """What a person waits for; overdue where its time has passed."""

    kind: StepKind  # type: ignore[valid-type]  # made from the tasks
    due_at: datetime | None
    overdue: bool


@node("steps", person="person_id")
class Step:
    """Something to be done for somebody now; it is gone once it is done."""

    id: strawberry.ID = column(C0)
    kind: StepKind = column(C1)  # type: ignore[valid-type]  # made from the tasks
    due_at: datetime | None = column(C1)
    overdue: bool = sourced(Expression(C1, overdue("{row}.due_at")))
    command: str | None = sourced(
        Expression(C1, f"CASE {{row}}.kind{_COMMANDS} END"),
        description="What takes it; null where a committee decides.",
    )
    reasons: list[ReasonToSee] | None = column(
        C4, description="Why a specialist must see somebody, as far as the viewer may know."
    )
    person: PersonLink = sourced(One(C1, "{row}.id = {parent}.person_id"))


StepConnection = connection_of(Step)


@strawberry.input(description="Which steps.")
class ToDoFilter:
    """Which steps; several conditions narrow."""

    crisis_id: UUID | None = strawberry.UNSET
    person_id: UUID | None = strawberry.UNSET
    kind: StepKind | None = strawberry.UNSET  # type: ignore[valid-type]  # made from the tasks
    assigned_to_me: bool | None = strawberry.UNSET
    overdue: bool | None = strawberry.UNSET
    due_from: datetime | None = strawberry.UNSET
    due_before: datetime | None = strawberry.UNSET


TO_DO = Connected(
    C1,
    "sort_at",
    listed(TASKS),
    filters={
        "filter.crisis_id": "EXISTS (SELECT 1 FROM persons p WHERE p.id = {row}.person_id AND p.crisis_id = {value})",
        "filter.person_id": "{row}.person_id = {value}",
        "filter.kind": "{row}.kind = {value}",
        "filter.assigned_to_me": "({row}.caseworker_id IS NOT DISTINCT FROM {viewer}) = {value}",
        "filter.overdue": f"{overdue('{row}.due_at')} = {{value}}",
        "filter.due_from": "{row}.due_at >= {value}",
        "filter.due_before": "{row}.due_at < {value}",
    },
)
