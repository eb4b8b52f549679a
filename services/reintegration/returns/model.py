"""A returnee's journey from arrival to closure, and what is known of persons for the reports."""

from datetime import datetime
from uuid import UUID

from sqlmodel import Field

from services.reintegration.records import AggregateRecord, Record
from shared.contracts.base import Command
from shared.contracts.cases.v1 import PersonHandedOver
from shared.contracts.intake.v1 import AgeBand, Sex
from shared.contracts.reintegration.v1 import (
    AgreePlan,
    CloseJourney,
    ClosureOutcome,
    JourneyClosed,
    JourneyOpened,
    JourneyStatus,
    PlanOverdue,
    ReviewDecision,
)
from shared.platform.columns import code, later_code, later_moment, moment
from shared.platform.errors import ExerciseIsMixed, Refused
from shared.platform.guards import require
from shared.platform.records import Aggregate
from shared.platform.zones import UnknownTimeZone, is_zone, zone_of_country


class JourneyIsClosed(Refused):
    """Nothing begins in a journey that has ended."""

    text = "This journey has ended"
    about_field = "journey_id"


class ClosureIsProposed(Refused):
    """The committee already has the end of this journey before it; nothing new begins meanwhile."""

    text = "The end of this journey is before the committee"
    about_field = "journey_id"


class GrantIsUndecided(Refused):
    """A journey does not end while the committee still owes an answer about a grant."""

    text = "The committee has yet to decide on a grant"
    about_field = "journey_id"


class PlanIsAgreedAlready(Refused):
    """One plan per journey."""

    text = "This journey has a plan already"
    about_field = "journey_id"


class PlanIsMissing(Refused):
    """What is asked needs an agreed plan."""

    text = "Agree a plan first"
    about_field = "journey_id"


class Journey(AggregateRecord, table=True):
    """One return of one person: opened by one hand-over, ended by the committee."""

    __tablename__ = "journeys"

    person_id: UUID = Field(index=True)
    case_id: UUID
    movement_id: UUID = Field(unique=True)
    country: str = Field(max_length=2)
    time_zone: str | None = Field(default=None, max_length=60)
    status: JourneyStatus = code()
    arrived_at: datetime = moment()
    opened_at: datetime = moment()
    plan_due_at: datetime = moment()
    plan_agreed_at: datetime | None = later_moment()
    plan_overdue_at: datetime | None = later_moment()
    proposed_outcome: ClosureOutcome | None = later_code()
    closure_review_id: UUID | None = None
    closed_at: datetime | None = later_moment()

    @classmethod
    def open(
        cls, id: UUID, event: PersonHandedOver, plan_due_at: datetime, at: datetime
    ) -> tuple["Journey", JourneyOpened]:
        journey = cls(
            id=id,
            person_id=event.person_id,
            case_id=event.case_id,
            movement_id=event.movement_id,
            country=event.country,
            time_zone=event.time_zone or zone_of_country(event.country),
            status=JourneyStatus.OPEN,
            arrived_at=event.arrived_at,
            opened_at=at,
            plan_due_at=plan_due_at,
        )
        return journey, journey._opened()

    def _opened(self) -> JourneyOpened:
        return JourneyOpened(
            journey_id=self.id,
            person_id=self.person_id,
            case_id=self.case_id,
            movement_id=self.movement_id,
            country=self.country,
            time_zone=self.time_zone,
            arrived_at=self.arrived_at,
            plan_due_at=self.plan_due_at,
            opened_at=self.opened_at,
        )

    @property
    def ended(self) -> bool:
        return self.status == JourneyStatus.CLOSED

    def refusal(self, command: type[Command]) -> Refused:
        """Why nothing new may begin."""
        return JourneyIsClosed() if self.ended else ClosureIsProposed()

    def require_plan(self) -> None:
        """PlanIsMissing when no plan is agreed."""
        if self.plan_agreed_at is None:
            raise PlanIsMissing

    def require_same_exercise(self, other: Aggregate) -> None:
        """ExerciseIsMixed when one of the two is of an exercise and the other is real."""
        if (self.exercise is None) != (other.exercise is None):
            raise ExerciseIsMixed

    def agree_plan(self, at: datetime) -> None:
        """Note that there is a plan; late is better than never, so an overdue one is accepted."""
        require(AgreePlan, journey=self)
        if self.plan_agreed_at is not None:
            raise PlanIsAgreedAlready
        self.plan_agreed_at = at

    def record_time_zone(self, zone: str | None) -> None:
        """Where the person is home, where it was not known; UnknownTimeZone."""
        if zone is not None and not is_zone(zone):
            raise UnknownTimeZone
        self.time_zone = zone or self.time_zone

    def miss_plan(self, at: datetime) -> PlanOverdue | None:
        """The deadline has come: a fact if there is still no plan, told once."""
        if self.ended or self.plan_agreed_at is not None or self.plan_overdue_at is not None:
            return None
        self.plan_overdue_at = at
        return PlanOverdue(journey_id=self.id, person_id=self.person_id, overdue_at=at)

    def propose_closure(self, outcome: ClosureOutcome, review_id: UUID) -> None:
        """Put the end of the journey before the committee."""
        require(CloseJourney, journey=self)
        self.status = JourneyStatus.CLOSURE_PROPOSED
        self.proposed_outcome, self.closure_review_id = outcome, review_id

    def decide_closure(self, review_id: UUID, decision: ReviewDecision, at: datetime) -> JourneyClosed | None:
        """The committee's word on the proposed end; a rejected one leaves the journey open."""
        if self.closure_review_id != review_id or self.proposed_outcome is None or self.ended:
            return None
        if decision == ReviewDecision.MORE_INFORMATION:
            return None
        if decision == ReviewDecision.REJECTED:
            self.status, self.proposed_outcome, self.closure_review_id = JourneyStatus.OPEN, None, None
            return None
        self.status, self.closed_at = JourneyStatus.CLOSED, at
        return JourneyClosed(journey_id=self.id, person_id=self.person_id, outcome=self.proposed_outcome, closed_at=at)


class KnownPerson(Record, table=True):
    """What reports count by, copied from intake: codes only, never who the person is."""

    __tablename__ = "known_persons"

    person_id: UUID = Field(primary_key=True)
    sex: Sex = code()
    age_band: AgeBand = code()
