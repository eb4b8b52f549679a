"""Cursors of keyset pages: the sort key and the tie, opaque to clients but holding nothing that is not in the row."""

from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

from shared.platform.errors import Refused

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


class NotACursor(Refused):
    """What was given as `after` did not come from a page of this list."""

    def __init__(self) -> None:
        super().__init__("This is not a cursor of this list", field="after")


def cursor_sql(key: str, tie: str, kind: str) -> str:
    """SQL for a row's cursor."""
    told = f"(extract(epoch FROM {key}) * 1000000)::bigint" if kind == "timestamptz" else key
    return f"({told}::text || '.' || {tie}::text)"


def read_key(cursor: str, kind: str) -> Any:
    """The sort key of a cursor; NotACursor."""
    try:
        number = int(cursor.partition(".")[0])
        return EPOCH + timedelta(microseconds=number) if kind == "timestamptz" else number
    except (ValueError, OverflowError) as error:
        raise NotACursor from error


def read_tie(cursor: str, kind: str) -> Any:
    """The tie of a cursor; NotACursor."""
    tie = cursor.partition(".")[2]
    try:
        return UUID(tie) if kind == "uuid" else int(tie)
    except ValueError as error:
        raise NotACursor from error
