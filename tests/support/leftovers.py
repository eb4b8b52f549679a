"""What is left of somebody: rows that have a word, and what rows that are tied to a person still say of them."""

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

import asyncpg

Rows = Mapping[str, Sequence[Mapping[str, Any]]]
"""The rows of tables, as Postgres writes them as JSON: bytes are `\\x` and hex."""
TABLES = "SELECT table_name FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE'"
UUIDS = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
NOTHING = ("", "unknown", "notrelated")
WATCHED: Mapping[str, frozenset[str]] = {
    "search keys": frozenset(["search_keys.key", "searchkeys"]),
    "place": frozenset(["region", "pcode", "location"]),
    "sex": frozenset(["sex"]),
    "age": frozenset(["ageband", "birthdate", "birthtoldon", "bandreviewon", "birthdateestimated"]),
    "needs": frozenset(["needs.code", "needs.restricted", "timeline.code", "NeedRecorded.code"]),
    "protection": frozenset(
        ["isprotected", "locationwithheld", "known_persons.protection", "assessment", "saidstateless"]
    ),
    "row of a file": frozenset(["imported_rows.person_id", "persons.import_id"]),
    "services": frozenset(["services", "servicecode"]),
    "findings": frozenset(["findings"]),
    "gates": frozenset(["movements.gates", "gate_checks.outcome", "GateChecked.outcome"]),
    "said by a child": frozenset(["consents.form", "ownview"]),
    "destination": frozenset(["requests.destination_country", "RequestMade.destination_country"]),
    "barred States": frozenset(["barred_states.state_digest", "statedigest"]),
    "household": frozenset(["relationship", "householdid"]),
    "words": frozenset(["note", "notes", "details", "circumstances", "narrative", "objectives"]),
    "identity": frozenset(["profile", "phone", "email", "hasdocuments", "documents", "payee"]),
}
"""Columns, and members of JSON in them, by what they reveal; with the table where a name means more than one thing."""


async def tables_with(connection: asyncpg.Connection, word: str, but: frozenset[str] = frozenset()) -> set[str]:
    """The tables with a row that has the word in any column, bytes too; `but` are not looked at."""
    names = {row["table_name"] for row in await connection.fetch(TABLES)} - but
    ways = [f"%{word}%", f"%{word.encode().hex()}%"]
    said = {
        name: await connection.fetchval(f"SELECT EXISTS (SELECT 1 FROM {name} AS t WHERE t::text LIKE ANY($1))", ways)  # noqa: S608  # names of the catalogue
        for name in names
    }
    return {name for name, occurs in said.items() if occurs}


def left_of(tables: Mapping[str, Rows], persons: Iterable[str]) -> dict[str, set[str]]:
    """By what it reveals, the `service.table.column` in rows that have an id of these persons, or of what is theirs."""
    rows = [
        (f"{service}.{table}", {column: _opened(value) for column, value in row.items()})
        for service, own in tables.items()
        for table, several in own.items()
        for row in several
    ]
    tied = _ids_of([row for _, row in rows], set(persons))
    columns: dict[str, set[str]] = {kind: set() for kind in WATCHED}
    for table, row in rows:
        if not tied.isdisjoint(UUIDS.findall(json.dumps(row))):
            for kind, column in _watched_columns(table, row):
                columns[kind].add(f"{table}.{column}")
    return columns


def _ids_of(rows: Iterable[Mapping[str, Any]], persons: set[str]) -> set[str]:
    """The persons, and whatever is one person's: their cases, needs, journeys."""
    return persons | {row["id"] for row in rows if row.get("person_id") in persons and "id" in row}


def _watched_columns(table: str, row: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    for column, whole in row.items():
        for name, value in _members(column, whole):
            spelled = {f"{table.split('.')[1]}.{name}", name.replace("_", "").lower()}
            for kind, names in WATCHED.items():
                if spelled & names and not _is_nothing(value):
                    yield kind, column if column == name else f"{column}.{name}"


def _members(name: str, value: Any) -> Iterator[tuple[str, Any]]:
    yield name, value
    if isinstance(value, dict):
        fact = {str(value["name"]): value["value"]} if {"name", "value"} <= value.keys() else {}
        for inner, part in (value | fact).items():
            yield from _members(inner, part)
    elif isinstance(value, list):
        for part in value:
            yield from _members("", part)


def _is_nothing(value: Any) -> bool:
    return not value or (isinstance(value, str) and value.replace("_", "").lower() in NOTHING)


def _opened(value: Any) -> Any:
    """Bytes as the JSON they are, or else as text."""
    if not (isinstance(value, str) and value.startswith("\\x")):
        return value
    plain = bytes.fromhex(value[2:])
    try:
        return json.loads(plain)
    except ValueError:
        return plain.decode("latin-1")
