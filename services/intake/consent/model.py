"""The legal basis for each purpose a person's data is used for."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import Index, text
from sqlmodel import Field

from services.intake.records import AggregateRecord
from shared.contracts.base import Command, Sealed
from shared.contracts.intake.v1 import (
    AgeBand,
    ConsentForm,
    ConsentGiven,
    ConsentStatus,
    ConsentWithdrawn,
    GiveConsent,
    Interpretation,
    InterpreterName,
    LegalBasis,
    Purpose,
    WithdrawConsent,
)
from shared.platform.columns import Blob, at_rest, later_code, later_moment, moment, sealed
from shared.platform.errors import Refused
from shared.platform.guards import require
from shared.platform.moments import day_is_over


class ConsentAlreadyWithdrawn(Refused):
    """It was withdrawn before."""

    text = "This consent was withdrawn before"
    about_field = "consent_id"


class ConsentExpired(Refused):
    """A basis that has ended cannot be given."""

    text = "The last day of validity is in the past"
    about_field = "valid_until"


class NoLegalBasis(Refused):
    """Nothing is done for a purpose that has no legal basis."""

    text = "There is no legal basis for {purpose} on record"
    about_field = "purpose"

    def __init__(self, purpose: Purpose) -> None:
        super().__init__(purpose=purpose.value)
        self.purpose = purpose


class EvacuationConsentWithdrawn(Refused):
    """Nobody is moved on one officer's word who took back their yes; a child's yes is its guardian's."""

    text = "Consent to be moved was withdrawn: another basis does not undo that, ask for consent again"
    about_field = "legal_basis"


class ConsentFormMissing(Refused):
    """Consent was expressed somehow; nobody consents by default."""

    text = "Say how the consent was expressed"
    about_field = "form"


class FormWithoutConsent(Refused):
    """What rests on another basis was not consented to."""

    text = "Only consent is expressed in a form; leave it out for another basis"
    about_field = "form"


class ChildConsentsByGuardian(Refused):
    """A child's consent is a guardian's; without a guardian the child is helped on another basis."""

    text = "A child's consent is given by a guardian; without one, choose another basis such as vital interest"
    about_field = "form"


class InterpreterOfNothing(Refused):
    """Whoever asked in the person's own language, or nobody knows how, had no interpreter who could be named."""

    text = "A name of an interpreter goes with how it was interpreted: say who put it into the person's language"
    about_field = "interpretation"


class OwnViewMissing(Refused):
    """A child is heard, whoever decides."""

    text = "Say what the child says to it, or why the child was not asked"
    about_field = "own_view"


ADULTS = frozenset({AgeBand.FROM_18, AgeBand.FROM_60})
"""Whose age is not known may be a child."""


class Consent(AggregateRecord, table=True):
    """A legal basis for one purpose: consent, or another that was written down."""

    __tablename__ = "consents"
    __table_args__ = (Index("ix_consents_open", "person_id", "purpose", postgresql_where=text("withdrawn_at IS NULL")),)

    person_id: UUID = Field(foreign_key="persons.id")
    purpose: str = Field(max_length=20)
    legal_basis: str = Field(max_length=30)
    form: str | None = Field(default=None, max_length=20)
    own_view: str | None = Field(default=None, max_length=20)
    language: str = Field(max_length=8)
    interpretation: str | None = later_code()
    interpreter: Blob | None = sealed()
    text_read: str | None = later_code()
    valid_until: date | None = None
    given_at: datetime = moment()
    withdrawn_at: datetime | None = later_moment()

    @classmethod
    def give(
        cls,
        command: GiveConsent,
        band: AgeBand,
        at: datetime,
        zone: str | None = None,
        interpreter: Sealed[InterpreterName] | None = None,
    ) -> tuple["Consent", ConsentGiven]:
        """A new basis; refused by name when it would have ended already, or is a child's own consent."""
        _require_form(command, band)
        _require_interpretation(command)
        over_at = day_is_over(command.valid_until, zone) if command.valid_until else None
        if over_at is not None and over_at <= at:
            raise ConsentExpired
        fields = command.model_dump(exclude={"consent_id", "interpreter"})
        consent = cls(id=command.consent_id, given_at=at, interpreter=at_rest(interpreter), **fields)
        return consent, ConsentGiven(
            consent_id=consent.id,
            person_id=consent.person_id,
            purpose=Purpose(consent.purpose),
            legal_basis=LegalBasis(consent.legal_basis),
            form=command.form,
            own_view=command.own_view,
            language=consent.language,
            interpretation=command.interpretation,
            interpreter=interpreter,
            text_read=command.text_read,
            valid_until=consent.valid_until,
            over_at=over_at,
            given_at=at,
        )

    @property
    def status(self) -> ConsentStatus:
        return ConsentStatus.GIVEN if self.withdrawn_at is None else ConsentStatus.WITHDRAWN

    def refusal(self, command: type[Command]) -> Refused:
        return ConsentAlreadyWithdrawn()

    def withdraw(self, at: datetime) -> ConsentWithdrawn:
        """End the basis; ConsentAlreadyWithdrawn."""
        require(WithdrawConsent, consent=self)
        self.withdrawn_at = at
        return ConsentWithdrawn(
            consent_id=self.id, person_id=self.person_id, purpose=Purpose(self.purpose), withdrawn_at=at
        )


def _require_form(command: GiveConsent, band: AgeBand) -> None:
    """How consent was expressed, by somebody who can give it; the child's own view, whatever the basis."""
    consents = command.legal_basis is LegalBasis.CONSENT
    if consents and command.form is None:
        raise ConsentFormMissing
    if not consents and command.form is not None:
        raise FormWithoutConsent
    if band in ADULTS:
        return
    if consents and command.form is not ConsentForm.PROXY:
        raise ChildConsentsByGuardian
    if command.own_view is None:
        raise OwnViewMissing


def _require_interpretation(command: GiveConsent) -> None:
    if command.interpreter and command.interpretation in (None, Interpretation.OWN_LANGUAGE):
        raise InterpreterOfNothing
