"""Cursors of keyset pages: the sort key and the tie, opaque to clients but holding nothing that is not in the row."""

from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import Column, DateTime, Integer, Uuid

from services.gateway.compiler.printing import Node, SqlType
from services.gateway.compiler.tree import Cast, filled
from services.gateway.graphql.sources import Rows
from services.gateway.readmodel.tables import metadata
from shared.platform.errors import Refused

BIGINT = range(-(2**63), 2**63)
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


class NotACursor(Refused):
    """What was given as `after` did not come from a page of this list."""

    text = "This is not a cursor of this list"
    about_field = "after"


CURSOR_TYPES: Mapping[type[Any], SqlType] = {
    DateTime: SqlType.TIME,
    Integer: SqlType.BIGINT,
    Uuid: SqlType.UUID,
}
"""By the type of a column, what it is in a cursor."""


def cursor_type(column: Column[Any]) -> SqlType:
    """What a column of the read model is in a cursor; TypeError where rows are in no order by it."""
    for column_type, of in CURSOR_TYPES.items():
        if isinstance(column.type, column_type):
            return of
    raise TypeError(f"{column} is {column.type}, which no cursor holds")


def cursor_types(rows: Rows, *names: str) -> tuple[SqlType, ...]:
    """What columns of a type's rows are in a cursor; TypeError, KeyError for one that is nowhere."""
    table = metadata.tables.get(rows.relation)
    columns = table.c if table is not None else {name: Column(name, of) for name, of in rows.columns.items()}
    return tuple(cursor_type(columns[name]) for name in names)


def cursor_text(value: Node, of: SqlType) -> Node:
    counted = filled("(extract(epoch FROM {value}) * 1000000)::bigint", value=value) if of is SqlType.TIME else value
    return Cast(counted, SqlType.TEXT)


def cursor_of(at: datetime, id: UUID) -> str:
    """The cursor of something that is in no table, by its time and id."""
    return f"{(at - EPOCH) // timedelta(microseconds=1)}.{id}"


def page_of(edges: Sequence[Mapping[str, Any]], first: int, after: str | None) -> Mapping[str, Any]:
    """A page of edges with such cursors, in any order: what comes behind `after`, even if that is gone; NotACursor."""
    ordered = sorted(edges, key=lambda edge: _place(edge["cursor"]))
    behind = [edge for edge in ordered if _place(edge["cursor"]) > _place(after)] if after else ordered
    page = behind[:first]
    last = page[-1]["cursor"] if page else None
    return {"edges": page, "page_info": {"has_next_page": len(behind) > first, "end_cursor": last}}


def _place(cursor: str) -> tuple[Any, Any]:
    return read_key(cursor, SqlType.TIME), read_tie(cursor, SqlType.UUID)


def read_key(cursor: str, of: SqlType) -> Any:
    """The sort key of a cursor; NotACursor."""
    return _read(cursor.partition(".")[0], of)


def read_tie(cursor: str, of: SqlType) -> Any:
    """The tie of a cursor; NotACursor."""
    return _read(cursor.partition(".")[2], of)


def _read(part: str, of: SqlType) -> Any:
    try:
        return _READERS[of](part)
    except (ValueError, OverflowError) as error:
        raise NotACursor from error


def _time(digits: str) -> datetime:
    return EPOCH + timedelta(microseconds=int(digits))


def _count(digits: str) -> int:
    number = int(digits)
    if number not in BIGINT:
        raise OverflowError
    return number


_READERS: Mapping[SqlType, Callable[[str], Any]] = {
    SqlType.TIME: _time,
    SqlType.BIGINT: _count,
    SqlType.UUID: UUID,
}
