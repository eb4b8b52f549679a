"""Assistance that is owed to a person: taken up in time, delivered, completed."""

from datetime import datetime, timedelta
from uuid import UUID

from sqlmodel import Field

from services.cases.assistance.deadlines import next_escalation
from services.cases.records import AggregateRecord, Record
from shared.contracts.base import Command
from shared.contracts.cases.v1 import (
    AssistanceCompleted,
    AssistanceDelivered,
    AssistanceEscalated,
    AssistanceHastened,
    AssistanceOpened,
    AssistanceStarted,
    AssistanceStatus,
    CompleteAssistance,
    DeliverAssistance,
    Modality,
    StartAssistance,
)
from shared.contracts.intake.v1 import RequestMade, Urgency
from shared.platform.clock import derived_id
from shared.platform.columns import code, codes, later_code
from shared.platform.errors import Refused
from shared.platform.guards import require


class AssistanceIsStarted(Refused):
    """Somebody took it up already."""

    text = "Somebody has taken this up"


class AssistanceIsNotStarted(Refused):
    """Nothing is delivered before somebody took it up."""

    text = "Take the request up before delivering"


class AssistanceIsCompleted(Refused):
    """Nothing more is owed."""

    text = "Nothing more is owed for this request"


class Assistance(AggregateRecord, table=True):
    """What is owed for one request; `due_at` is the deadline that counts now, None when nothing is due any more."""

    __tablename__ = "assistances"

    case_id: UUID = Field(foreign_key="cases.id", index=True)
    person_id: UUID = Field(index=True)
    request_id: UUID = Field(unique=True)
    services: list[str] = codes()
    urgency: Urgency = code()
    status: AssistanceStatus = code()
    due_at: datetime | None
    level: int = 0
    opened_at: datetime
    started_at: datetime | None = None
    completed_at: datetime | None = None
    met: bool | None = None
    reason: str | None = later_code()

    @classmethod
    def open(cls, case_id: UUID, event: RequestMade, at: datetime) -> tuple["Assistance", AssistanceOpened]:
        assistance = cls(
            id=derived_id(event.request_id, "assistance"),
            case_id=case_id,
            person_id=event.person_id,
            request_id=event.request_id,
            services=event.services,
            urgency=event.urgency,
            status=AssistanceStatus.OPEN,
            due_at=event.due_at,
            opened_at=at,
        )
        return assistance, AssistanceOpened(
            **assistance.subject(),
            request_id=event.request_id,
            services=event.services,
            urgency=event.urgency,
            due_at=event.due_at,
            opened_at=at,
        )

    def start(self, within: timedelta, at: datetime) -> AssistanceStarted:
        """Somebody takes it up: from now on its completion is due."""
        require(StartAssistance, assistance=self)
        deadline = at + within
        self.status, self.started_at, self.due_at = AssistanceStatus.STARTED, at, deadline
        return AssistanceStarted(**self.subject(), started_at=at, complete_by=deadline)

    def deliver(self, command: DeliverAssistance, at: datetime) -> AssistanceDelivered:
        require(DeliverAssistance, assistance=self)
        return AssistanceDelivered(
            **self.subject(),
            delivery_id=command.delivery_id,
            service_code=command.service_code,
            modality=command.modality,
            quantity=command.quantity,
            delivered_at=at,
        )

    def escalate(self, passed: datetime | None, at: datetime) -> AssistanceEscalated | None:
        """A deadline has passed: a fact, unless nothing is owed any more or another deadline counts by now.

        The deadline is named by whoever waited for it, since clocks differ; None means whichever counts at `at`.
        """
        if self.due_at is None or (passed or min(self.due_at, at)) != self.due_at:
            return None
        self.level += 1
        following = next_escalation(self.urgency, self.level, at)
        self.due_at = following
        return AssistanceEscalated(**self.subject(), level=self.level, next_due_at=following, escalated_at=at)

    def hasten(
        self, urgency: Urgency, answer_by: datetime, within: timedelta, at: datetime
    ) -> AssistanceHastened | None:
        """Become as urgent as a request that joined the case, and due as soon; None when it was as urgent already.

        `answer_by` is when that request is owed its first answer, `within` how long completing may take by its urgency.
        Completion counts from when this was taken up: what would be late by the raised urgency is late at once.
        """
        if self.due_at is None or not urgency.exceeds(Urgency(self.urgency)):
            return None
        self.urgency = urgency
        completion = self.started_at + within if self.started_at else None
        self.due_at = min(self.due_at, completion or answer_by)
        return AssistanceHastened(
            **self.subject(), urgency=urgency, due_at=self.due_at, complete_by=completion, hastened_at=at
        )

    def complete(self, at: datetime, *, met: bool, reason: str | None) -> AssistanceCompleted:
        require(CompleteAssistance, assistance=self)
        self.status, self.completed_at, self.due_at = AssistanceStatus.COMPLETED, at, None
        self.met, self.reason = met, reason
        return AssistanceCompleted(**self.subject(), met=met, reason=reason, completed_at=at)

    @property
    def owed(self) -> bool:
        return self.status != AssistanceStatus.COMPLETED

    def refusal(self, command: type[Command]) -> Refused:
        """Why a command comes too early or too late."""
        refusals = {AssistanceStatus.OPEN: AssistanceIsNotStarted, AssistanceStatus.STARTED: AssistanceIsStarted}
        return refusals.get(AssistanceStatus(self.status), AssistanceIsCompleted)()

    def subject(self) -> dict[str, UUID]:
        return {"assistance_id": self.id, "case_id": self.case_id, "person_id": self.person_id}


class Delivery(Record, table=True):
    """One delivery of a service."""

    __tablename__ = "deliveries"

    delivery_id: UUID = Field(primary_key=True)
    assistance_id: UUID = Field(foreign_key="assistances.id", index=True)
    service_code: str | None = Field(default=None, max_length=40)
    """None once the person was erased."""
    modality: Modality = code()
    quantity: int
    delivered_at: datetime
    recorded_by: UUID | None = None
    """Who recorded what stands here; None where a release before did not note it."""
