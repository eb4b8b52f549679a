"""The tranches of a grant, what was shown for them, and their payments."""

from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKeyConstraint, Index, UniqueConstraint
from sqlmodel import Field

from services.reintegration.records import Record
from shared.contracts.base import Money
from shared.contracts.reintegration.v1 import PaymentReturnReason, Tranche, TrancheStatus
from shared.platform.columns import code, codes, later_moment, minor_units, moment, part_of
from shared.platform.errors import Refused


class NoSuchTranche(Refused):
    """The grant has fewer tranches."""

    text = "This grant has no such tranche"
    about_field = "tranche"


class TrancheIsNotReleasable(Refused):
    """Evidence or time is missing."""

    text = "Tranche {number} still waits for evidence or time"
    about_field = "tranche"


class TrancheIsPaid(Refused):
    """Never twice."""

    text = "Tranche {number} is paid already"
    about_field = "tranche"


class TrancheIsClosed(Refused):
    """What came back of it is not paid again."""

    text = "Tranche {number} came back and is not paid again"
    about_field = "tranche"


class EvidenceIsNotAsked(Refused):
    """The tranche does not wait for this kind of evidence."""

    text = "Tranche {number} does not wait for this kind of evidence"
    about_field = "kind"


class EvidenceIsKnown(Refused):
    """This kind of evidence was shown for the tranche before."""

    text = "This kind of evidence was shown for the tranche already"
    about_field = "kind"


class GrantTranche(Record, table=True):
    """One instalment as the committee approved it, with its terms: percent of the award, evidence, days to wait."""

    __tablename__ = "grant_tranches"
    __table_args__ = (CheckConstraint("amount_minor >= 0", name="not_negative"),)

    grant_id: UUID = part_of("grants.id")
    number: int = Field(primary_key=True)
    share: int
    amount_minor: int = minor_units()
    evidence_required: list[str] = codes()
    waiting_days: int
    releasable_at: datetime | None = later_moment()
    paid_at: datetime | None = later_moment()
    """When it was paid, as far as it is; None where something is to be paid, for the first time or again."""
    closed_at: datetime | None = later_moment()
    """Since when what came back is not paid again."""

    def as_contract(self, currency: str) -> Tranche:
        """The tranche as events tell it."""
        amount = Money(amount_minor=self.amount_minor, currency=currency)
        return Tranche(number=self.number, amount=amount, evidence_required=self.evidence_required)

    def require_awaiting(self, kind: str) -> None:
        """EvidenceIsNotAsked or TrancheIsPaid when the kind makes no difference any more."""
        self._require_unpaid()
        if kind not in self.evidence_required:
            raise EvidenceIsNotAsked(number=self.number)

    def pay(self, at: datetime) -> None:
        """Note the payment; never twice, and not before it is releasable."""
        self._require_unpaid()
        if self.releasable_at is None:
            raise TrancheIsNotReleasable(number=self.number)
        self.paid_at = at

    @property
    def status(self) -> TrancheStatus:
        if self.closed_at is not None:
            return TrancheStatus.RETURNED
        if self.paid_at is not None:
            return TrancheStatus.PAID
        return TrancheStatus.WAITING if self.releasable_at is None else TrancheStatus.RELEASABLE

    def _require_unpaid(self) -> None:
        if self.closed_at is not None:
            raise TrancheIsClosed(number=self.number)
        if self.paid_at is not None:
            raise TrancheIsPaid(number=self.number)


class ShownEvidence(Record, table=True):
    """A receipt, contract or visit that was shown for a tranche."""

    __tablename__ = "shown_evidence"
    __table_args__ = (
        ForeignKeyConstraint(["grant_id", "tranche"], ["grant_tranches.grant_id", "grant_tranches.number"]),
        UniqueConstraint("grant_id", "tranche", "kind"),
    )

    id: UUID = Field(primary_key=True)
    grant_id: UUID
    tranche: int
    kind: str = code()
    submitted_by: UUID
    submitted_at: datetime = moment()


class Payment(Record, table=True):
    """Money paid: exactly what of its tranche is not out. The database refuses anything else (migration 0008)."""

    __tablename__ = "payments"
    __table_args__ = (
        ForeignKeyConstraint(["grant_id", "tranche"], ["grant_tranches.grant_id", "grant_tranches.number"]),
        Index(None, "grant_id", "tranche"),
    )

    id: UUID = Field(primary_key=True)
    grant_id: UUID
    tranche: int
    amount_minor: int = minor_units()
    paid_by: UUID
    paid_at: datetime = moment()


class PaymentReturn(Record, table=True):
    """Money that came back; below zero what was recorded so and did not. Never more than is out: as of payments."""

    __tablename__ = "payment_returns"
    __table_args__ = (
        ForeignKeyConstraint(["grant_id", "tranche"], ["grant_tranches.grant_id", "grant_tranches.number"]),
        Index(None, "grant_id", "tranche"),
    )

    id: UUID = Field(primary_key=True)
    grant_id: UUID
    tranche: int
    amount_minor: int = minor_units()
    reason: PaymentReturnReason = code()
    recorded_by: UUID
    returned_at: datetime = moment()


class Ledger(NamedTuple):
    """What of a tranche was paid and came back, and who recorded the last of each."""

    paid_minor: int = 0
    returned_minor: int = 0
    paid_by: UUID | None = None
    returned_by: UUID | None = None

    @classmethod
    def of(cls, payments: Sequence[Payment], returns: Sequence[PaymentReturn]) -> "Ledger":
        """Of all that there is of the tranche, each in its order."""
        return cls(
            paid_minor=sum(one.amount_minor for one in payments),
            returned_minor=sum(one.amount_minor for one in returns),
            paid_by=payments[-1].paid_by if payments else None,
            returned_by=returns[-1].recorded_by if returns else None,
        )

    @property
    def spent_minor(self) -> int:
        """What is out."""
        return self.paid_minor - self.returned_minor
