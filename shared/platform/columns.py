"""Columns that more than one service has."""

from typing import Any

from sqlalchemy import BigInteger, DateTime, String
from sqlalchemy.dialects.postgresql import JSONB
from sqlmodel import Field

from shared.contracts.base import Sealed

Blob = dict[str, Any]
"""A sealed value as it rests: `Sealed` in its JSON form."""


def at_rest(sealed: Sealed[Any] | None) -> Blob | None:
    """A sealed value in the form it rests in."""
    return sealed.model_dump(mode="json") if sealed else None


def code() -> Any:
    """A column for a value of a published list."""
    return Field(sa_type=String(40))


def later_code() -> Any:
    """A column for a value of a published list that may not be known yet."""
    return Field(default=None, sa_type=String(40))


def codes() -> Any:
    """A column for several values of published lists."""
    return Field(default_factory=list, sa_type=JSONB)


def sealed() -> Any:
    """A column for a sealed blob; NULL once erased, never JSON's null."""
    return document()


def document() -> Any:
    """A column for a structured value; NULL where there is none."""
    return Field(default=None, sa_type=JSONB(none_as_null=True))


def documents() -> Any:
    """A column for a list of structured values."""
    return Field(default_factory=list, sa_type=JSONB)


def moment() -> Any:
    """A column for a point in time, with its zone."""
    return Field(sa_type=DateTime(timezone=True))


def later_moment() -> Any:
    """A column for a point in time that may not have come yet."""
    return Field(default=None, sa_type=DateTime(timezone=True))


def minor_units() -> Any:
    """A column for an amount of money in minor units."""
    return Field(sa_type=BigInteger)


def part_of(column: str) -> Any:
    """A first part of a primary key that points to the aggregate it belongs to."""
    return Field(foreign_key=column, primary_key=True)
