"""The legal basis for each purpose a person's data is used for."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import DateTime, Index, text
from sqlmodel import Field

from services.intake.records import Record
from shared.contracts.intake.v1 import ConsentForm, ConsentGiven, ConsentWithdrawn, GiveConsent, LegalBasis, Purpose
from shared.platform.errors import Refused
from shared.platform.records import Aggregate


class ConsentAlreadyWithdrawn(Refused):
    """It was withdrawn before."""

    def __init__(self) -> None:
        super().__init__("This consent was withdrawn before", field="consent_id")


class ConsentExpired(Refused):
    """A basis that has ended cannot be given."""

    def __init__(self) -> None:
        super().__init__("The last day of validity is in the past", field="valid_until")


class NoLegalBasis(Refused):
    """Nothing is done for a purpose that has no legal basis."""

    def __init__(self, purpose: Purpose) -> None:
        super().__init__(f"There is no legal basis for {purpose.value} on record", field="purpose")
        self.purpose = purpose


class Consent(Record, Aggregate, table=True):
    """A legal basis for one purpose: consent, or another that was written down."""

    __tablename__ = "consents"
    __table_args__ = (Index("ix_consents_open", "person_id", "purpose", postgresql_where=text("withdrawn_at IS NULL")),)

    person_id: UUID = Field(foreign_key="persons.id")
    purpose: str = Field(max_length=20)
    legal_basis: str = Field(max_length=30)
    form: str = Field(max_length=20)
    language: str = Field(max_length=8)
    valid_until: date | None = None
    given_at: datetime = Field(sa_type=DateTime(timezone=True))
    withdrawn_at: datetime | None = Field(default=None, sa_type=DateTime(timezone=True))

    @classmethod
    def give(cls, command: GiveConsent, at: datetime) -> tuple["Consent", ConsentGiven]:
        """A new basis; ConsentExpired when it would have ended already."""
        if command.valid_until is not None and command.valid_until < at.date():
            raise ConsentExpired
        fields = command.model_dump(exclude={"consent_id"})
        consent = cls(id=command.consent_id, given_at=at, **fields)
        return consent, ConsentGiven(
            consent_id=consent.id,
            person_id=consent.person_id,
            purpose=Purpose(consent.purpose),
            legal_basis=LegalBasis(consent.legal_basis),
            form=ConsentForm(consent.form),
            language=consent.language,
            valid_until=consent.valid_until,
            given_at=at,
        )

    def withdraw(self, at: datetime) -> ConsentWithdrawn:
        """End the basis; ConsentAlreadyWithdrawn."""
        if self.withdrawn_at is not None:
            raise ConsentAlreadyWithdrawn
        self.withdrawn_at = at
        return ConsentWithdrawn(
            consent_id=self.id, person_id=self.person_id, purpose=Purpose(self.purpose), withdrawn_at=at
        )
