"""Events and commands of consent."""

from datetime import date, datetime
from enum import StrEnum
from typing import Annotated, ClassVar

from shared.contracts.base import (
    C2,
    C6,
    Code,
    Day,
    Id,
    LanguageTag,
    Line,
    Sealed,
)
from shared.contracts.intake.v1.values import (
    ConsentForm,
    IntakeCommand,
    IntakeEvent,
    Interpretation,
    InterpreterName,
    LegalBasis,
    OwnView,
    Purpose,
)
from shared.contracts.when import When


class ConsentStatus(StrEnum):
    """Whether a legal basis was taken back."""

    GIVEN = "given"
    WITHDRAWN = "withdrawn"


class GiveConsent(IntakeCommand):
    """Record the legal basis for one purpose. A child's consent is a guardian's; any other basis needs none."""

    consent_id: Id
    person_id: Id
    purpose: Annotated[Purpose, C6]
    legal_basis: Annotated[LegalBasis, C6]
    form: Annotated[ConsentForm | None, C6] = None
    """How consent was expressed: needed where consent is the basis, said of no other."""
    own_view: Annotated[OwnView | None, C6] = None
    """What the child says, whoever decides: needed of everybody who is or may be one."""
    language: Annotated[LanguageTag, C6]
    """The language the person was asked in."""
    interpretation: Annotated[Interpretation | None, C6] = None
    """None where nobody wrote it down."""
    interpreter: Annotated[Line | None, C2] = None
    """The name of whoever interpreted."""
    text_read: Annotated[Code | None, C6] = None
    """Which text was read out or handed over: language and version, as `fr-3`. None where nobody wrote it down."""
    valid_until: Annotated[Day | None, C6] = None


class WithdrawConsent(IntakeCommand):
    """Withdraw one purpose; for sharing, every grant ends in the same transaction."""

    allowed: ClassVar[When] = When(consent={ConsentStatus.GIVEN})
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
    form: Annotated[ConsentForm | None, C6]
    own_view: Annotated[OwnView | None, C6] = None
    language: Annotated[LanguageTag, C6]
    interpretation: Annotated[Interpretation | None, C6] = None
    interpreter: Annotated[Sealed[InterpreterName] | None, C2] = None
    text_read: Annotated[Code | None, C6] = None
    valid_until: Annotated[date | None, C6]
    over_at: Annotated[datetime | None, C6] = None
    """When the last day is over in the person's place; None where it has none, or a release before told it."""
    given_at: Annotated[datetime, C6]


class ConsentWithdrawn(ConsentEvent):
    """There is no longer."""

    withdrawn_at: Annotated[datetime, C6]
