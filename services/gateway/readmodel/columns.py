"""Columns by what they hold. Only keys are required: a row grows as the facts about it arrive.

`erased` is SQL for what a column holds once the person is erased; without it, it holds what it held.
"""

from typing import Any

from sqlalchemy import BigInteger, Boolean, Column, Computed, Date, DateTime, Integer, String, Table, Text, Uuid, text
from sqlalchemy.dialects.postgresql import ARRAY, JSONB

NOTHING = "NULL"
NO_CODES = "'{}'"


def identity(name: str | None = None, *, service: str | None = None) -> Column[Any]:
    """The primary key, and what commands and events call it: of one service, where two use the name for two things."""
    return Column("id", Uuid, primary_key=True, info={"named": name, "service": service})


def named(table: Table) -> str:
    """What commands and events call the table's id."""
    name = table.c.id.info["named"]
    if name is None:
        raise ValueError(f"Nothing names a row of {table.name}: say how in its table")
    return str(name)


def version() -> Column[Any]:
    return Column("version", BigInteger, nullable=False, server_default=text("0"))


def reference(name: str, *tables: str, index: bool = False) -> Column[Any]:
    """Another row's id: of the table that calls its id so, or of these; it may arrive later than this row."""
    return Column(name, Uuid, nullable=True, index=index, info={"tables": tables})


def person(name: str = "person_id", *, index: bool = False) -> Column[Any]:
    """Whom the row is about: whoever may not see the person has no business with the row."""
    return Column(name, Uuid, nullable=True, index=index, info={"person": True})


def membership(name: str, *, index: bool = False) -> Column[Any]:
    """What persons belong to: whoever names it means all of them."""
    return Column(name, Uuid, nullable=True, index=index, info={"membership": True})


def staff(name: str) -> Column[Any]:
    return Column(name, Uuid, nullable=True, info={"staff": True})


def staff_members(name: str) -> Column[Any]:
    return Column(name, ARRAY(Uuid), nullable=False, server_default=text("'{}'"), info={"staff": True})


def code(name: str, *, erased: str | None = None) -> Column[Any]:
    """A short code, a country, the name of an enumeration's member."""
    return Column(name, String(200), nullable=True, info={"erased": erased})


def line(name: str) -> Column[Any]:
    return Column(name, Text, nullable=True)


def moment(name: str) -> Column[Any]:
    return Column(name, DateTime(timezone=True), nullable=True)


def day(name: str) -> Column[Any]:
    return Column(name, Date, nullable=True)


def number(name: str) -> Column[Any]:
    return Column(name, Integer, nullable=True)


def tally(name: str) -> Column[Any]:
    """A count that begins at nothing."""
    return Column(name, Integer, nullable=False, server_default=text("0"))


def amount(name: str) -> Column[Any]:
    return Column(name, BigInteger, nullable=True)


def truth(name: str) -> Column[Any]:
    return Column(name, Boolean, nullable=True)


def codes(name: str, *, erased: str | None = None) -> Column[Any]:
    return Column(name, ARRAY(Text), nullable=False, server_default=text(NO_CODES), info={"erased": erased})


def sealed(name: str, *, of: str | None = None) -> Column[Any]:
    """A sealed blob as it was received; null once the person is erased.

    `of` is the column that says under whose key, where that is nobody who is registered.
    """
    erased = NOTHING if of is None else None
    return Column(name, JSONB, nullable=True, info={"sealed": True, "sealed_of": of, "erased": erased})


def document(name: str, *, erased: str | None = None) -> Column[Any]:
    """JSON of codes and counts."""
    return Column(name, JSONB, nullable=True, info={"erased": erased})


def is_exercise() -> Column[Any]:
    """Whether the row has the tag of an exercise."""
    return Column("is_exercise", Boolean, Computed("exercise IS NOT NULL", persisted=True))
