"""Whom the rows of the read model are about, by what their tables say of their columns: no table is listed here."""

from collections.abc import Iterator
from typing import Any

from sqlalchemy import Column, MetaData, Table, Uuid

from services.gateway.readmodel.columns import named
from services.gateway.readmodel.row_level_security import OF_DONORS, PUBLISHED, STAFF
from services.gateway.readmodel.tables import TIMELINE, projected


class Uncovered(Exception):
    """A table may hold what is about persons, and nothing says about whom."""


def person_columns(table: Table) -> list[Column[Any]]:
    """The columns with the persons a row is about."""
    if table.name == "persons":
        return [table.c.id]
    return [column for column in table.columns if column.info.get("person")]


def is_about_persons(table: Table) -> bool:
    """Whether a row is about a person, or about persons who belong to it."""
    return bool(person_columns(table)) or table.c.id.info.get("named") in _memberships(table.metadata)


def lookup(metadata: MetaData) -> str:
    """SQL for everybody whom `:ids` are about, whatever they are the ids of."""
    of_rows = [
        f"SELECT {column.name} AS id FROM {table.name} WHERE id = ANY(:ids)"  # noqa: S608  # our own names
        for table in _tables(metadata)
        for column in person_columns(table)
    ]
    of_groups = [f"SELECT id FROM persons WHERE {name} = ANY(:ids)" for name in _memberships(metadata)]  # noqa: S608  # our own names
    return " UNION ".join(of_rows + of_groups)


def whose(metadata: MetaData) -> str:
    """SQL for `:ids`, whatever they are the ids of, and whose each is."""
    rows = (
        f"SELECT id, {column.name} AS person_id FROM {table.name} WHERE id = ANY(:ids)"  # noqa: S608  # our own names
        for table, column in _of_persons(metadata)
    )
    return " UNION ".join(rows)


def belonging(metadata: MetaData) -> str:
    """SQL for the ids of everything that is about the person `:id`."""
    rows = (
        f"SELECT id FROM {table.name} WHERE {column.name} = :id"  # noqa: S608  # our own names
        for table, column in _of_persons(metadata)
    )
    return " UNION ".join(rows)


def named_so(metadata: MetaData, name: str, service: str) -> list[Table]:
    """The tables whose id a service calls by this name: its own, where another service means something else."""
    tables = _named(metadata, name)
    return [table for table in tables if table.c.id.info.get("service") == service] or tables


def names_staff(metadata: MetaData, name: str) -> bool:
    """Whether an id of this name is an account's."""
    return any(name in table.c and table.c[name].info.get("staff") for table in _tables(metadata))


def check(metadata: MetaData) -> None:
    """Uncovered, unless every table made from events says of each of its ids what it is the id of."""
    for table in _tables(metadata):
        for column in table.columns:
            if isinstance(column.type, Uuid) and not column.primary_key:
                _check(table, column)
        _check_row_level_security(table)


def _check(table: Table, column: Column[Any]) -> None:
    if column.info.get("person") or column.info.get("membership") or column.info.get("staff"):
        return
    referred = [table.metadata.tables[name] for name in column.info.get("tables", ())]
    referred = referred or _named(table.metadata, column.name)
    if not referred:
        raise Uncovered(f"{table.name}.{column.name} is the id of nothing: say whether of a person")
    if any(map(is_about_persons, referred)) and not person_columns(table):
        raise Uncovered(f"{table.name}.{column.name} leads to persons, and {table.name} does not say to whom")


def _check_row_level_security(table: Table) -> None:
    if person_columns(table) and table.name in PUBLISHED | STAFF | OF_DONORS.keys():
        raise Uncovered(f"{table.name} is about persons, and shown to whoever is on the staff")
    if any(_sealed_of_persons(column) for column in table.columns) and not person_columns(table):
        raise Uncovered(f"{table.name} holds something sealed, and does not say whose it is")


def _sealed_of_persons(column: Column[Any]) -> bool:
    return bool(column.info.get("sealed")) and column.info.get("sealed_of") is None


def _of_persons(metadata: MetaData) -> Iterator[tuple[Table, Column[Any]]]:
    """Tables whose rows somebody names, with the columns of the persons these are about."""
    for table in _tables(metadata):
        if table.c.id.info.get("named") not in (None, named(TIMELINE)):
            yield from ((table, column) for column in person_columns(table))


def _named(metadata: MetaData, name: str) -> list[Table]:
    return [table for table in _tables(metadata) if table.c.id.info.get("named") == name]


def _memberships(metadata: MetaData) -> list[str]:
    return [column.name for column in metadata.tables["persons"].columns if column.info.get("membership")]


def _tables(metadata: MetaData) -> Iterator[Table]:
    yield from (metadata.tables[name] for name in projected(metadata))
