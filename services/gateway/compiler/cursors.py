"""Cursors of keyset pages: the sort key and the tie, opaque to clients but holding nothing that is not in the row."""

from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlalchemy import DateTime, Integer, Uuid

from services.gateway.readmodel.tables import metadata
from shared.platform.errors import Refused

BIGINT = range(-(2**63), 2**63)
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


class NotACursor(Refused):
    """What was given as `after` did not come from a page of this list."""

    text = "This is not a cursor of this list"
    about_field = "after"


class CursorType(StrEnum):
    """What a part of a cursor is, by its name in SQL."""

    TIME = "timestamptz"
    COUNT = "bigint"
    ID = "uuid"


CURSOR_TYPES: Mapping[type[Any], CursorType] = {
    DateTime: CursorType.TIME,
    Integer: CursorType.COUNT,
    Uuid: CursorType.ID,
}


def cursor_type(table: str, column: str) -> CursorType:
    """What a column of the read model is in a cursor; TypeError where rows are in no order by it."""
    declared = metadata.tables[table].c[column].type
    for sql_type, of in CURSOR_TYPES.items():
        if isinstance(declared, sql_type):
            return of
    raise TypeError(f"{table}.{column} is {declared}, which no cursor holds")


def cursor_text(sql: str, of: CursorType) -> str:
    """SQL for a part of a row's cursor."""
    return f"(extract(epoch FROM {sql}) * 1000000)::bigint::text" if of is CursorType.TIME else f"{sql}::text"


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
    return read_key(cursor, CursorType.TIME), read_tie(cursor, CursorType.ID)


def read_key(cursor: str, of: CursorType) -> Any:
    """The sort key of a cursor; NotACursor."""
    return _read(cursor.partition(".")[0], of)


def read_tie(cursor: str, of: CursorType) -> Any:
    """The tie of a cursor; NotACursor."""
    return _read(cursor.partition(".")[2], of)


def _read(part: str, of: CursorType) -> Any:
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


_READERS: Mapping[CursorType, Callable[[str], Any]] = {
    CursorType.TIME: _time,
    CursorType.COUNT: _count,
    CursorType.ID: UUID,
}
