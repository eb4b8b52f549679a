"""Events and commands of registration."""

from datetime import datetime
from enum import StrEnum
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
    refuse_null,
)
from shared.contracts.intake.v1.crises import CrisisStatus
from shared.contracts.intake.v1.values import (
    AgeBand,
    BirthDate,
    Circumstances,
    CircumstancesOnRecord,
    Guardian,
    IntakeCommand,
    IntakeEvent,
    PersonProfile,
    Relationship,
    Sex,
)
from shared.contracts.when import When


class RegisterHousehold(IntakeCommand):
    """Make a household for persons to join."""

    allowed: ClassVar[When] = When(crisis={CrisisStatus.ACTIVE})
    household_id: Id
    crisis_id: Id


class DuplicateJudgement(StrEnum):
    """What somebody made of the people a search showed."""

    OTHER_PEOPLE = "other_people"
    RELATIVE_OR_TWIN = "relative_or_twin"
    CANNOT_TELL = "cannot_tell"
    """Not to be seen, or not to be told apart: registered all the same, nobody is sent away for it."""


class CandidatesLookedAt(Contract):
    """The candidates of a search, however many, were looked at."""

    search_id: Id
    judgement: Annotated[DuplicateJudgement, C1]


class RegisterPerson(IntakeCommand):
    """Register one person; works without documents and with an estimated birth date."""

    allowed: ClassVar[When] = When(crisis={CrisisStatus.ACTIVE})
    person_id: Id
    crisis_id: Id
    household_id: Annotated[UUID | None, C1] = None
    relationship: Annotated[Relationship, C1] = Relationship.HEAD
    sex: Annotated[Sex, C1] = Sex.UNKNOWN
    region: Annotated[Line | None, C1] = None
    profile: Annotated[PersonProfile, C2]
    circumstances: Annotated[Circumstances | None, C3] = None
    looked_at: Annotated[CandidatesLookedAt | None, C1] = None
    """Whom a search showed to be very alike, and what was made of it; needed where anybody is."""


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
    def _refuse_null(self) -> "CorrectPerson":
        refuse_null(self, "profile", "sex")
        return self


class RecordGuardian(IntakeCommand):
    """Say who answers for a child, and how that was looked into; whoever was named before is replaced."""

    person_id: Id
    version: Annotated[int, C1]
    guardian: Annotated[Guardian, C2]


class RelationToHead(Contract):
    """What somebody of a household is to its head."""

    person_id: Id
    relationship: Annotated[Relationship, C1]


class NameHead(IntakeCommand):
    """Name the head of the person's household, of the version of them the caller looked at.

    What the others are to the head is said as far as it changes; whoever was head must be among them.
    """

    partial: ClassVar[bool] = True
    person_id: Id
    version: Annotated[int, C1]
    relations: Annotated[list[RelationToHead], C1] = Field(default=[], max_length=60)


class JoinHousehold(IntakeCommand):
    """Bring people who were registered apart into one household: a new one, where nobody knows the id yet.

    Who is in a household with others leaves it first. `person_id` is whom the caller looked at, in this version.
    """

    person_id: Id
    version: Annotated[int, C1]
    household_id: Id
    members: Annotated[list[RelationToHead], C1] = Field(min_length=1, max_length=60)
    """Who belongs to it from now on, and what they are to its head."""
    with_person_id: Annotated[UUID | None, C1] = None
    """Whom the caller knows to be in it: where they have left it meanwhile, nobody joins it."""


class LeaveHousehold(IntakeCommand):
    """Say that the person is not of this household: they are by themselves from now on."""

    person_id: Id
    version: Annotated[int, C1]
    household_id: Id
    """So that whom they leave behind are asked after as well."""


class RecordCircumstances(IntakeCommand):
    """Say where the person is and what is the matter; what is not named stays, what is named as null is taken away."""

    partial: ClassVar[bool] = True
    person_id: Id
    version: Annotated[int, C1]
    location: Annotated[Prose | None, C3] = None
    notes: Annotated[Prose | None, C3] = None


class SearchPurpose(StrEnum):
    """What a search is for."""

    REGISTRATION = "registration"
    """Anybody who may be the same person, another agency's too."""
    LIST = "list"
    """To find one's own people again; nobody else comes up."""


