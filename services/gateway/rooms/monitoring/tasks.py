"""What there is to do while somebody is followed up, and what the committee has to decide."""

from services.gateway.readmodel.tasks import Rows, Task
from shared.contracts.reintegration.v1 import RecordFollowUp

SCHEDULED = Rows(
    "follow_ups.id",
    "follow_ups",
    "follow_ups.journey_id = standing.journey_id AND status = 'SCHEDULED' AND standing.closed_at IS NULL",
)
# With a journey its reviews end as well: what the committee never said of it hurries nobody any more.
UNDECIDED = Rows(
    "reviews.id",
    "reviews",
    "reviews.journey_id = standing.journey_id AND decided_at IS NULL AND standing.closed_at IS NULL",
)
TASKS = (
    Task("FOLLOW_UP", RecordFollowUp, SCHEDULED, due="follow_ups.due_at"),
    # The committee has its docket.
    Task("GRANT_DECISION", None, UNDECIDED, due="reviews.due_at", when="reviews.subject = 'GRANT'"),
    Task(
        "COMMITTEE_REVIEW",
        None,
        UNDECIDED,
        due="reviews.due_at",
        when="reviews.subject IS DISTINCT FROM 'GRANT'",
    ),
)
