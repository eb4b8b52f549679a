"""What the page is told: that something changed, never what; it asks again, so that one filter decides what it sees."""

from uuid import UUID

import strawberry

from services.gateway.graphql.sources import Argument, sourced, value
from services.gateway.graphql.subscriptions import Announces, Follows, TellsOwn
from services.gateway.readmodel.changes import Change
from services.gateway.readmodel.restricted import NOT_FOR_EVERYBODY
from services.gateway.readmodel.tables import TIMELINE
from services.gateway.rooms.agreements.tables import AGREEMENTS
from services.gateway.rooms.casework.tables import CASES
from services.gateway.rooms.crises.tables import CRISES
from services.gateway.rooms.evacuation.tables import OPERATIONS
from services.gateway.rooms.imports.tables import IMPORTS
from services.gateway.rooms.monitoring.tables import REVIEWS
from services.gateway.rooms.organisations.tables import ORGANISATIONS
from services.gateway.rooms.registration.tables import PERSONS
from shared.contracts.base import C0, C1, C7

NOBODY = UUID(int=0)


def of_exercise(change: Change) -> UUID | None:
    """Everybody who signs in may hear this, so that it names nobody; however much happens is told once."""
    return NOBODY if change.exercise else None


def of_parked(change: Change) -> UUID | None:
    """An event that was parked."""
    return change.aggregate_id if change.kind == "EventParked" else None


@value(C0)
class Changed:
    """Something changed; `sequence` counts its versions."""

    id: UUID
    sequence: int


@strawberry.type(description="What the page may be told of, over graphql-transport-ws only.")
class Subscription:
    """What the page may be told of."""

    people_changed: Changed = sourced(
        Follows(C1, PERSONS, NOT_FOR_EVERYBODY), description="A person that a list may show has changed."
    )
    person_changed: Changed = sourced(
        Follows(C1, PERSONS, NOT_FOR_EVERYBODY),
        description="The person, their case, journey or timeline has changed.",
        arguments={"id": Argument(UUID)},
    )
    case_changed: Changed = sourced(Follows(C1, CASES), arguments={"id": Argument(UUID)})
    timeline_added: Changed = sourced(
        Follows(C1, TIMELINE), description="The id is the new entry's.", arguments={"person_id": Argument(UUID)}
    )
    operation_changed: Changed = sourced(Follows(C1, OPERATIONS), arguments={"id": Argument(UUID)})
    operations_changed: Changed = sourced(Follows(C1, OPERATIONS))
    import_changed: Changed = sourced(Follows(C1, IMPORTS), arguments={"id": Argument(UUID)})
    agreements_changed: Changed = sourced(Follows(C1, AGREEMENTS))
    organisations_changed: Changed = sourced(Follows(C1, ORGANISATIONS))
    docket_changed: Changed = sourced(Follows(C1, REVIEWS))
    crises_changed: Changed = sourced(Follows(C0, CRISES), description="A crisis was declared, activated or closed.")
    exercise_progress: Changed = sourced(
        Announces(C0, of_exercise), description="The exercise has moved on; ask `exercise` again."
    )
    notices_changed: Changed = sourced(
        TellsOwn(C1, "Notice"), description="The viewer has a new notice, or has marked some; ask for them again."
    )
    parked_changed: Changed = sourced(Announces(C7, of_parked), description="An event was parked, or settled.")
