"""Events and commands of consent."""

from datetime import date, datetime
from typing import Annotated, ClassVar

from shared.contracts.base import (
    C6,
    Id,
    LanguageTag,
)
from shared.contracts.intake.v1.values import ConsentForm, IntakeCommand, IntakeEvent, LegalBasis, Purpose


class GiveConsent(IntakeCommand):
    """Record the legal basis for one purpose."""

    consent_id: Id
    person_id: Id
    purpose: Annotated[Purpose, C6]
    legal_basis: Annotated[LegalBasis, C6]
    form: Annotated[ConsentForm, C6] = ConsentForm.EXPLICIT
    language: Annotated[LanguageTag, C6]
    """The language the person was asked in."""
    valid_until: Annotated[date | None, C6] = None


class WithdrawConsent(IntakeCommand):
    """Withdraw one purpose; for sharing, every grant ends in the same transaction."""

    consent_id: Id


class ConsentEvent(IntakeEvent):
    """A fact about consent."""

    aggregate: ClassVar[str] = "consent_id"
    consent_id: Id
    person_id: Id
    purpose: Annotated[Purpose, C6]


class ConsentGiven(ConsentEvent):
    """There is a legal basis for the purpose."""

    legal_basis: Annotated[LegalBasis, C6]
    form: Annotated[ConsentForm, C6]
    language: Annotated[LanguageTag, C6]
    valid_until: Annotated[date | None, C6]
    given_at: Annotated[datetime, C6]


class ConsentWithdrawn(ConsentEvent):
    """There is no longer."""

    withdrawn_at: Annotated[datetime, C6]
