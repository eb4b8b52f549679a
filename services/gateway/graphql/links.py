"""References between types of different rooms, so that a person may have cases and a case a person.

They are names: no room imports another to refer to it.
"""

from typing import TYPE_CHECKING, Annotated, Any, TypeAlias

import strawberry

if TYPE_CHECKING:
    PersonLink: TypeAlias = Any
    CaseLink: TypeAlias = Any
    MovementLink: TypeAlias = Any
    OperationLink: TypeAlias = Any
    JourneyLink: TypeAlias = Any
    PlanLink: TypeAlias = Any
    GrantLink: TypeAlias = Any
    SharingGrantLink: TypeAlias = Any
    NextStepLink: TypeAlias = Any
else:

    def _link(name: str, room: str) -> Any:
        return Annotated[name, strawberry.lazy(f"services.gateway.rooms.{room}.types")]

    PersonLink = _link("Person", "registration")
    CaseLink = _link("Case", "casework")
    MovementLink = _link("Movement", "evacuation")
    OperationLink = _link("Operation", "evacuation")
    JourneyLink = _link("Journey", "returns")
    PlanLink = _link("Plan", "plans")
    GrantLink = _link("Grant", "grants")
    SharingGrantLink = _link("SharingGrant", "sharing")
    NextStepLink = _link("NextStep", "todo")
