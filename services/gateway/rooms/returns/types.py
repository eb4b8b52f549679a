"""Journeys: what happens after somebody is home."""

from datetime import datetime

from services.gateway.graphql.actions import Action, Condition
from services.gateway.graphql.links import PersonLink, PlanLink, SharingGrantLink
from services.gateway.graphql.sources import Expression, Many, Node, One, column, node, permitted, sourced
from services.gateway.readmodel.endings import shared_for
from services.gateway.readmodel.states import journey_status
from services.gateway.rooms.grants.types import Grant
from services.gateway.rooms.monitoring.types import FollowUp, Review
from services.gateway.rooms.training.types import Enrolment
from shared.contracts.base import C1, C6
from shared.contracts.intake.v1 import Purpose
from shared.contracts.reintegration.v1 import AgreePlan, CloseJourney, ClosureOutcome, EnrolInCourse, RequestGrant

PLAN_AGREED = Condition("plan agreed", "EXISTS (SELECT 1 FROM plans p WHERE p.journey_id = {row}.id)")
NO_PLAN_YET = Condition("no plan yet", "NOT EXISTS (SELECT 1 FROM plans p WHERE p.journey_id = {row}.id)")
NO_GRANT_UNDECIDED = Condition(
    "no grant undecided",
    "NOT EXISTS (SELECT 1 FROM reviews g"
    " WHERE g.journey_id = {row}.id AND g.subject = 'GRANT' AND g.decided_at IS NULL)",
)


@node("journeys", person="person_id")
class Journey(Node):
    """What happens after a person is home."""

    version: int = column(C1)
    person: PersonLink = sourced(One(C1, "{row}.id = {parent}.person_id"))
    country: str = column(C1)
    time_zone: str | None = column(C1, description="Where the person is home; null until somebody says which.")
    arrived_at: datetime = column(C1)
    plan_due_at: datetime = column(C1)
    plan_overdue: bool = sourced(Expression(C1, "({row}.plan_overdue_at IS NOT NULL)"))
    closed_at: datetime | None = column(C1)
    outcome: ClosureOutcome | None = column(C1)
    plan: PlanLink | None = sourced(One(C1, "{row}.journey_id = {parent}.id"))
    grants: list[Grant] = sourced(Many(C1, "{row}.journey_id = {parent}.id", order="{row}.requested_at, {row}.id"))
    enrolments: list[Enrolment] = sourced(
        Many(C1, "{row}.journey_id = {parent}.id", order="{row}.enrolled_at, {row}.id")
    )
    follow_ups: list[FollowUp] = sourced(Many(C1, "{row}.journey_id = {parent}.id", order="{row}.month, {row}.id"))
    reviews: list[Review] = sourced(Many(C1, "{row}.journey_id = {parent}.id", order="{row}.docketed_at, {row}.id"))
    agencies_informed: list[SharingGrantLink] = sourced(
        Many(C6, f"{shared_for(Purpose.REINTEGRATION)} AND {{parent}}.closed_at IS NULL"),
        description="Under which agencies are sent that the journey has ended.",
    )
    permitted_actions: list[str] = permitted(
        Action(AgreePlan, also=(NO_PLAN_YET,)),
        Action(RequestGrant, also=(PLAN_AGREED,)),
        Action(EnrolInCourse),
        Action(CloseJourney, also=(NO_GRANT_UNDECIDED,)),
        journey=journey_status("{row}.closed_at", "{row}.id"),
    )
