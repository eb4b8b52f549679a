"""Cursors of keyset pages: the sort key and the tie, opaque to clients but holding nothing that is not in the row."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

from shared.platform.errors import Refused

BIGINT = range(-(2**63), 2**63)
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


class NotACursor(Refused):
    """What was given as `after` did not come from a page of this list."""

    text = "This is not a cursor of this list"
    about_field = "after"


def cursor_sql(key: str, tie: str, kind: str) -> str:
    """SQL for a row's cursor."""
    text = f"(extract(epoch FROM {key}) * 1000000)::bigint" if kind == "timestamptz" else key
    return f"({text}::text || '.' || {tie}::text)"


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


def _place(cursor: str) -> tuple[datetime, UUID]:
    return read_key(cursor, "timestamptz"), read_tie(cursor, "uuid")


def read_key(cursor: str, kind: str) -> Any:
    """The sort key of a cursor; NotACursor."""
    try:
        number = _counted(cursor.partition(".")[0])
        return EPOCH + timedelta(microseconds=number) if kind == "timestamptz" else number
    except (ValueError, OverflowError) as error:
        raise NotACursor from error


def read_tie(cursor: str, kind: str) -> Any:
    """The tie of a cursor; NotACursor."""
    tie = cursor.partition(".")[2]
    try:
        return UUID(tie) if kind == "uuid" else _counted(tie)
    except (ValueError, OverflowError) as error:
        raise NotACursor from error


def _counted(digits: str) -> int:
    number = int(digits)
    if number not in BIGINT:
        raise OverflowError
    return number
