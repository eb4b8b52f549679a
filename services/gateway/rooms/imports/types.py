"""Imported workbooks and what was wrong in them."""

from datetime import datetime

from services.gateway.graphql.links import PersonLink
from services.gateway.graphql.sources import (
    PAGED,
    Column,
    Connected,
    Expression,
    Node,
    One,
    column,
    connection_of,
    node,
    sourced,
)
from services.gateway.rooms.crises.types import Crisis
from shared.contracts.base import C1
from shared.contracts.intake.v1 import ImportStatus


@node("import_problems")
class RowProblem:
    """Why a row was not taken: where, and what is wrong, never the value."""

    sheet: str = column(C1)
    row: int = column(C1)
    column_: str = sourced(Column(C1, "column"), name="column")
    code: str = column(C1)
    reason: str = column(C1)


RowProblemConnection = connection_of(RowProblem)


@node("import_unread")
class UnreadPart:
    """What is in the file and was not read; sheets and columns that nobody knows are told by place."""

    sheet: str = column(C1)
    row: int | None = column(C1)
    column_: str | None = sourced(Column(C1, "column"), name="column")
    code: str = column(C1)
    reason: str = column(C1)


UnreadPartConnection = connection_of(UnreadPart)


REASONS = (
    "CASE WHEN (SELECT o.agency_id IS NOT DISTINCT FROM {agency} FROM persons o WHERE o.id = {row}.other_id)"
    " THEN {row}.reasons ELSE '{}'::text[] END"
)


@node("import_doubles", person="person_id")
class LikelyDouble:
    """Somebody the import registered, and somebody very alike who was there before. Nothing is merged."""

    reasons: list[str] = sourced(
        Expression(C1, REASONS), description="Empty where whom it resembles is another agency's."
    )
    person: PersonLink = sourced(One(C1, "{row}.id = {parent}.person_id"))
    other: PersonLink | None = sourced(
        One(C1, "{row}.id = {parent}.other_id"), description="Null when the viewer may not see whom it resembles."
    )


LikelyDoubleConnection = connection_of(LikelyDouble)


@node("imports")
class Import(Node):
    """A workbook of registrations."""

    crisis: Crisis | None = sourced(One(C1, "{row}.id = {parent}.crisis_id"))
    status: ImportStatus = column(C1)
    format: str | None = column(C1)
    received_at: datetime = column(C1)
    completed_at: datetime | None = column(C1)
    rows: int | None = column(C1)
    good: int | None = column(C1)
    bad: int | None = column(C1)
    registered: int = column(C1)
    unchanged: int = column(C1)
    refusal_code: str | None = column(C1)
    refusal_reason: str | None = column(C1)
    problems: RowProblemConnection = sourced(  # type: ignore[valid-type]  # made by connection_of
        Connected(C1, "position", "{row}.import_id = {parent}.id"), arguments=PAGED
    )
    unread: UnreadPartConnection = sourced(  # type: ignore[valid-type]  # made by connection_of
        Connected(C1, "position", "{row}.import_id = {parent}.id"), arguments=PAGED
    )
    doubles: LikelyDoubleConnection = sourced(  # type: ignore[valid-type]  # made by connection_of
        Connected(C1, "position", "{row}.import_id = {parent}.id"),
        description="Rows that were registered and may be of somebody who was registered before.",
        arguments=PAGED,
    )


ImportConnection = connection_of(Import)
