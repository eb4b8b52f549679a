"""What becomes of the rows about a person who is erased, by what their tables say: no table is listed here."""

from collections.abc import Iterator
from typing import Any

from sqlalchemy import Column, MetaData, Table

from services.gateway.readmodel.columns import named
from services.gateway.readmodel.person_links import person_columns

WITH_THE_PERSON = "person"
"""`erased_with` of a table whose rows go with any person they are about; of others it is the table they go with."""


def statements(metadata: MetaData) -> list[str]:
    """For the ids of persons who were erased: what would lead to them, and what was asked, seen or given."""
    return [one for table in metadata.sorted_tables for one in _of(table)]


def _of(table: Table) -> Iterator[str]:
    gone = table.info.get("erased_with")
    if gone == WITH_THE_PERSON:
        yield f"DELETE FROM {table.name} WHERE {_about(table)}"  # noqa: S608  # our own names
    elif gone is not None:
        yield (
            f"DELETE FROM {table.name} USING {gone.name}"  # noqa: S608  # our own names
            f" WHERE {gone.name}.id = {table.name}.{named(gone)} AND {_about(gone)}"
        )
    elif changing := [column for column in table.columns if column.info.get("erased")]:
        yield _update(table, changing)


def _update(table: Table, changing: list[Column[Any]]) -> str:
    values = ", ".join(f'"{column.name}" = {column.info["erased"]}' for column in changing)
    differs = " OR ".join(f'"{column.name}" IS DISTINCT FROM {column.info["erased"]}' for column in changing)
    return f"UPDATE {table.name} SET {values} WHERE {_about(table)} AND ({differs})"  # noqa: S608  # our own names


def _about(table: Table) -> str:
    return "(" + " OR ".join(f"{table.name}.{one.name} = ANY(:ids)" for one in person_columns(table)) + ")"
