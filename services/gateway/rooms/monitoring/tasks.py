"""What there is to do while somebody is followed up, and what the committee has to decide."""

from services.gateway.graphql.actions import where_allowed
from services.gateway.readmodel.states import in_states, state_by_moment
from services.gateway.readmodel.tasks import Rows, Task
from shared.contracts.reintegration.v1 import DecideReview, FollowUpStatus, RecordFollowUp, ReviewStatus

# One that was missed can be recorded late; nobody is asked for it any more.
SCHEDULED = Rows(
    "follow_ups.id",
    "follow_ups",
    f"follow_ups.journey_id = standing.journey_id AND {in_states('follow_ups.status', FollowUpStatus.SCHEDULED)}"
    " AND standing.closed_at IS NULL",
)
# With a journey its reviews end as well: what the committee never said of it hurries nobody any more.
DOCKET = state_by_moment("reviews.decided_at", ReviewStatus.DOCKETED, ReviewStatus.DECIDED)
UNDECIDED = Rows(
    "reviews.id",
    "reviews",
    f"reviews.journey_id = standing.journey_id AND {where_allowed(DecideReview, review=DOCKET)}"
    " AND standing.closed_at IS NULL",
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
