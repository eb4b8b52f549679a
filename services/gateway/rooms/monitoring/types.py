"""Follow-ups after the return, and the committee's docket."""

from datetime import datetime

import strawberry

from services.gateway.graphql.actions import Action, Condition
from services.gateway.graphql.links import GrantLink, JourneyLink, PersonLink
from services.gateway.graphql.overdue import overdue, time_of
from services.gateway.graphql.sources import (
    Connected,
    Counted,
    Document,
    Expression,
    Many,
    Node,
    One,
    Opened,
    column,
    connection_of,
    node,
    permitted,
    sourced,
    value,
)
from services.gateway.readmodel.endings import JOURNEY_RUNS
from services.gateway.readmodel.states import in_states, state_by_moment
from shared.contracts.base import C1, C3
from shared.contracts.reintegration.v1 import (
    ClosureOutcome,
    ContactMode,
    ContactOutcome,
    CorrectDecision,
    DecideReview,
    DecisionCorrectionReason,
    FollowUpNarrative,
    FollowUpStatus,
    RecordContactAttempt,
    RecordFollowUp,
    ReviewDecision,
    ReviewStatus,
    ReviewSubject,
)


@value(C1)
class Findings:
    """The coded part of a follow-up."""

    activity_running: bool | None
    in_training: bool | None
    children_in_school: bool | None
    intends_to_remigrate: bool | None
    satisfaction: int | None


@node("contact_attempts", person="person_id")
class ContactAttempt(Node):
    """One attempt to reach the returnee."""

    mode: ContactMode = column(C1)
    outcome: ContactOutcome = column(C1)
    attempted_at: datetime = column(C1)


STATUS = (
    "(CASE WHEN {row}.status <> 'RECORDED'"
    " AND NOT EXISTS (SELECT 1 FROM journeys j WHERE j.id = {row}.journey_id AND j.closed_at IS NULL)"
    " THEN 'CANCELLED' ELSE {row}.status END)"
)
"""With its journey a follow-up ends that was not recorded; nobody tells it."""


@node("follow_ups", person="person_id")
class FollowUp(Node):
    """A look at how the returnee is, some months after arrival."""

    version: int = column(C1)
    month: int = column(C1)
    status: FollowUpStatus = column(C1)
    due_at: datetime = column(C1)
    overdue: bool = sourced(Expression(C1, f"({{row}}.status = 'SCHEDULED' AND {overdue('{row}.due_at')})"))
    window_closes_at: datetime = column(C1)
    attempts: list[ContactAttempt] = sourced(
        Many(C1, "{row}.follow_up_id = {parent}.id", order="{row}.attempted_at, {row}.id")
    )
    mode: ContactMode | None = column(C1)
    findings: Findings | None = sourced(Document(C1, "findings"))
    narrative: str | None = sourced(Opened(C3, "narrative", path="text", content=FollowUpNarrative))
    recorded_at: datetime | None = column(C1)
    ends_with_journey: bool = sourced(
        Expression(C1, f"(NOT {in_states('{row}.status', FollowUpStatus.RECORDED)} AND {JOURNEY_RUNS})"),
        description="It is cancelled once the journey has ended, and is never recorded.",
    )
    permitted_actions: list[str] = permitted(Action(RecordContactAttempt), Action(RecordFollowUp), follow_up=STATUS)


NOT_WHO_DECIDED = Condition("not who decided", "{row}.decided_by IS DISTINCT FROM {viewer}")
"""Four eyes: nobody takes back alone what they decided. The service always knows who did."""
DOCKET = state_by_moment("{row}.decided_at", ReviewStatus.DOCKETED, ReviewStatus.DECIDED)


