"""Events of agreements, and the commands that sign them in, bring them into force and end them."""

from datetime import date, datetime
from enum import StrEnum
from typing import Annotated, ClassVar

from pydantic import Field

from shared.contracts.base import (
    C1,
    Day,
    Id,
    Prose,
)
from shared.contracts.cases.v1.agreement_terms import (
    ESTABLISHED,
    NOT_ENDED,
    AgreementDuty,
    AgreementTerms,
    RevisionStatus,
)
from shared.contracts.cases.v1.coordination import (
    AgreementStatus,
)
from shared.contracts.cases.v1.values import CasesCommand, CasesEvent
from shared.contracts.when import When


class SuspensionReason(StrEnum):
    """Why an agreement does not bind for a while."""

    CAPACITY_LOST = "capacity_lost"
    OBLIGATION_UNMET = "obligation_unmet"
    SECURITY = "security"
    PARTY_ASKED = "party_asked"


class AgreementEndReason(StrEnum):
    """Why an agreement ended before its last day, or was never signed."""

    DENOUNCED = "denounced"
    REPLACED = "replaced"
    PARTY_LEFT = "party_left"
    PURPOSE_MET = "purpose_met"
    GIVEN_UP = "given_up"


class AmendAgreement(CasesCommand):
    """Begin a new version; the one that was signed holds until the new one is."""

    allowed: ClassVar[When] = When(agreement=ESTABLISHED, revision={RevisionStatus.NONE})
    agreement_id: Id
    version: Annotated[int, C1] = Field(ge=1)


class DiscardAmendment(CasesCommand):
    """Give up a new version that nobody has signed."""

    allowed: ClassVar[When] = When(agreement=ESTABLISHED, revision={RevisionStatus.WRITTEN, RevisionStatus.PROPOSED})
    agreement_id: Id
    version: Annotated[int, C1] = Field(ge=1)


class ProposeSigning(CasesCommand):
    """Say that the terms are as they were agreed; somebody else confirms it."""

    allowed: ClassVar[When] = When(agreement=NOT_ENDED, revision={RevisionStatus.WRITTEN})
    agreement_id: Id
    version: Annotated[int, C1] = Field(ge=1)


class WithdrawSigning(CasesCommand):
    """Take the terms back to be written on."""

    allowed: ClassVar[When] = When(agreement=NOT_ENDED, revision={RevisionStatus.PROPOSED})
    agreement_id: Id
    version: Annotated[int, C1] = Field(ge=1)


class ConfirmSigning(CasesCommand):
    """Confirm as a second person that this was signed."""

    allowed: ClassVar[When] = When(agreement=NOT_ENDED, revision={RevisionStatus.PROPOSED})
    agreement_id: Id
    version: Annotated[int, C1] = Field(ge=1)


class BringAgreementIntoForce(CasesCommand):
    """From now on it binds; not before its first day."""

    allowed: ClassVar[When] = When(agreement={AgreementStatus.SIGNED})
    agreement_id: Id
    version: Annotated[int, C1] = Field(ge=1)


class SuspendAgreement(CasesCommand):
    """It binds nobody until it is resumed."""

    allowed: ClassVar[When] = When(agreement={AgreementStatus.IN_FORCE})
    agreement_id: Id
    version: Annotated[int, C1] = Field(ge=1)
    reason: Annotated[SuspensionReason, C1]


class ResumeAgreement(CasesCommand):
    """It binds again."""

    allowed: ClassVar[When] = When(agreement={AgreementStatus.SUSPENDED})
    agreement_id: Id
    version: Annotated[int, C1] = Field(ge=1)


class EndAgreement(CasesCommand):
    """End it before its last day, or give a draft up; it stays on record."""

    allowed: ClassVar[When] = When(agreement=NOT_ENDED)
    agreement_id: Id
    version: Annotated[int, C1] = Field(ge=1)
    reason: Annotated[AgreementEndReason, C1]


class RecordAgreementDuty(CasesCommand):
    """Record that a report was handed in, an exercise held, or the agreement reviewed or evaluated."""

    allowed: ClassVar[When] = When(agreement=ESTABLISHED | {AgreementStatus.ENDED})
    agreement_id: Id
    version: Annotated[int, C1] = Field(ge=1)
    duty: Annotated[AgreementDuty, C1]
    done_on: Annotated[Day, C1]
    next_on: Annotated[Day | None, C1] = None
    """Of a review or an evaluation: the day of the next; reports and exercises follow from the terms."""
    outcome: Annotated[Prose | None, C1] = None


class AgreementEvent(CasesEvent):
    """A fact about an agreement."""

    aggregate: ClassVar[str] = "agreement_id"
    about: ClassVar[str | None] = None
    agreement_id: Id


class AgreementChange(AgreementEvent):
    """Somebody changed something of an agreement."""

    changed_by: Id
    changed_at: Annotated[datetime, C1]


class TermsEvent(AgreementChange):
    """A fact about one version of the terms, which are all in it."""

    number: Annotated[int, C1]
    """The version of the terms, from 1."""
    terms: Annotated[AgreementTerms, C1]


class AgreementDrafted(TermsEvent):
    """Somebody began to write an agreement."""


class AgreementAmended(TermsEvent):
    """Somebody began a new version of one that was signed."""


class AgreementTermsWritten(TermsEvent):
    """Terms that nobody has signed were changed."""


class RevisionEvent(AgreementChange):
    """A fact about a version of the terms that nobody has signed."""

    number: Annotated[int, C1]


class AmendmentDiscarded(RevisionEvent):
    """A new version was given up."""


class SigningProposed(RevisionEvent):
    """One person says that the terms are as agreed."""


class SigningWithdrawn(RevisionEvent):
    """The terms are written on."""


class AgreementSigned(AgreementEvent):
    """A second person confirmed the signing; these terms hold from now on."""

    number: Annotated[int, C1]
    terms: Annotated[AgreementTerms, C1]
    proposed_by: Id
    signed_by: Id
    signed_at: Annotated[datetime, C1]


class AgreementEnteredIntoForce(AgreementChange):
    """It binds."""


class AgreementSuspended(AgreementChange):
    """It binds nobody for a while."""

    reason: Annotated[SuspensionReason, C1]


class AgreementResumed(AgreementChange):
    """It binds again."""


class AgreementEnded(AgreementChange):
    """It is over before its last day, or was never signed."""

    reason: Annotated[AgreementEndReason, C1]


class AgreementDutyRecorded(AgreementChange):
    """What an agreement obliges to was done; by when it is due again, where it is."""

    duty: Annotated[AgreementDuty, C1]
    done_on: Annotated[date, C1]
    next_on: Annotated[date | None, C1]
    outcome: Annotated[Prose | None, C1]
