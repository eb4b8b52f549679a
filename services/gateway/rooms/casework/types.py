"""Cases and their notes."""

from datetime import datetime

import strawberry

from services.gateway.graphql.actions import Action, Condition
from services.gateway.graphql.links import PersonLink, SharingGrantLink
from services.gateway.graphql.overdue import time_of
from services.gateway.graphql.sources import (
    PAGED,
    Connected,
    Counted,
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
from services.gateway.readmodel.endings import shared_for
from services.gateway.rooms.agencies.types import Account
from services.gateway.rooms.assistance.types import Assistance
from services.gateway.rooms.timeline.types import TimelineEntryConnection
from shared.contracts.base import C1, C3, C6
from shared.contracts.cases.v1 import (
    AddCaseNote,
    AssignCase,
    CaseClosureReason,
    CaseStatus,
    CloseCase,
    HoldSeat,
    ReleaseCase,
)
from shared.contracts.cases.v1 import CaseNote as SealedNote
from shared.contracts.intake.v1 import Purpose, Urgency

STATUS = "{row}.status"
PRESENT = Condition(
    "not erased",
    "NOT EXISTS (SELECT 1 FROM persons gone WHERE gone.id = {row}.person_id AND gone.erased_at IS NOT NULL)",
)
"""Nothing is begun for somebody who was erased; what is left can be closed."""


@node("case_notes", person="person_id")
class CaseNote(Node):
    """A note; never changed."""

    author: Account | None = sourced(One(C1, "{row}.id = {parent}.author_id"))
    added_at: datetime = column(C1)
    reply_to_id: strawberry.ID | None = column(C1, description="The note that it answers.")
    mentioned: list[Account] = sourced(
        Many(C1, "{row}.id = ANY({parent}.mentioned_ids)", order="{row}.name, {row}.id"),
        description="Whose attention it asks for; in its text each stands as `@{id}`.",
    )
    text: str | None = sourced(
        Opened(C3, "note", path="text", content=SealedNote), description="Null when sealed to the viewer."
    )


@node("cases", person="person_id")
class Case(Node):
    """Somebody answers for what is done for a person while the crisis lasts."""

    version: int = column(C1)
    person: PersonLink = sourced(One(C1, "{row}.id = {parent}.person_id"))
    status: CaseStatus = column(C1)
    urgency: Urgency = column(C1)
    opened_at: datetime = column(C1)
    closed_at: datetime | None = column(C1)
    closure_reason: CaseClosureReason | None = column(C1)
    caseworker: Account | None = sourced(One(C1, "{row}.id = {parent}.caseworker_id"))
    assistance: list[Assistance] = sourced(Many(C1, "{row}.case_id = {parent}.id", order="{row}.opened_at, {row}.id"))
    notes: list[CaseNote] = sourced(Many(C1, "{row}.case_id = {parent}.id", order="{row}.added_at, {row}.id"))
    agencies_informed: list[SharingGrantLink] = sourced(
        Many(C6, f"{shared_for(Purpose.ASSISTANCE, Purpose.EVACUATION)} AND {{parent}}.closed_at IS NULL"),
        description="Under which agencies are sent that the case is closed.",
    )
    timeline: TimelineEntryConnection = sourced(  # type: ignore[valid-type]  # made by connection_of
        Connected(C1, "at", "{row}.case_id = {parent}.id", descending=True),
        description="Newest first.",
        arguments=PAGED,
    )
    permitted_actions: list[str] = permitted(
        Action(AssignCase, also=(PRESENT,)),
        Action(ReleaseCase, also=(PRESENT,)),
        Action(AddCaseNote, also=(PRESENT,)),
        Action(CloseCase),
        Action(HoldSeat, also=(PRESENT,)),
        case=STATUS,
    )


CaseConnection = connection_of(Case)


@value(C1)
class WeekCount:
    """Of how many cases it happened in a week: this is 0, the seven days until now; of the real, and of an exercise."""

    weeks_ago: int
    count: int
    made_up: int


WEEKS = 8
MADE_UP = "EXISTS (SELECT 1 FROM persons p WHERE p.id = {row}.person_id AND p.is_exercise)"


def by_week(moment: str) -> Counted:
    """Of cases of whoever was not erased, by the week in which it happened: the last eight, by the clock of each."""
    at, now = f"{{row}}.{moment}", time_of()
    return Counted(
        C1,
        "Case",
        Connected(C1, moment, f"{at} > {now} - interval '{WEEKS} weeks' AND {at} <= {now} AND {PRESENT.sql}"),
        by={"weeks_ago": f"floor(extract(epoch FROM {now} - {at}) / 604800)::int"},
        figures={"count": f"NOT {MADE_UP}", "made_up": MADE_UP},
    )
