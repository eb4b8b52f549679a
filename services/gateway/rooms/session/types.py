"""Who asks."""

from datetime import datetime
from uuid import UUID

from services.gateway.graphql.enums import Role, Section
from services.gateway.graphql.sources import value
from services.gateway.rooms.agencies.types import Agency
from shared.contracts.base import C0


@value(C0)
class Viewer:
    """Who asks, what they may do, and the clock of the services."""

    id: UUID
    name: str
    role: Role  # type: ignore[valid-type]  # the roles are read from the matrix
    agency: Agency | None
    exercise: bool
    now: datetime
    sections: list[Section]
    permitted_actions: list[str]


@value(C0)
class NeedCode:
    """A specific need of the UNHCR list."""

    code: str
    category: str
    label: str
    restricted: bool
