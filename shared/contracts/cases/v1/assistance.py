"""Events and commands of assistance."""

from datetime import datetime
from enum import StrEnum
from typing import Annotated, ClassVar

from pydantic import Field

from shared.contracts.base import (
    C1,
    AssistanceReason,
    Code,
    Id,
    Moment,
    ServiceCode,
)
from shared.contracts.cases.v1.values import CasesCommand, CasesEvent, Modality
from shared.contracts.intake.v1 import Urgency
from shared.contracts.when import When


class AssistanceStatus(StrEnum):
    """Where it stands."""

    OPEN = "open"
    STARTED = "started"
    COMPLETED = "completed"


class DeliveryCorrectionReason(StrEnum):
    """What was wrong with what was recorded of a delivery."""

    NOT_DELIVERED = "not_delivered"
    RECORDED_TWICE = "recorded_twice"
    OF_ANOTHER_PERSON = "of_another_person"
    OTHER_QUANTITY = "other_quantity"
    OTHER_TIME = "other_time"


NOTHING_WAS_GIVEN = frozenset(
    {
        DeliveryCorrectionReason.NOT_DELIVERED,
        DeliveryCorrectionReason.RECORDED_TWICE,
        DeliveryCorrectionReason.OF_ANOTHER_PERSON,
    }
)
MONEY = frozenset({Modality.CASH, Modality.VOUCHER})


class StartAssistance(CasesCommand):
    """Somebody takes up the request: the first-answer deadline stops."""

    allowed: ClassVar[When] = When(assistance={AssistanceStatus.OPEN})
    assistance_id: Id
    version: Annotated[int, C1]


class DeliverAssistance(CasesCommand):
    """Record one delivery of a service."""

    allowed: ClassVar[When] = When(assistance={AssistanceStatus.STARTED})
    delivery_id: Id
    assistance_id: Id
    service_code: Annotated[ServiceCode, C1]
    modality: Annotated[Modality, C1]
    quantity: Annotated[int, C1] = Field(default=1, ge=1, le=100_000)


class CorrectDelivery(CasesCommand):
    """Put right what is recorded of a delivery, of the version the caller looked at; nothing given is a quantity of 0.

    Of cash and vouchers never by whoever recorded what stands.
    """

    partial: ClassVar[bool] = True
    allowed: ClassVar[When] = When(assistance={AssistanceStatus.STARTED, AssistanceStatus.COMPLETED})
    delivery_id: Id
    assistance_id: Id
    version: Annotated[int, C1]
    """The version of the assistance."""
    reason: Annotated[DeliveryCorrectionReason, C1]
    quantity: Annotated[int, C1] = Field(ge=0, le=100_000)
    delivered_at: Annotated[Moment | None, C1] = None
    """None where the time stays as it is recorded."""


class CompleteAssistance(CasesCommand):
    """Everything asked for was given, or cannot be."""

    allowed: ClassVar[When] = When(assistance={AssistanceStatus.OPEN, AssistanceStatus.STARTED})
    assistance_id: Id
    version: Annotated[int, C1]
    met: Annotated[bool, C1]
    reason: Annotated[AssistanceReason | None, C1] = None


class AssistanceEvent(CasesEvent):
    """A fact about a request for assistance."""

    aggregate: ClassVar[str] = "assistance_id"
    assistance_id: Id
    case_id: Id
    person_id: Id


class AssistanceOpened(AssistanceEvent):
    """Assistance is owed by a time."""

    request_id: Id
    services: Annotated[list[Code], C1]
    urgency: Annotated[Urgency, C1]
    due_at: Annotated[datetime, C1]
    opened_at: Annotated[datetime, C1]


class AssistanceStarted(AssistanceEvent):
    """Somebody took it up."""

    started_at: Annotated[datetime, C1]
    complete_by: Annotated[datetime | None, C1] = None
    """When everything asked for is due, by urgency."""


class AssistanceHastened(AssistanceEvent):
    """A more urgent request joined the case: what waited in it is due as soon as that one asks, or sooner already."""

    urgency: Annotated[Urgency, C1]
    due_at: Annotated[datetime, C1]
    """The deadline that counts from now on: of the first answer, of completion, or of the next escalation."""
    complete_by: Annotated[datetime | None, C1]
    """When everything asked for is due, by the raised urgency; None while nobody took it up."""
    hastened_at: Annotated[datetime, C1]


class AssistanceDelivered(AssistanceEvent):
    """A service was given."""

    delivery_id: Id
    service_code: Annotated[Code, C1]
    modality: Annotated[Modality, C1]
    quantity: Annotated[int, C1]
    delivered_at: Annotated[datetime, C1]


class DeliveryCorrected(AssistanceEvent):
    """What was recorded of a delivery was wrong: as it stands now, beside what stood there."""

    delivery_id: Id
    service_code: Annotated[Code | None, C1] = None
    """None once the person is erased."""
    modality: Annotated[Modality, C1]
    reason: Annotated[DeliveryCorrectionReason, C1]
    quantity_before: Annotated[int, C1]
    quantity: Annotated[int, C1]
    delivered_at_before: Annotated[datetime, C1]
    delivered_at: Annotated[datetime, C1]
    corrected_at: Annotated[datetime, C1]


class AssistanceEscalated(AssistanceEvent):
    """The deadline passed; a supervisor must look."""

    level: Annotated[int, C1]
    next_due_at: Annotated[datetime, C1]
    escalated_at: Annotated[datetime, C1]


class AssistanceCompleted(AssistanceEvent):
    """Nothing more is owed."""

    met: Annotated[bool, C1]
    reason: Annotated[Code | None, C1]
    completed_at: Annotated[datetime, C1]


class AssistanceReopened(AssistanceEvent):
    """What was said to be given was not: it is owed again, since somebody has taken it up already."""

    complete_by: Annotated[datetime, C1]
    reopened_at: Annotated[datetime, C1]
