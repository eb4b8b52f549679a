"""The base of the service's own tables."""

from sqlalchemy.orm import registry
from sqlmodel import SQLModel

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
