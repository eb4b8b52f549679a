"""References between types of different modules, so that a person may have cases and a case a person."""

from typing import TYPE_CHECKING, Annotated

import strawberry

if TYPE_CHECKING:
    from services.gateway.rooms.casework.types import Case
    from services.gateway.rooms.evacuation.types import Movement, Operation
    from services.gateway.rooms.registration.types import Person
    from services.gateway.rooms.returns.types import Journey

PersonLink = Annotated["Person", strawberry.lazy("services.gateway.rooms.registration.types")]
CaseLink = Annotated["Case", strawberry.lazy("services.gateway.rooms.casework.types")]
MovementLink = Annotated["Movement", strawberry.lazy("services.gateway.rooms.evacuation.types")]
OperationLink = Annotated["Operation", strawberry.lazy("services.gateway.rooms.evacuation.types")]
JourneyLink = Annotated["Journey", strawberry.lazy("services.gateway.rooms.returns.types")]
