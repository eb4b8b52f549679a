"""A grant from application to its last payment."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlmodel import Field

from services.reintegration.grants.model.instalments import GrantTranche, Ledger, ShownEvidence
from services.reintegration.grants.tranches import tranche_plan
from services.reintegration.records import AggregateRecord
from services.reintegration.returns.model import Journey
from shared.contracts.base import Command, Money, Sealed
from shared.contracts.reintegration.v1 import (
    EvidenceSubmitted,
    GrantApproved,
    GrantCompleted,
    GrantEnded,
    GrantPayeeNamed,
    GrantRejected,
    GrantRequested,
    GrantStatus,
    NamePayee,
    Payee,
    PayTranche,
    RequestGrant,
    SubmitEvidence,
    TranchePaid,
    TrancheReleasable,
)
from shared.platform.columns import at_rest, code, document, later_moment, minor_units, moment
from shared.platform.errors import Refused
from shared.platform.four_eyes import require_another
from shared.platform.guards import require
from shared.platform.identity import Actor


class CurrencyDiffers(Refused):
    """A grant is in the currency of the donor's money."""

    text = "This donor's money is in {currency}"
    about_field = "amount"


class GrantIsNotPaying(Refused):
    """Only an approved grant takes evidence and is paid."""

    text = "This grant is {status}"
    about_field = "grant_id"


class PayeeMissing(Refused):
    """Nobody is paid while nobody knows whom."""

    text = "It is not recorded to whom this grant is paid"
    about_field = "grant_id"


class EvidenceByRequester(Refused):
    """Four eyes: nobody attests what their own application waits for."""

    text = "Somebody other than the one who asked for the grant must attest this"
    about_field = "grant_id"


class PayerIsRequester(Refused):
    """Four eyes: nobody pays what they asked for."""

    text = "Somebody else has to pay what you asked for"


class PayeeByRequester(Refused):
    """What the committee approved is not turned to another account by whoever asked for it."""

    text = "Somebody other than the one who asked for the grant must name the payee now"
    about_field = "payee"


class PayerNamedPayee(Refused):
    """Four eyes: nobody pays to an account they chose."""

    text = "Somebody else has to pay to the account you named"
    about_field = "grant_id"


class PayerRecordedReturn(Refused):
    """Four eyes: nobody pays again, alone, what they said had come back."""

    text = "Somebody other than the one who recorded the return must pay again"
    about_field = "grant_id"


class PayeeUnseen(Refused):
    """The payee is not the one that stood there when the grant was approved, or when somebody last looked."""

    text = "The payee was named after the approval: look at it, and say of which version"
    about_field = "payee_as_of"


