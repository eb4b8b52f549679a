"""The tranches of a grant, what was shown for them, and their payments."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKeyConstraint, UniqueConstraint
from sqlmodel import Field

from services.reintegration.records import Record
from shared.contracts.base import Money
from shared.contracts.reintegration.v1 import Tranche
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
    __table_args__ = (
        CheckConstraint("amount_minor >= 0", name="not_negative"),
        # What a payment points to: the tranche and its amount together, so that no other amount can be paid.
        UniqueConstraint("grant_id", "number", "amount_minor"),
    )

    grant_id: UUID = part_of("grants.id")
    number: int = Field(primary_key=True)
    share: int
    amount_minor: int = minor_units()
    evidence_required: list[str] = codes()
    waiting_days: int
    releasable_at: datetime | None = later_moment()
    paid_at: datetime | None = later_moment()

    def as_contract(self, currency: str) -> Tranche:
        """The tranche as events tell it."""
        amount = Money(amount_minor=self.amount_minor, currency=currency)
        return Tranche(number=self.number, amount=amount, evidence_required=self.evidence_required)

    def require_awaiting(self, kind: str) -> None:
        """EvidenceIsNotAsked or TrancheIsPaid when the kind makes no difference any more."""
        if self.paid_at is not None:
            raise TrancheIsPaid(number=self.number)
        if kind not in self.evidence_required:
            raise EvidenceIsNotAsked(number=self.number)

    def pay(self, at: datetime) -> None:
        """Note the payment; never twice, and not before it is releasable."""
        if self.paid_at is not None:
            raise TrancheIsPaid(number=self.number)
        if self.releasable_at is None:
            raise TrancheIsNotReleasable(number=self.number)
        self.paid_at = at


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
    """Money paid; one per tranche, and exactly the tranche's amount: the database refuses anything else."""

    __tablename__ = "payments"
    __table_args__ = (
        ForeignKeyConstraint(
            ["grant_id", "tranche", "amount_minor"],
            ["grant_tranches.grant_id", "grant_tranches.number", "grant_tranches.amount_minor"],
        ),
        UniqueConstraint("grant_id", "tranche"),
    )

    id: UUID = Field(primary_key=True)
    grant_id: UUID
    tranche: int
    amount_minor: int = minor_units()
    paid_by: UUID
    paid_at: datetime = moment()
