"""What every aggregate's row has."""

from uuid import UUID

from sqlmodel import Field, SQLModel

from shared.platform.tables import service_metadata

__all__ = ["Aggregate", "service_metadata"]


class Aggregate(SQLModel):
    """A row whose changes are told as events; `version` counts them."""

    id: UUID = Field(primary_key=True)
    version: int = Field(default=0, nullable=False)
    exercise: str | None = Field(default=None, max_length=80)
    """The exercise's tag, or None for the real thing."""
