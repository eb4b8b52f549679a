"""Events and commands of grants."""

from datetime import datetime
from enum import StrEnum
from typing import Annotated, ClassVar

from pydantic import Field

from shared.contracts.base import (
    C1,
    C5,
    Code,
    EvidenceKind,
    GrantPurpose,
    Id,
    Money,
    Sealed,
)
from shared.contracts.reintegration.v1.returns import JourneyStatus
from shared.contracts.reintegration.v1.values import Payee, ReintegrationCommand, ReintegrationEvent, Tranche
from shared.contracts.when import When


class GrantStatus(StrEnum):
    """Where a grant stands."""

    REQUESTED = "requested"
    APPROVED = "approved"
    REJECTED = "rejected"
    COMPLETED = "completed"
    ENDED = "ended"


class TrancheStatus(StrEnum):
    """Where an instalment stands."""

    WAITING = "waiting"
    RELEASABLE = "releasable"
    PAID = "paid"
    RETURNED = "returned"
    """Came back, at least in part, and is not paid again."""


class PaymentReturnReason(StrEnum):
    """Why money that was paid is not where it was paid to."""

    ACCOUNT_UNKNOWN = "account_unknown"
    ACCOUNT_CLOSED = "account_closed"
    NAME_DIFFERS = "name_differs"
    NOT_COLLECTED = "not_collected"
    SENT_BACK = "sent_back"
    OTHER = "other"
    NOT_RETURNED = "not_returned"
    """It was recorded as returned, and was not."""


class RequestGrant(ReintegrationCommand):
    """Apply for a grant under a plan; the committee decides."""

    allowed: ClassVar[When] = When(journey={JourneyStatus.OPEN})
    grant_id: Id
    review_id: Id
    journey_id: Id
    donor_id: Id
    purpose: Annotated[GrantPurpose, C1]
    amount: Annotated[Money, C1]
    payee: Annotated[Payee | None, C5] = None


class NamePayee(ReintegrationCommand):
    """Say to whom a grant is paid, where the application did not or it has changed; nothing is paid before.

    Once the grant is approved, never by whoever asked for it.
    """

    allowed: ClassVar[When] = When(grant={GrantStatus.REQUESTED, GrantStatus.APPROVED})
    grant_id: Id
    version: Annotated[int, C1]
    payee: Annotated[Payee, C5]


class SubmitEvidence(ReintegrationCommand):
    """Attest a receipt, contract or visit that a tranche waits for; never by whoever asked for the grant."""

    allowed: ClassVar[When] = When(grant={GrantStatus.APPROVED})
    evidence_id: Id
    grant_id: Id
    tranche: Annotated[int, C1] = Field(ge=1, le=12)
    kind: Annotated[EvidenceKind, C1]


class PayTranche(ReintegrationCommand):
    """Finance records a payment; never twice, never more than approved.

    Not by whoever asked for the grant, nor by whoever named the payee.
    """

    allowed: ClassVar[When] = When(grant={GrantStatus.APPROVED})
    payment_id: Id
    grant_id: Id
    tranche: Annotated[int, C1] = Field(ge=1, le=12)
    payee_as_of: Annotated[int | None, C1] = Field(default=None, ge=1)
    """The version of the grant whose payee whoever pays has looked at; needed where it was named after the approval."""


class RecordPaymentReturn(ReintegrationCommand):
    """Record that of a tranche so much has come back, or that so much of what was recorded has not.

    Of the version of the grant that the caller looked at. A return never by whoever paid, and nobody takes back alone
    what they recorded.
    """

    allowed: ClassVar[When] = When(grant={GrantStatus.APPROVED, GrantStatus.COMPLETED, GrantStatus.ENDED})
    return_id: Id
    grant_id: Id
    version: Annotated[int, C1]
    tranche: Annotated[int, C1] = Field(ge=1, le=12)
    amount: Annotated[Money, C1]
    reason: Annotated[PaymentReturnReason, C1]
    pay_again: Annotated[bool, C1]
    """Whether what is not out is to be paid again; else the tranche is closed."""


class GrantEvent(ReintegrationEvent):
    """A fact about a grant."""

    aggregate: ClassVar[str] = "grant_id"
    grant_id: Id
    journey_id: Id
    person_id: Id


class GrantRequested(GrantEvent):
    """A grant waits for the committee."""

    donor_id: Id
    purpose: Annotated[Code, C1]
    amount: Annotated[Money, C1]
    payee: Annotated[Sealed[Payee] | None, C5] = None
    requested_at: Annotated[datetime, C1]


class GrantPayeeNamed(GrantEvent):
    """It is known to whom the grant is paid; who that is is sealed."""

    payee: Annotated[Sealed[Payee], C5]
    named_at: Annotated[datetime, C1]


class GrantApproved(GrantEvent):
    """The committee said yes; the tranches add up to the award exactly."""

    tranches: Annotated[list[Tranche], C1]
    approved_at: Annotated[datetime, C1]


class GrantRejected(GrantEvent):
    """The committee said no."""

    reasons: Annotated[list[Code], C1]
    rejected_at: Annotated[datetime, C1]


class EvidenceSubmitted(GrantEvent):
    """Something a tranche waited for was shown."""

    evidence_id: Id
    tranche: Annotated[int, C1]
    kind: Annotated[Code, C1]
    submitted_at: Annotated[datetime, C1]


class TrancheReleasable(GrantEvent):
    """All evidence for the tranche is there and its waiting time is over: finance may pay."""

    tranche: Annotated[int, C1]
    releasable_at: Annotated[datetime, C1]
    pay_by: Annotated[datetime | None, C1] = None
    """None where it was told before there was such a date."""


class TranchePaid(GrantEvent):
    """Money was paid."""

    payment_id: Id
    tranche: Annotated[int, C1]
    amount: Annotated[Money, C1]
    paid_at: Annotated[datetime, C1]


class PaymentReturned(GrantEvent):
    """Money came back, or what was recorded so did not; beside it how the tranche stands now."""

    return_id: Id
    tranche: Annotated[int, C1]
    amount: Annotated[Money, C1]
    """Below zero where less is returned than was recorded."""
    reason: Annotated[PaymentReturnReason, C1]
    returned_minor: Annotated[int, C1]
    """Of the tranche in all."""
    unpaid_minor: Annotated[int, C1]
    status: Annotated[TrancheStatus, C1]
    pay_by: Annotated[datetime | None, C1] = None
    """Where it is to be paid again."""
    returned_at: Annotated[datetime, C1]


class GrantReopened(GrantEvent):
    """Every tranche was paid, and of one there is something to pay again."""

    reopened_at: Annotated[datetime, C1]


class GrantCompleted(GrantEvent):
    """Every tranche is paid."""

    completed_at: Annotated[datetime, C1]


class GrantEnded(GrantEvent):
    """The journey ended first: what is not paid will not be."""

    ended_at: Annotated[datetime, C1]