class Grant(AggregateRecord, table=True):
    """An amount for a purpose, decided by the committee and paid in tranches."""

    __tablename__ = "grants"

    journey_id: UUID = Field(index=True)
    person_id: UUID = Field(index=True)
    donor_id: UUID = Field(foreign_key="donors.id", index=True)
    review_id: UUID = Field(unique=True)
    purpose: str = code()
    amount_minor: int = minor_units()
    currency: str = Field(max_length=3)
    payee: dict[str, Any] | None = document()
    payee_named_by: UUID | None = None
    """None where a release before did not note it; then whoever pays must look, as at one named after the approval."""
    payee_version: int | None = None
    """The grant's version since which this is the payee."""
    status: GrantStatus = code()
    requested_by: UUID
    requested_at: datetime = moment()
    approved_at: datetime | None = later_moment()

    @classmethod
    def request(
        cls, command: RequestGrant, journey: Journey, payee: Sealed[Payee] | None, by: UUID, at: datetime
    ) -> tuple["Grant", GrantRequested]:
        """Somebody applies, in a journey that goes on; the payee is kept sealed."""
        require(RequestGrant, journey=journey)
        grant = cls(
            id=command.grant_id,
            journey_id=journey.id,
            person_id=journey.person_id,
            donor_id=command.donor_id,
            review_id=command.review_id,
            purpose=command.purpose,
            amount_minor=command.amount.amount_minor,
            currency=command.amount.currency,
            payee=at_rest(payee),
            payee_named_by=by if payee else None,
            status=GrantStatus.REQUESTED,
            requested_by=by,
            requested_at=at,
        )
        return grant, grant._requested(payee)

    def _requested(self, payee: Sealed[Payee] | None) -> GrantRequested:
        return GrantRequested(
            **self.subject(),
            donor_id=self.donor_id,
            purpose=self.purpose,
            amount=self.money(self.amount_minor),
            payee=payee,
            requested_at=self.requested_at,
        )

    def name_payee(self, payee: Sealed[Payee], by: UUID, at: datetime) -> GrantPayeeNamed:
        """Keep to whom the grant is paid; GrantIsNotPaying once nothing will be, PayeeByRequester once approved."""
        require(NamePayee, grant=self)
        if self.status == GrantStatus.APPROVED and by == self.requested_by:
            raise PayeeByRequester
        self.payee = payee.model_dump(mode="json")
        self.payee_named_by = by
        # Told as the next version of this grant; before the approval there is nothing to look at again.
        self.payee_version = self.version + 1 if self.status == GrantStatus.APPROVED else None
        return GrantPayeeNamed(**self.subject(), payee=payee, named_at=at)

    def approve(self, tranches: list[GrantTranche], at: datetime) -> GrantApproved:
        self.status, self.approved_at = GrantStatus.APPROVED, at
        return GrantApproved(
            **self.subject(), tranches=[tranche.as_contract(self.currency) for tranche in tranches], approved_at=at
        )

    def reject(self, reasons: list[str], at: datetime) -> GrantRejected:
        self.status = GrantStatus.REJECTED
        return GrantRejected(**self.subject(), reasons=reasons, rejected_at=at)

    def refusal(self, command: type[Command]) -> Refused:
        return GrantIsNotPaying(status=self.status)

    def show(self, evidence: ShownEvidence) -> EvidenceSubmitted:
        require(SubmitEvidence, grant=self)
        if evidence.submitted_by == self.requested_by:
            raise EvidenceByRequester
        return EvidenceSubmitted(
            **self.subject(),
            evidence_id=evidence.id,
            tranche=evidence.tranche,
            kind=evidence.kind,
            submitted_at=evidence.submitted_at,
        )

    def release(self, tranche: GrantTranche, at: datetime) -> TrancheReleasable:
        """Finance may pay the tranche."""
        tranche.releasable_at = at
        pay_by = at + tranche_plan().pay_within
        return TrancheReleasable(**self.subject(), tranche=tranche.number, releasable_at=at, pay_by=pay_by)

    def pay(self, tranche: GrantTranche, ledger: Ledger, command: PayTranche, by: Actor, at: datetime) -> TranchePaid:
        """Finance has paid what of the tranche is not out, whole, to a payee that somebody else named."""
        require(PayTranche, grant=self)
        self._require_payable_by(by, command.payee_as_of)
        if by.id == ledger.returned_by:
            raise PayerRecordedReturn
        tranche.pay(at)
        return TranchePaid(
            **self.subject(),
            payment_id=command.payment_id,
            tranche=tranche.number,
            amount=self.money(tranche.amount_minor - ledger.spent_minor),
            paid_at=at,
        )

    def _require_payable_by(self, by: Actor, payee_as_of: int | None) -> None:
        if self.payee is None:
            raise PayeeMissing
        if by.id == self.requested_by:
            raise PayerIsRequester
        require_another(self.payee_named_by, by, (RequestGrant, NamePayee), PayerNamedPayee)
        if self.payee_named_by is None and payee_as_of is None:
            raise PayeeUnseen
        if self.payee_version is not None and (payee_as_of is None or payee_as_of < self.payee_version):
            raise PayeeUnseen

    def complete(self, tranches: list[GrantTranche], at: datetime) -> GrantCompleted | None:
        """None while something is to be paid, and once it ended or was completed before."""
        if self.status != GrantStatus.APPROVED or any(tranche.paid_at is None for tranche in tranches):
            return None
        self.status = GrantStatus.COMPLETED
        return GrantCompleted(**self.subject(), completed_at=at)

    def end(self, at: datetime) -> GrantEnded | None:
        """The journey has ended: what is not paid will not be."""
        if self.status not in (GrantStatus.REQUESTED, GrantStatus.APPROVED):
            return None
        self.status = GrantStatus.ENDED
        return GrantEnded(**self.subject(), ended_at=at)

    def money(self, amount_minor: int) -> Money:
        return Money(amount_minor=amount_minor, currency=self.currency)

    def subject(self) -> dict[str, UUID]:
        return {"grant_id": self.id, "journey_id": self.journey_id, "person_id": self.person_id}
