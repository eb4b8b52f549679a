"""What projections produce: rows to write, merged per batch, so that a batch is one statement per table and shape."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum
from functools import cache
from types import NoneType
from typing import Any
from uuid import UUID

import orjson
from pydantic import BaseModel
from sqlalchemy import Table, TextClause, text
from sqlalchemy.dialects import postgresql
from sqlalchemy.ext.asyncio import AsyncConnection

from shared.contracts.base import Event, Money, Sealed
from shared.platform.clock import derived_id

PLAIN = frozenset({str, int, bool, float, NoneType, UUID, date, datetime})
"""Kept as they are, which is nearly all; looked at first, since isinstance is slow for what pydantic makes."""
DIALECT = postgresql.dialect()  # type: ignore[no-untyped-call]  # SQLAlchemy does not type its dialects

ENDS_OF_TIME = {
    "DATE": ("DATE '0001-01-01'", "DATE '9999-12-31'"),
    "TIMESTAMP WITH TIME ZONE": ("TIMESTAMPTZ '0001-01-01Z'", "TIMESTAMPTZ '9999-12-31 23:59:59.999999Z'"),
}
"""The first and the last there are. asyncpg sends them as `infinity`, which is printed as no day and no moment."""


@dataclass(frozen=True)
class Row:
    """Columns of one row to be written; what is not named stays as it is."""

    table: Table
    id: UUID
    values: Mapping[str, Any]


def row(table: Table, id: UUID, **values: Any) -> Row:
    """A row with values as the read model keeps them: enumerations by name, amounts as two columns."""
    columns: dict[str, Any] = {}
    for name, value in values.items():
        if type(value) in PLAIN:
            columns[name] = value
        elif isinstance(value, Money):
            columns |= {"amount_minor": value.amount_minor, "currency": value.currency}
        else:
            columns[name] = as_stored(value)
    return Row(table, id, columns)


def row_from_event(table: Table, id: UUID, event: Event, **more: Any) -> Row:
    """A row with every field of the event for which the table has a column, and more."""
    fields = {name: getattr(event, name) for name in type(event).model_fields if name in table.c}
    return row(table, id, **fields | more)


def as_stored(value: Any) -> Any:
    """An enumeration's name, a sealed value or a document as JSON, anything else as it is."""
    if type(value) in PLAIN:
        return value
    if isinstance(value, Enum):
        return value.name
    if isinstance(value, Sealed | BaseModel):
        return value.model_dump_json()
    if isinstance(value, list):
        return [as_stored(one) for one in value]
    return value


def part_id(whole: UUID, *parts: object) -> UUID:
    """The id of something that has none of its own, such as a session attended."""
    return derived_id(whole, *(str(one) for one in parts))


async def write(connection: AsyncConnection, rows: Iterable[Row]) -> None:
    """Insert or change rows; of two changes to one column the later holds."""
    for (table, columns), group in _shaped(_merged(rows)).items():
        values = {name: [_carriable(values[name]) for _, values in group] for name in columns}
        await connection.execute(_upsert(table, columns), {"id": [id for id, _ in group]} | values)


def _carriable(value: Any) -> Any:
    return orjson.dumps(value).decode() if isinstance(value, list) else value


def _merged(rows: Iterable[Row]) -> dict[tuple[Table, UUID], dict[str, Any]]:
    merged: dict[tuple[Table, UUID], dict[str, Any]] = {}
    for one in rows:
        merged.setdefault((one.table, one.id), {}).update(one.values)
    return merged


def _shaped(
    merged: Mapping[tuple[Table, UUID], Mapping[str, Any]],
) -> dict[tuple[Table, tuple[str, ...]], list[tuple[UUID, Mapping[str, Any]]]]:
    shaped: defaultdict[tuple[Table, tuple[str, ...]], list[tuple[UUID, Mapping[str, Any]]]] = defaultdict(list)
    # By table and id, so that two batches lock in one order.
    for (table, id), values in sorted(merged.items(), key=lambda item: (item[0][0].name, item[0][1])):
        shaped[table, tuple(sorted(values))].append((id, values))
    return shaped


@cache
def _upsert(table: Table, columns: tuple[str, ...]) -> TextClause:
    """One statement for any number of rows; array columns travel as JSON since Postgres has no ragged arrays."""
    kinds = {name: _kind(table, name) for name in ("id", *columns)}
    arrays = ", ".join(f"CAST(:{name} AS {_carried(kind)}[])" for name, kind in kinds.items())
    names = ", ".join(f'"{name}"' for name in kinds)
    read = ", ".join(_read(name, kind) for name, kind in kinds.items())
    changed = ", ".join(f'"{name}" = excluded."{name}"' for name in columns)
    action = f"DO UPDATE SET {changed}" if changed else "DO NOTHING"
    return text(
        f"INSERT INTO {table.name} ({names}) SELECT {read} FROM unnest({arrays}) AS arrays({names})"  # noqa: S608  # our own names
        f" ON CONFLICT (id) {action}"
    )


def _kind(table: Table, column: str) -> str:
    return str(table.c[column].type.compile(DIALECT))


def _carried(kind: str) -> str:
    return "text" if kind in ("JSONB", "TEXT[]", "UUID[]") else kind


def _read(name: str, kind: str) -> str:
    if kind == "JSONB":
        return f'CAST("{name}" AS jsonb)'
    if kind in ("TEXT[]", "UUID[]"):
        return f'CAST(ARRAY(SELECT jsonb_array_elements_text(CAST("{name}" AS jsonb))) AS {kind})'
    if kind in ENDS_OF_TIME:
        first, last = ENDS_OF_TIME[kind]
        return f"""CASE "{name}" WHEN '-infinity' THEN {first} WHEN 'infinity' THEN {last} ELSE "{name}" END"""
    return f'"{name}"'
