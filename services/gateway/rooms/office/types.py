"""What there is to do for an office: about agreements, organisations and whatever else is no person's."""

from datetime import datetime
from enum import StrEnum
from uuid import UUID

import strawberry
from sqlalchemy import DateTime, Uuid

from services.gateway.graphql.overdue import overdue
from services.gateway.graphql.sources import (
    Argument,
    Connected,
    Counted,
    Expression,
    column,
    connection_of,
    node,
    sourced,
    value,
)
from services.gateway.readmodel.office import OfficeSubject, compose, kinds_of
from services.gateway.rooms.office.tasks import TASKS
from shared.contracts.base import C1

_kinds = StrEnum("OfficeTaskKind", [(kind, kind) for kind in kinds_of(TASKS)])  # type: ignore[misc]  # made from the tasks
OfficeTaskKind = strawberry.enum(_kinds, description="What an office has to do.")
strawberry.enum(OfficeSubject, description="What a task of an office is about.")

OVERDUE = overdue("{row}.due_at", "{row}.exercise")
MADE_UP = "({row}.exercise IS NOT NULL)"
SOON = "{row}.due_at < {now} + interval '24 hours'"


@node(compose(TASKS), columns={"id": Uuid, "due_at": DateTime})
class OfficeTask:
    """Something an office has to do by a time; it is gone once it is done."""

    id: strawberry.ID = column(C1)
    kind: OfficeTaskKind = column(C1)  # type: ignore[valid-type]  # made from the tasks
    subject: OfficeSubject = column(C1)
    subject_id: UUID = column(C1, "about")
    title: str = column(C1, description="Of what it is about; never a person's name.")
    due_at: datetime = column(C1)
    overdue: bool = sourced(Expression(C1, OVERDUE))
    command: str = column(C1, description="What ends it.")
    exercise: bool = sourced(Expression(C1, MADE_UP))
    exercise_clock: str | None = column(C1, "exercise", description="The tag of the exercise; null for what is real.")


OfficeTaskConnection = connection_of(OfficeTask)
OFFICE_TASKS = Connected(
    C1,
    "due_at",
    filters={"kind": "{row}.kind = {value}", "subject": "{row}.subject = {value}", "overdue": f"{OVERDUE} = {{value}}"},
)
NARROWED = {
    "kind": Argument(OfficeTaskKind | None, strawberry.UNSET),
    "subject": Argument(OfficeSubject | None, strawberry.UNSET),
    "overdue": Argument(bool | None, strawberry.UNSET),
}


@value(C1)
class OfficeTaskCount:
    """How many tasks of an office are about one kind of thing: all, due within a day, and of an exercise."""

    subject: OfficeSubject
    count: int
    due_soon: int
    made_up: int


OFFICE_TASK_COUNTS = Counted(
    C1,
    "OfficeTask",
    OFFICE_TASKS,
    by={"subject": "{row}.subject"},
    figures={"count": f"NOT {MADE_UP}", "due_soon": f"NOT {MADE_UP} AND {SOON}", "made_up": MADE_UP},
)
