"""Values shared by the rooms of the service."""

from enum import StrEnum
from typing import Annotated, ClassVar

from pydantic import Field

from shared.contracts.base import (
    C1,
    C3,
    C5,
    Code,
    Command,
    Contract,
    Event,
    Line,
    Money,
    Prose,
)


class ClosureOutcome(StrEnum):
    """How a reintegration journey ended."""

    REINTEGRATED = "reintegrated"
    LOST_TO_FOLLOW_UP = "lost_to_follow_up"
    REMIGRATED = "remigrated"
    WITHDRAWN = "withdrawn"
    OTHER = "other"


class ReviewSubject(StrEnum):
    """What the monitoring committee looks at."""

    GRANT = "grant"
    FOLLOW_UP = "follow_up"
    CLOSURE = "closure"


class ReviewDecision(StrEnum):
    """What the committee says."""

    APPROVED = "approved"
    REJECTED = "rejected"
    MORE_INFORMATION = "more_information"


class ContactOutcome(StrEnum):
    """What came of one attempt to reach a returnee."""

    REACHED = "reached"
    NO_ANSWER = "no_answer"
    WRONG_NUMBER = "wrong_number"
    REFUSED = "refused"


class ContactMode(StrEnum):
    """How contact was sought."""

    VISIT = "visit"
    PHONE = "phone"
    OFFICE = "office"


class Payee(Contract):
    """To whom a grant is paid: class C5, sealed as payee."""

    name: Annotated[Line, C5]
    account: Annotated[Line, C5]


class PlanObjectives(Contract):
    """What the returnee wants to reach, in words: class C3, sealed as health."""

    text: Annotated[Prose, C3]


class FollowUpNarrative(Contract):
    """What was seen and said: class C3, sealed as health."""

    text: Annotated[Prose, C3]


class Tranche(Contract):
    """One instalment of a grant."""

    number: Annotated[int, C1] = Field(ge=1, le=12)
    amount: Annotated[Money, C1]
    evidence_required: Annotated[list[Code], C1]


class FollowUpFindings(Contract):
    """The coded part of a follow-up."""

    activity_running: Annotated[bool | None, C1] = None
    in_training: Annotated[bool | None, C1] = None
    children_in_school: Annotated[bool | None, C1] = None
    intends_to_remigrate: Annotated[bool | None, C1] = None
    satisfaction: Annotated[int | None, C1] = Field(default=None, ge=1, le=5)


class ReintegrationEvent(Event):
    """A fact told by reintegration."""

    service: ClassVar[str] = "reintegration"


class ReintegrationCommand(Command):
    """A wish for reintegration."""

    service: ClassVar[str] = "reintegration"
