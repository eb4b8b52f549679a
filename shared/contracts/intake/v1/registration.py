"""Events and commands of registration."""

from datetime import datetime
from typing import Annotated, ClassVar
from uuid import UUID

from pydantic import Field, model_validator

from shared.contracts.base import (
    C1,
    C2,
    C3,
    C6,
    C7,
    Code,
    Contract,
    Id,
    Line,
    Prose,
    Sealed,
)
from shared.contracts.intake.v1.values import (
    AgeBand,
    BirthDate,
    Circumstances,
    CircumstancesOnRecord,
    IntakeCommand,
    IntakeEvent,
    PersonProfile,
    Relationship,
    Sex,
)


class RegisterHousehold(IntakeCommand):
    """Make a household for persons to join."""

    household_id: Id
    crisis_id: Id


class RegisterPerson(IntakeCommand):
    """Register one person; works without documents and with an estimated birth date."""

    person_id: Id
    crisis_id: Id
    household_id: Annotated[UUID | None, C1] = None
    relationship: Annotated[Relationship, C1] = Relationship.HEAD
    sex: Annotated[Sex, C1] = Sex.UNKNOWN
    region: Annotated[Line | None, C1] = None
    profile: Annotated[PersonProfile, C2]
    circumstances: Annotated[Circumstances | None, C3] = None
    not_a_duplicate_of: Annotated[list[UUID], C1] = Field(default=[], max_length=20)
    """Candidates the caseworker looked at and judged to be other people."""


class CorrectPerson(IntakeCommand):
    """Put right what is named, of the version the caller looked at; of the profile as well, only what it names changes.

    What is named as null is taken away; what is not named stays.
    """

    partial: ClassVar[bool] = True
    person_id: Id
    version: Annotated[int, C1]
    profile: Annotated[PersonProfile | None, C2] = None
    sex: Annotated[Sex | None, C1] = None
    region: Annotated[Line | None, C1] = None

    @model_validator(mode="after")
    def _kept_or_said(self) -> "CorrectPerson":
        for name in ("profile", "sex"):
            if name in self.model_fields_set and getattr(self, name) is None:
                raise ValueError(f"{name} cannot be taken away: leave it out, and it stays as it is")
        return self


class RecordCircumstances(IntakeCommand):
    """Say where the person is and what is the matter; what is not named stays, what is named as null is taken away."""

    partial: ClassVar[bool] = True
    person_id: Id
    version: Annotated[int, C1]
    location: Annotated[Prose | None, C3] = None
    notes: Annotated[Prose | None, C3] = None


class FindPersons(IntakeCommand):
    """Search before registering; answers ids with a score, never who they are. Changes nothing."""

    crisis_id: Annotated[UUID | None, C1] = None
    given_name: Annotated[Line | None, C2] = None
    family_name: Annotated[Line | None, C2] = None
    birth_date: Annotated[BirthDate, C2] = BirthDate()
    phone: Annotated[Line | None, C2] = None
    document_number: Annotated[Line | None, C2] = None
    limit: Annotated[int, C1] = Field(default=20, ge=1, le=100)


class PersonCandidate(Contract):
    """Somebody who may be the one that is looked for."""

    person_id: Annotated[UUID, C1]
    score: Annotated[float, C1] = Field(ge=0, le=1)
    reasons: Annotated[list[Code], C1]
    """What is alike, by code."""


class PersonsFound(Contract):
    """The answer to `FindPersons`, best first."""

    candidates: Annotated[list[PersonCandidate], C1]


class HouseholdRegistered(IntakeEvent):
    """A household exists."""

    aggregate: ClassVar[str] = "household_id"
    about: ClassVar[str | None] = None
    household_id: Id
    crisis_id: Id
    registered_at: Annotated[datetime, C1]


class PersonRegistered(IntakeEvent):
    """A person is in our care; who they are is sealed."""

    person_id: Id
    crisis_id: Id
    household_id: Annotated[UUID | None, C1]
    relationship: Annotated[Relationship, C1]
    reference: Annotated[Code, C1]
    """Printed on the registration card; carries no meaning."""
    sex: Annotated[Sex, C1]
    age_band: Annotated[AgeBand, C1]
    birth_date_estimated: Annotated[bool, C1]
    has_documents: Annotated[bool, C1]
    region: Annotated[Line | None, C1]
    profile: Annotated[Sealed[PersonProfile], C2]
    circumstances: Annotated[Sealed[CircumstancesOnRecord] | None, C3] = None
    search_keys: Annotated[list[int], C1] = Field(default=[], deprecated=True)
    """Empty since logs are kept for ever; in older events keyed digests of names and dates, which nobody reads."""
    import_id: Annotated[UUID | None, C1] = None
    registered_at: Annotated[datetime, C1]
    registered_by_agency: Annotated[UUID | None, C1] = None


class PersonCorrected(IntakeEvent):
    """The profile was put right."""

    person_id: Id
    sex: Annotated[Sex, C1]
    age_band: Annotated[AgeBand, C1]
    birth_date_estimated: Annotated[bool, C1]
    has_documents: Annotated[bool, C1]
    region: Annotated[Line | None, C1]
    profile: Annotated[Sealed[PersonProfile], C2]
    search_keys: Annotated[list[int], C1] = Field(default=[], deprecated=True)
    corrected_at: Annotated[datetime, C1]


class CircumstancesRecorded(IntakeEvent):
    """Where the person is and what is the matter, as it is now known; a region that is withheld is sealed in it."""

    person_id: Id
    circumstances: Annotated[Sealed[CircumstancesOnRecord], C3]
    recorded_at: Annotated[datetime, C1]


class PersonErased(IntakeEvent):
    """The key is destroyed; whoever holds sealed values of this person drops them."""

    person_id: Id
    reason: Annotated[Code, C6]
    erased_at: Annotated[datetime, C1]
    proof: Annotated[str | None, C1] = None
    """Intake's signature; without it nobody destroys a key."""


class SubjectKeyIssued(Contract):
    """A person's data key, wrapped by the key-encryption key; the value on the compacted key topic."""

    subject_id: Annotated[UUID, C1]
    version: Annotated[int, C1]
    wrapped_key: Annotated[str, C7]
