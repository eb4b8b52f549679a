"""Reintegration: journeys, plans, grants, donors."""

from datetime import datetime

from services.gateway.graphql.actions import Action, Condition
from services.gateway.graphql.links import PersonLink
from services.gateway.graphql.scalars import Long
from services.gateway.graphql.sources import (
    Expression,
    Many,
    Node,
    One,
    Opened,
    column,
    money,
    node,
    permitted,
    sourced,
    value,
)
from services.gateway.rooms.monitoring.types import FollowUp, Review
from services.gateway.rooms.returns.states import journey_status
from services.gateway.rooms.training.types import Enrolment
from shared.contracts.base import C0, C1, C3, C5
from shared.contracts.reintegration.v1 import (
    AgreePlan,
    CloseJourney,
    ClosureOutcome,
    EnrolInCourse,
    GrantStatus,
    NamePayee,
    PayTranche,
    PlanObjectives,
    PublishReport,
    RequestGrant,
    SubmitEvidence,
    TrancheStatus,
)
from shared.contracts.reintegration.v1 import Payee as SealedPayee

PLAN_AGREED = Condition("plan agreed", "EXISTS (SELECT 1 FROM plans p WHERE p.journey_id = {row}.id)")
NO_PLAN_YET = Condition("no plan yet", "NOT EXISTS (SELECT 1 FROM plans p WHERE p.journey_id = {row}.id)")
NO_GRANT_UNDECIDED = Condition(
    "no grant undecided",
    "NOT EXISTS (SELECT 1 FROM reviews g"
    " WHERE g.journey_id = {row}.id AND g.subject = 'GRANT' AND g.decided_at IS NULL)",
)
NOT_WHO_ASKED = Condition("not who asked", "{row}.requested_by IS DISTINCT FROM {viewer}")
NOT_WHO_ASKED_ONCE_APPROVED = Condition(
    "not who asked, once approved", "{row}.status <> 'APPROVED' OR {row}.requested_by IS DISTINCT FROM {viewer}"
)
NOT_WHO_NAMED_THE_PAYEE = Condition("not who named the payee", "{row}.payee_named_by IS DISTINCT FROM {viewer}")
PAYEE_NAMED = Condition("payee named", "{row}.has_payee IS NOT FALSE")
TRANCHE_DUE = Condition(
    "tranche due",
    "EXISTS (SELECT 1 FROM tranches due WHERE due.grant_id = {row}.id AND due.status = 'RELEASABLE')",
)


@value(C1)
class Money:
    """An amount in integer minor units."""

    amount_minor: Long
    currency: str


PAYEE_CHANGED = (
    "({row}.status = 'APPROVED' AND {row}.has_payee IS NOT FALSE"
    " AND ({row}.approved_at IS NULL OR {row}.payee_named_at > {row}.approved_at))"
)


@node("donors", field_class=C0, donor="id")
class Donor(Node):
    """Whose money grants are paid from."""

    name: str = column(C0)
    currency: str = column(C0)
    exercise: bool = sourced(Expression(C0, "({row}.exercise IS TRUE)"))
    permitted_actions: list[str] = permitted(Action(PublishReport))


@value(C5)
class Payee:
    """To whom a grant is paid."""

    name: str
    account: str


@node("plans", person="person_id")
class Plan(Node):
    """What was agreed with the returnee."""

    services: list[str] = column(C1)
    objectives: str | None = sourced(Opened(C3, "objectives", path="text", content=PlanObjectives))
    agreed_at: datetime = column(C1)


@node("evidence", person="person_id")
class Evidence(Node):
    """Something a tranche waited for."""

    kind: str = column(C1)
    submitted_at: datetime = column(C1)


@node("tranches", person="person_id")
class Tranche:
    """One instalment of a grant."""

    number: int = column(C1)
    amount: Money = money("amount_minor")
    status: TrancheStatus = column(C1)
    evidence_required: list[str] = column(C1)
    evidence: list[Evidence] = sourced(
        Many(
            C1,
            "{row}.grant_id = {parent}.grant_id AND {row}.tranche = {parent}.number",
            order="{row}.submitted_at, {row}.id",
        )
    )
    releasable_at: datetime | None = column(C1)
    pay_by: datetime | None = column(C1)
    paid_at: datetime | None = column(C1)


@node("grants", person="person_id")
class Grant(Node):
    """A reintegration grant, paid in tranches against evidence."""

    version: int = column(C1)
    purpose: str = column(C1)
    amount: Money = money("amount_minor")
    donor: Donor | None = sourced(One(C0, "{row}.id = {parent}.donor_id"))
    status: GrantStatus = column(C1)
    requested_at: datetime = column(C1)
    payee: Payee | None = sourced(Opened(C5, "payee", content=SealedPayee))
    payee_changed: bool = sourced(
        Expression(C1, f"coalesce({PAYEE_CHANGED}, false)"),
        description="Named after the approval, or before this was kept: whoever pays looks at it once more.",
    )
    has_payee: bool | None = column(C1, description="Null where it was told before this was kept.")
    tranches: list[Tranche] = sourced(Many(C1, "{row}.grant_id = {parent}.id", order="{row}.number"))
    permitted_actions: list[str] = permitted(
        Action(SubmitEvidence, also=(NOT_WHO_ASKED,)),
        Action(NamePayee, also=(NOT_WHO_ASKED_ONCE_APPROVED,)),
        Action(PayTranche, also=(PAYEE_NAMED, NOT_WHO_ASKED, NOT_WHO_NAMED_THE_PAYEE, TRANCHE_DUE)),
        grant="{row}.status",
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
    plan: Plan | None = sourced(One(C1, "{row}.journey_id = {parent}.id"))
    grants: list[Grant] = sourced(Many(C1, "{row}.journey_id = {parent}.id", order="{row}.requested_at, {row}.id"))
    enrolments: list[Enrolment] = sourced(
        Many(C1, "{row}.journey_id = {parent}.id", order="{row}.enrolled_at, {row}.id")
    )
    follow_ups: list[FollowUp] = sourced(Many(C1, "{row}.journey_id = {parent}.id", order="{row}.month, {row}.id"))
    reviews: list[Review] = sourced(Many(C1, "{row}.journey_id = {parent}.id", order="{row}.docketed_at, {row}.id"))
    permitted_actions: list[str] = permitted(
        Action(AgreePlan, also=(NO_PLAN_YET,)),
        Action(RequestGrant, also=(PLAN_AGREED,)),
        Action(EnrolInCourse),
        Action(CloseJourney, also=(NO_GRANT_UNDECIDED,)),
        journey=journey_status("{row}.closed_at", "{row}.id"),
    )