@node(
    "reviews",
    person="person_id",
    where="EXISTS (SELECT 1 FROM journeys j WHERE j.id = {row}.journey_id)",
)
class Review(Node):
    """An item on the committee's docket."""

    version: int = column(C1)
    subject: ReviewSubject = column(C1)
    docketed_at: datetime = column(C1)
    due_at: datetime = column(C1)
    overdue: bool = sourced(Expression(C1, f"({{row}}.decided_at IS NULL AND {overdue('{row}.due_at')})"))
    decision: ReviewDecision | None = column(C1)
    reasons: list[str] = column(C1)
    decided_at: datetime | None = column(C1)
    person: PersonLink = sourced(
        One(C1, "{row}.id = {parent}.person_id"), description="Masked for the committee: no identity."
    )
    journey: JourneyLink = sourced(One(C1, "{row}.id = {parent}.journey_id"))
    grant: GrantLink | None = sourced(One(C1, "{row}.id = {parent}.subject_id"))
    follow_up: FollowUp | None = sourced(One(C1, "{row}.id = {parent}.subject_id"))
    proposed_outcome: ClosureOutcome | None = column(C1)
    correction_reason: DecisionCorrectionReason | None = column(C1, description="Null where nothing was put right.")
    corrected_at: datetime | None = column(C1)
    ends_with_journey: bool = sourced(
        Expression(C1, f"({{row}}.decided_at IS NULL AND {{row}}.subject = 'FOLLOW_UP' AND {JOURNEY_RUNS})"),
        description="The committee is asked no more about it once the journey has ended.",
    )
    permitted_actions: list[str] = permitted(
        Action(DecideReview), Action(CorrectDecision, also=(NOT_WHO_DECIDED,)), review=DOCKET
    )


ReviewConnection = connection_of(Review)

REVIEWS = Connected(
    C1,
    "due_at",
    filters={
        "filter.subject": "{row}.subject = {value}",
        "filter.decided": "({row}.decided_at IS NOT NULL) = {value}",
        "filter.due_within_days": overdue("({row}.due_at - make_interval(days => greatest(0, least(366, {value}))))"),
    },
)


@value(C1)
class DocketCount:
    """How many items of a kind: about real people, and beside them those of an exercise."""

    subject: ReviewSubject
    count: int
    made_up: int


MADE_UP = "EXISTS (SELECT 1 FROM persons p WHERE p.id = {row}.person_id AND p.is_exercise)"
DOCKET_COUNTS = Counted(
    C1,
    "Review",
    REVIEWS,
    by={"subject": "{row}.subject"},
    figures={"count": f"NOT {MADE_UP}", "made_up": MADE_UP},
)


@value(C1)
class FollowUpMonth:
    """How many follow-ups fall due in a month and stand alike: of the real, and of an exercise."""

    months_ahead: int
    status: FollowUpStatus
    overdue: bool
    count: int
    made_up: int


MONTHS_BEFORE, MONTHS_AFTER = 5, 3


def _month(moment: str) -> str:
    return f"(extract(year FROM {moment} AT TIME ZONE 'UTC') * 12 + extract(month FROM {moment} AT TIME ZONE 'UTC'))"


MONTHS_AHEAD = f"({_month('{row}.due_at')} - {_month(time_of())})::int"
"""By calendar months of UTC and the clock of each: 0 is this one."""
IS_DUE = f"({{row}}.status <> 'SCHEDULED' OR {STATUS} = 'SCHEDULED')"
"""Or was: that nobody was reached stays true when the journey has ended."""
IS_WITH_US = "EXISTS (SELECT 1 FROM persons p WHERE p.id = {row}.person_id AND p.erased_at IS NULL)"
FOLLOW_UP_MONTHS = Counted(
    C1,
    "FollowUp",
    Connected(
        C1,
        "due_at",
        f"{MONTHS_AHEAD} BETWEEN -{MONTHS_BEFORE} AND {MONTHS_AFTER} AND {IS_DUE} AND {IS_WITH_US}",
    ),
    by={
        "months_ahead": MONTHS_AHEAD,
        "status": "{row}.status",
        "overdue": f"({{row}}.status = 'SCHEDULED' AND {overdue('{row}.due_at')})",
    },
    figures={"count": f"NOT {MADE_UP}", "made_up": MADE_UP},
)


@strawberry.input(description="Which part of the docket.")
class DocketFilter:
    """Which part of the docket."""

    subject: ReviewSubject | None = strawberry.UNSET
    decided: bool | None = strawberry.UNSET
    due_within_days: int | None = strawberry.field(
        default=strawberry.UNSET, description="Due within so many days, a year at most, or overdue; 0: overdue."
    )
