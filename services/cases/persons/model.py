"""What cases knows of crises, persons and their consent: copies of what intake told, nothing of its own."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import SmallInteger
from sqlmodel import Field

from services.cases.records import Record
from shared.contracts.base import Sealed
from shared.contracts.intake.v1 import AssessmentOnRecord, LegalBasis, ProtectionAssessed, Purpose
from shared.platform.columns import code, later_code, sealed
from shared.platform.erased import reference_of_erased
from shared.platform.errors import Refused
from shared.platform.moments import LAST_MOMENT, day_is_over

END_OF_TIME = LAST_MOMENT


class PersonIsErased(Refused):
    """Nothing more is begun for somebody whose key was destroyed."""

    text = "This person's data was erased"
    about_field = "case_id"


class KnownCrisis(Record, table=True):
    """A crisis operations may be planned for."""

    __tablename__ = "known_crises"

    crisis_id: UUID = Field(primary_key=True)


class KnownPerson(Record, table=True):
    """A registered person: opaque ids, what stands for their card, and the protection assessment as it came, sealed."""

    __tablename__ = "known_persons"

    person_id: UUID = Field(primary_key=True)
    crisis_id: UUID
    reference: str = Field(max_length=40)
    household_id: UUID | None = Field(default=None, index=True)
    protection: dict[str, Any] | None = sealed()
    assessed_at: datetime | None = None
    erased_at: datetime | None = None

    def adopt_assessment(self, event: ProtectionAssessed) -> None:
        """Keep what was assessed last, unless the person is erased.

        Assessments of a person arrive in order. Whose clock was behind says nothing about which of them came first.
        """
        if self.erased_at:
            return
        self.protection = event.assessment.model_dump(mode="json")
        self.assessed_at = event.assessed_at

    def move_to(self, household_id: UUID | None) -> None:
        """Belong to another household, or to none, unless the person is erased."""
        if not self.erased_at:
            self.household_id = household_id

    def assessment(self) -> Sealed[AssessmentOnRecord] | None:
        """The newest assessment, still sealed; None when the person was never assessed, or is erased."""
        return Sealed[AssessmentOnRecord].model_validate(self.protection) if self.protection else None

    def require_known(self) -> None:
        """Guard what is begun for a person; PersonIsErased, beside the case it was asked for."""
        if self.erased_at:
            raise PersonIsErased

    def erase(self, at: datetime) -> None:
        """Drop what is sealed, and what a registration card would lead to."""
        self.protection = None
        self.reference = reference_of_erased(self.person_id)
        self.household_id = None
        self.erased_at = at


class PastFollowed(Record, table=True):
    """Since when it is known of everybody ever told of which household and which legal bases they have; one row."""

    __tablename__ = "known_past_followed"

    id: int = Field(primary_key=True, sa_type=SmallInteger, sa_column_kwargs={"autoincrement": False})
    caught_up_at: datetime | None = None


@dataclass(frozen=True)
class Households:
    """Which household each of some people belongs to; of the unknown ones it may be anybody's."""

    of: Mapping[UUID, UUID]
    unknown: frozenset[UUID] = frozenset()


class KnownConsent(Record, table=True):
    """One legal basis for one purpose."""

    __tablename__ = "known_consents"

    consent_id: UUID = Field(primary_key=True)
    person_id: UUID = Field(index=True)
    purpose: Purpose = code()
    legal_basis: LegalBasis | None = later_code()
    """None where a release before did not name it: then it is no consent, and a withdrawal of it is one of consent."""
    given_at: datetime | None = None
    valid_until: date | None = None
    over_at: datetime | None = None
    withdrawn_at: datetime | None = None

    @property
    def is_withdrawn_consent(self) -> bool:
        """Whether the person once agreed, and took it back."""
        return self.withdrawn_at is not None and self.legal_basis in (LegalBasis.CONSENT, None)

    def is_consent_after(self, moment: datetime) -> bool:
        """Whether the person agreed later than a moment."""
        is_consent = self.legal_basis == LegalBasis.CONSENT
        return is_consent and self.given_at is not None and self.given_at > moment

    def ends_at(self) -> datetime:
        """The moment the basis ends by itself: the end of its last day in the person's place; else the end of time.

        Where a release before did not tell the place, the day ends where it ends first.
        """
        if self.valid_until is None:
            return END_OF_TIME
        return self.over_at or day_is_over(self.valid_until)


def standing_bases(bases: Sequence[KnownConsent]) -> list[KnownConsent]:
    """Those that nobody withdrew, also where they ended by themselves.

    Once consent was withdrawn, only a consent given after it stands: no other basis undoes a person's no.
    """
    standing = [basis for basis in bases if basis.withdrawn_at is None]
    said_no = [basis.withdrawn_at for basis in bases if basis.withdrawn_at and basis.is_withdrawn_consent]
    return [basis for basis in standing if basis.is_consent_after(max(said_no))] if said_no else standing
