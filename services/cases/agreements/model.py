"""Agreements: written by one, signed in by two, in force for their days, changed by new versions only."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlmodel import Field

from services.cases.agreements import terms as writing
from services.cases.records import AggregateRecord
from shared.contracts.base import Command
from shared.contracts.cases.v1 import (
    AgreementAmended,
    AgreementDrafted,
    AgreementDutyRecorded,
    AgreementEnded,
    AgreementEnteredIntoForce,
    AgreementResumed,
    AgreementSigned,
    AgreementStatus,
    AgreementSuspended,
    AgreementTerms,
    AgreementTermsWritten,
    AmendAgreement,
    AmendmentDiscarded,
    BringAgreementIntoForce,
    ConfirmSigning,
    DiscardAmendment,
    DraftAgreement,
    EndAgreement,
    ProposeSigning,
    RecordAgreementDuty,
    ResumeAgreement,
    RevisionStatus,
    SigningProposed,
    SigningWithdrawn,
    SuspendAgreement,
    TermsCommand,
    WithdrawSigning,
)
from shared.platform.columns import code, document, moment
from shared.platform.errors import Refused
from shared.platform.guards import require
from shared.platform.identity import Actor
from shared.platform.moments import day_at, day_begins, day_is_over


class AgreementInOtherStatus(Refused):
    """What may be done with an agreement depends on where it stands."""

    text = "This cannot be done with an agreement that is {status}"
    about_field = "agreement_id"


class RevisionInOtherStatus(Refused):
    """Terms are written, then proposed for signing; what was proposed is taken back before it is written on."""

    text = "This cannot be done while new terms are: {status}"
    about_field = "agreement_id"


class SignerProposed(Refused):
    """Two different people sign an agreement in."""

    text = "Somebody other than the one who proposed the signing must confirm it"
    about_field = "agreement_id"


class AgreementIsOver(Refused):
    """Nothing is signed whose last day is past."""

    text = "The last day of these terms is past"
    about_field = "agreement_id"


class AgreementNotYetValid(Refused):
    """An agreement is not in force before its first day."""

    text = "The agreement is valid from {valid_from}, not before"
    about_field = "agreement_id"


class AmendmentNotYetValid(Refused):
    """What is in force holds until the first day of what replaces it."""

    text = "These terms are valid from {valid_from}: confirm the signing from that day on"
    about_field = "agreement_id"


class DutyInFuture(Refused):
    """What is recorded was done."""

    text = "This day is still to come"
    about_field = "done_on"


class NextDutyTooEarly(Refused):
    """The next time is after this one."""

    text = "The next time must be after this one"
    about_field = "next_on"


BINDING = frozenset({AgreementStatus.IN_FORCE, AgreementStatus.SUSPENDED})
"""Brought into force, and not ended."""


@dataclass(frozen=True)
class Standing:
    """Where an agreement stands at a moment: one whose last day is past is over, whoever notes it."""

    status: AgreementStatus

    def refusal(self, command: type[Command]) -> Refused:
        """Why a command comes too early or too late."""
        return AgreementInOtherStatus(status=self.status.value)


@dataclass(frozen=True)
class Revision:
    """Where the terms stand that nobody has signed."""

    status: RevisionStatus

    def refusal(self, command: type[Command]) -> Refused:
        """Why a command comes too early or too late."""
        return RevisionInOtherStatus(status=self.status.value)


class Agreement(AggregateRecord, table=True):
    """The terms that hold, and those that are being written; earlier ones are in the events."""

    __tablename__ = "agreements"

    recorded_status: AgreementStatus = code()
    revision_status: RevisionStatus = code()
    number: int
    """Of the newest version of the terms, signed or not."""
    signed_terms: dict[str, Any] | None = document()
    written_terms: dict[str, Any] | None = document()
    proposed_by: UUID | None = Field(default=None)
    drafted_at: datetime = moment()

    @property
    def terms(self) -> AgreementTerms | None:
        """What was signed last."""
        return self.signed if self.signed_terms else None

    @property
    def signed(self) -> AgreementTerms:
        """The same of one that was signed."""
        return AgreementTerms.model_validate(self.signed_terms)

    @property
    def written(self) -> AgreementTerms:
        """What is being written."""
        return AgreementTerms.model_validate(self.written_terms or self.signed_terms)

    def standing(self, at: datetime) -> Standing:
        terms = self.terms
        is_over = terms is not None and terms.valid_until is not None and day_is_over(terms.valid_until) <= at
        return Standing(AgreementStatus.ENDED if is_over else AgreementStatus(self.recorded_status))

    @property
    def revision(self) -> Revision:
        return Revision(RevisionStatus(self.revision_status))

    @classmethod
    def draft(cls, command: DraftAgreement, by: UUID, at: datetime) -> tuple["Agreement", AgreementDrafted]:
        """AgreementEndsBeforeItBegins."""
        terms = writing.drafted(command)
        agreement = cls(
            id=command.agreement_id,
            recorded_status=AgreementStatus.DRAFT,
            revision_status=RevisionStatus.WRITTEN,
            number=1,
            written_terms=terms.model_dump(mode="json"),
            drafted_at=at,
        )
        event = AgreementDrafted(agreement_id=agreement.id, number=1, terms=terms, changed_by=by, changed_at=at)
        return agreement, event

    def write(self, command: TermsCommand, by: UUID, at: datetime) -> AgreementTermsWritten:
        """Change what nobody has signed, and nothing that was; refusals of `terms.py`."""
        terms = writing.written(self.written, command, agreement=self.standing(at), revision=self.revision)
        self.written_terms = terms.model_dump(mode="json")
        return AgreementTermsWritten(
            agreement_id=self.id, number=self.number, terms=terms, changed_by=by, changed_at=at
        )

    def amend(self, by: UUID, at: datetime) -> AgreementAmended:
        """Begin a version with the terms that hold."""
        require(AmendAgreement, agreement=self.standing(at), revision=self.revision)
        self.number, self.revision_status = self.number + 1, RevisionStatus.WRITTEN
        self.written_terms = self.signed_terms
        return AgreementAmended(
            agreement_id=self.id, number=self.number, terms=self.written, changed_by=by, changed_at=at
        )

    def discard_amendment(self, by: UUID, at: datetime) -> AmendmentDiscarded:
        """Its number is not given again."""
        require(DiscardAmendment, agreement=self.standing(at), revision=self.revision)
        self.revision_status, self.written_terms, self.proposed_by = RevisionStatus.NONE, None, None
        return AmendmentDiscarded(agreement_id=self.id, number=self.number, changed_by=by, changed_at=at)

    def propose_signing(self, by: UUID, at: datetime) -> SigningProposed:
        """PartiesMissing, NobodyDecides, ReportFiguresMissing, AgreementIsOver."""
        require(ProposeSigning, agreement=self.standing(at), revision=self.revision)
        writing.require_signable(self.written)
        self._require_not_over(at)
        self.revision_status, self.proposed_by = RevisionStatus.PROPOSED, by
        return SigningProposed(agreement_id=self.id, number=self.number, changed_by=by, changed_at=at)

    def withdraw_signing(self, by: UUID, at: datetime) -> SigningWithdrawn:
        require(WithdrawSigning, agreement=self.standing(at), revision=self.revision)
        self.revision_status, self.proposed_by = RevisionStatus.WRITTEN, None
        return SigningWithdrawn(agreement_id=self.id, number=self.number, changed_by=by, changed_at=at)

    def confirm_signing(self, by: Actor, at: datetime) -> AgreementSigned:
        """SignerProposed, AgreementIsOver, AmendmentNotYetValid.

        An amendment leaves the agreement in force or suspended as it was.
        """
        require(ConfirmSigning, agreement=self.standing(at), revision=self.revision)
        proposed_by = self.proposed_by
        if proposed_by is None or by.kind != "person" or by.id == proposed_by:
            raise SignerProposed
        self._require_not_over(at)
        if self.recorded_status in BINDING:
            # Everything else waits for its day before it is brought into force.
            _require_begun(self.written, AmendmentNotYetValid, at)
        self.signed_terms, self.written_terms, self.proposed_by = self.written_terms, None, None
        self.revision_status = RevisionStatus.NONE
        if self.recorded_status == AgreementStatus.DRAFT:
            self.recorded_status = AgreementStatus.SIGNED
        return AgreementSigned(
            agreement_id=self.id, number=self.number, terms=self.signed, proposed_by=proposed_by, signed_by=by.id,
            signed_at=at,
        )  # fmt: skip

    def bring_into_force(self, by: UUID, at: datetime) -> AgreementEnteredIntoForce:
        """AgreementNotYetValid."""
        require(BringAgreementIntoForce, agreement=self.standing(at))
        _require_begun(self.signed, AgreementNotYetValid, at)
        self.recorded_status = AgreementStatus.IN_FORCE
        return AgreementEnteredIntoForce(agreement_id=self.id, changed_by=by, changed_at=at)

    def suspend(self, command: SuspendAgreement, by: UUID, at: datetime) -> AgreementSuspended:
        require(SuspendAgreement, agreement=self.standing(at))
        self.recorded_status = AgreementStatus.SUSPENDED
        return AgreementSuspended(agreement_id=self.id, reason=command.reason, changed_by=by, changed_at=at)

    def resume(self, by: UUID, at: datetime) -> AgreementResumed:
        require(ResumeAgreement, agreement=self.standing(at))
        self.recorded_status = AgreementStatus.IN_FORCE
        return AgreementResumed(agreement_id=self.id, changed_by=by, changed_at=at)

    def end(self, command: EndAgreement, by: UUID, at: datetime) -> AgreementEnded:
        require(EndAgreement, agreement=self.standing(at))
        self.recorded_status = AgreementStatus.ENDED
        return AgreementEnded(agreement_id=self.id, reason=command.reason, changed_by=by, changed_at=at)

    def record_duty(self, command: RecordAgreementDuty, by: UUID, at: datetime) -> AgreementDutyRecorded:
        """DutyInFuture, NextDutyTooEarly."""
        require(RecordAgreementDuty, agreement=self.standing(at))
        _require_done(command.done_on, command.next_on, at)
        return AgreementDutyRecorded(
            agreement_id=self.id, duty=command.duty, done_on=command.done_on, next_on=command.next_on,
            outcome=command.outcome, changed_by=by, changed_at=at,
        )  # fmt: skip

    def _require_not_over(self, at: datetime) -> None:
        until = self.written.valid_until
        if until is not None and day_is_over(until) <= at:
            raise AgreementIsOver


def _require_begun(
    terms: AgreementTerms, refusal: type[AgreementNotYetValid | AmendmentNotYetValid], at: datetime
) -> None:
    if at < day_begins(terms.valid_from):
        raise refusal(valid_from=terms.valid_from.isoformat())


def _require_done(done_on: date, next_on: date | None, at: datetime) -> None:
    if done_on > day_at(at):
        raise DutyInFuture
    if next_on is not None and next_on <= done_on:
        raise NextDutyTooEarly
