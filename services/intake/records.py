"""The base of intake's tables."""

from typing import Any, ClassVar

from sqlalchemy import MetaData
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import registry
from sqlmodel import SQLModel

from shared.contracts.base import Sealed
from shared.platform.person_tables import add_person_reach
from shared.platform.tables import service_metadata

metadata = service_metadata()
add_person_reach(metadata)

Blob = dict[str, Any]
"""A sealed value as it rests: `Sealed` in its JSON form."""


SEALED = JSONB(none_as_null=True)
"""The column of a sealed value; nothing there is NULL, never JSON's null."""


class Record(SQLModel, registry=registry(metadata=metadata)):
    """A row of intake's database."""

    metadata: ClassVar[MetaData] = metadata


def at_rest(sealed: Sealed[Any] | None) -> Blob | None:
    """A sealed value in the form it rests in."""
    return sealed.model_dump(mode="json") if sealed else None
