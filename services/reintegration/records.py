"""The service's own tables and what their columns are made of."""

from typing import Any

from sqlalchemy import BigInteger, Column, DateTime, ForeignKey
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import registry
from sqlmodel import Field, SQLModel

from shared.platform.person_tables import add_person_reach
from shared.platform.records import Aggregate, service_metadata

metadata = service_metadata()
add_person_reach(metadata)
tables = registry(metadata=metadata)


class AggregateRecord(Aggregate, registry=tables):
    """A row whose changes are told as events."""

    __abstract__ = True


class Record(SQLModel, registry=tables):
    """A row that belongs to an aggregate, or a copy of what another service told."""

    __abstract__ = True


def minor_units() -> Any:
    """A column for an amount of money in minor units."""
    return Field(sa_column=Column(BigInteger, nullable=False))


def moment() -> Any:
    """A column for a point in time, with its zone."""
    return Field(sa_column=Column(DateTime(timezone=True), nullable=False))


def later_moment() -> Any:
    """A column for a point in time that may not have come yet."""
    return Field(default=None, sa_column=Column(DateTime(timezone=True), nullable=True))


def document() -> Any:
    """A column for a sealed blob or another structured value; None once erased."""
    return Field(default=None, sa_column=Column(JSONB(none_as_null=True), nullable=True))


def documents() -> Any:
    """A column for a list of structured values."""
    return Field(default_factory=list, sa_column=Column(JSONB, nullable=False))


def part_of(column: str) -> Any:
    """A first part of a primary key that points to the aggregate it belongs to."""
    return Field(sa_column=Column(ForeignKey(column), primary_key=True))
