"""The service's own tables and what their columns are made of."""

from typing import Any

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


def sealed() -> Any:
    """A column for a sealed blob; None once erased."""
    return Field(default=None, sa_type=JSONB(none_as_null=True))
