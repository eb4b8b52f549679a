"""What the page is told: that something changed, never what; it asks again, so that one filter decides what it sees."""

from uuid import UUID

import strawberry

from services.gateway.graphql.sources import Argument, Source, sourced, value
from shared.contracts.base import C0, C1, C7


@value(C0)
class Changed:
    """Something changed; `sequence` counts its versions."""

    id: UUID
    sequence: int


@strawberry.type(description="What the page may be told of, over graphql-transport-ws only.")
class Subscription:
    """What the page may be told of."""

    people_changed: Changed = sourced(Source(C1), description="A person that a list may show has changed.")
    person_changed: Changed = sourced(
        Source(C1),
        description="The person, their case, journey or timeline has changed.",
        arguments={"id": Argument(UUID)},
    )
    case_changed: Changed = sourced(Source(C1), arguments={"id": Argument(UUID)})
    timeline_added: Changed = sourced(
        Source(C1), description="The id is the new entry's.", arguments={"person_id": Argument(UUID)}
    )
    operation_changed: Changed = sourced(Source(C1), arguments={"id": Argument(UUID)})
    operations_changed: Changed = sourced(Source(C1))
    import_changed: Changed = sourced(Source(C1), arguments={"id": Argument(UUID)})
    docket_changed: Changed = sourced(Source(C1))
    crises_changed: Changed = sourced(Source(C0), description="A crisis was declared, activated or closed.")
    exercise_progress: Changed = sourced(Source(C0), description="The exercise has moved on; ask `exercise` again.")
    parked_changed: Changed = sourced(Source(C7), description="An event was parked, or settled.")
