"""References between types of different modules, so that a person may have cases and a case a person."""

from typing import TYPE_CHECKING, Annotated

import strawberry

if TYPE_CHECKING:
    from services.gateway.schema.cases import Case
    from services.gateway.schema.evacuation import Movement, Operation
    from services.gateway.schema.journeys import Journey
    from services.gateway.schema.persons import Person

PersonLink = Annotated["Person", strawberry.lazy("services.gateway.schema.persons")]
CaseLink = Annotated["Case", strawberry.lazy("services.gateway.schema.cases")]
MovementLink = Annotated["Movement", strawberry.lazy("services.gateway.schema.evacuation")]
OperationLink = Annotated["Operation", strawberry.lazy("services.gateway.schema.evacuation")]
JourneyLink = Annotated["Journey", strawberry.lazy("services.gateway.schema.journeys")]