class MatchBand(StrEnum):
    """How alike somebody is, coarse enough to tell nothing more."""

    STRONG = "strong"
    LIKELY = "likely"
    POSSIBLE = "possible"


class FindPersons(IntakeCommand):
    """Search before registering; answers ids and how alike they are, never who they are."""

    crisis_id: Annotated[UUID | None, C1] = None
    given_name: Annotated[Line | None, C2] = None
    family_name: Annotated[Line | None, C2] = None
    birth_date: Annotated[BirthDate, C2] = BirthDate()
    phone: Annotated[Line | None, C2] = None
    document_number: Annotated[Line | None, C2] = None
    document_numbers: Annotated[list[Line], C2] = Field(default=[], max_length=8)
    sex: Annotated[Sex, C1] = Sex.UNKNOWN
    purpose: Annotated[SearchPurpose, C1] = SearchPurpose.REGISTRATION
    among: Annotated[list[UUID] | None, C1] = Field(default=None, max_length=2000)
    """Of a list, whom alone it may name: nobody else is opened. None for everybody of the agency."""
    limit: Annotated[int, C1] = Field(default=20, ge=1, le=100)


class PersonCandidate(Contract):
    """Somebody who may be the one that is looked for."""

    person_id: Annotated[UUID, C1]
    band: Annotated[MatchBand, C1]
    reasons: Annotated[list[Code], C1]
    """What is alike, by code; empty of people who are another agency's."""


class PersonsFound(Contract):
    """The answer to `FindPersons`, best first; `search_id` is what a registration refers to."""

    search_id: Annotated[UUID | None, C1] = None
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
    """Stands for the registration card: `id-` and the person's id. Older events carry what is printed on the card."""
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
    origin_answered: Annotated[bool | None, C1] = None
    """Whether every nationality, or residence of somebody stateless, is named and "any other?" answered.

    Asked of everybody alike, so that it tells nothing of who needs protection.
    """
    unlisted_codes: Annotated[bool | None, C1] = None
    """Whether the profile names a code that is on no list any more, as only what was recorded earlier can."""


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
    origin_answered: Annotated[bool | None, C1] = None
    """As in `PersonRegistered`."""
    unlisted_codes: Annotated[bool | None, C1] = None
    """As in `PersonRegistered`."""


class RelationshipCorrected(IntakeEvent):
    """Another head was named, or what the person is to the head."""

    person_id: Id
    household_id: Annotated[UUID, C1]
    relationship: Annotated[Relationship, C1]
    corrected_at: Annotated[datetime, C1]


class HouseholdChanged(IntakeEvent):
    """The person belongs to another household from now on, or to none."""

    person_id: Id
    household_id: Annotated[UUID | None, C1]
    left_household_id: Annotated[UUID | None, C1]
    relationship: Annotated[Relationship, C1]
    changed_at: Annotated[datetime, C1]


class CircumstancesRecorded(IntakeEvent):
    """Where the person is and what is the matter, as it is now known; a region that is withheld is sealed in it."""

    person_id: Id
    circumstances: Annotated[Sealed[CircumstancesOnRecord], C3]
    recorded_at: Annotated[datetime, C1]


class AgeBandMoved(IntakeEvent):
    """Time has passed: the person is counted in another band from now on."""

    person_id: Id
    age_band: Annotated[AgeBand, C1]
    moved_at: Annotated[datetime, C1]


class PersonErased(IntakeEvent):
    """The key is destroyed; whoever holds sealed values of this person drops them."""

    person_id: Id
    reason: Annotated[Code, C6]
    erased_at: Annotated[datetime, C1]
    proof: Annotated[str | None, C1] = None
    """Intake's signature; without it nobody destroys a key."""


class RegistrationCard(Contract):
    """What is printed on the card that a person holds."""

    reference: Annotated[Code, C1]
    """Carries no meaning."""


def reference_in_the_open(person_id: UUID) -> str:
    """What facts say instead of the reference: logs are kept for ever, and so is a card."""
    return f"id-{person_id.hex}"


class SubjectKeyIssued(Contract):
    """A person's data key, wrapped by the key-encryption key; the value on the compacted key topic."""

    subject_id: Annotated[UUID, C1]
    version: Annotated[int, C1]
    wrapped_key: Annotated[str, C7]
    card: Annotated[Sealed[RegistrationCard] | None, C1] = None
    """Sealed under this key, so that it goes with it; None where the subject holds no card."""
