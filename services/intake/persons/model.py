"""Households and persons."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlmodel import Field

from services.intake.persons.age import stated_on
from services.intake.persons.households import NotOfThisHousehold
from services.intake.persons.searches import comparison_by
from services.intake.records import AggregateRecord
from shared.contracts.base import Sealed
from shared.contracts.code_lists import DIGEST
from shared.contracts.intake.v1 import (
    AgeBand,
    AgeBandMoved,
    CircumstancesRecorded,
    HouseholdChanged,
    HouseholdRegistered,
    PersonCorrected,
    PersonErased,
    PersonProfile,
    PersonRegistered,
    RegisterHousehold,
    Relationship,
    RelationshipCorrected,
    Sex,
    SpecialistReviewAsked,
    SpecialistReviewEnded,
)
from shared.platform.audit import AuditEntry
from shared.platform.columns import Blob, at_rest, later_moment, moment, sealed
from shared.platform.erased import reference_of_erased
from shared.platform.errors import Refused
from shared.platform.unit_of_work import UnitOfWork

MAY_BE_MINORS = frozenset({AgeBand.UNDER_5, AgeBand.FROM_5, AgeBand.FROM_12, AgeBand.UNKNOWN})
"""Whoever is not known to be of age is taken for a child."""
MOST_NAMED = 20
"""Candidates named in a refusal; a search names all."""


class PersonIsErased(Refused):
    """Nothing more is done about somebody whose key was destroyed."""

    text = "This person's data was erased"
    about_field = "person_id"


class HouseholdElsewhere(Refused):
    """A household and its members belong to one crisis."""

    text = "This household was registered in another crisis"
    about_field = "household_id"


class PossibleDuplicate(Refused):
    """Somebody very alike is registered; look at the candidates of a search for this person, then say so."""

    text = "Possibly registered already"
    about_field = "looked_at"

    def __init__(self, candidates: Sequence[UUID], person_id: UUID) -> None:
        super().__init__()
        self.candidates = list(candidates)
        self.person_id = person_id

    @property
    def about(self) -> tuple[UUID, ...]:
        """The first of the candidates, who may be another agency's."""
        return tuple(self.candidates[:MOST_NAMED])

    async def leave(self, uow: UnitOfWork) -> None:
        """A line in the trail, and one search less: what is refused was a question about these people as well."""
        if uow.exercise is None:
            uow.add(comparison_by(uow))
        uow.note(
            AuditEntry(
                action="RegisterPerson",
                actor_id=uow.actor.id,
                agency_id=uow.actor.agency_id,
                decision="refused",
                subject_ids=(self.person_id, *self.candidates),
                detail={"code": self.code},
            )
        )


class Household(AggregateRecord, table=True):
    """Persons who are registered, and travel, together."""

    __tablename__ = "households"

    crisis_id: UUID = Field(foreign_key="crises.id")
    registered_at: datetime = moment()

    @classmethod
    def register(cls, command: RegisterHousehold, at: datetime) -> tuple["Household", HouseholdRegistered]:
        household = cls(id=command.household_id, crisis_id=command.crisis_id, registered_at=at)
        return household, HouseholdRegistered(
            household_id=household.id, crisis_id=household.crisis_id, registered_at=at
        )


class Person(AggregateRecord, table=True):
    """A person in our care. Who they are rests sealed; what is open here tells nothing that endangers them.

    `is_protected` (asylum seeker, refugee, stateless, or fears return) drives the rule that nothing reaches a state
    of origin; it is never told, nor is `origin_answered`: until it holds every state is barred.
    `location_withheld` says that the region rests sealed with the circumstances.
    """

    __tablename__ = "persons"

    crisis_id: UUID = Field(foreign_key="crises.id", index=True)
    household_id: UUID | None = Field(default=None, foreign_key="households.id", index=True)
    relationship: str = Field(max_length=20)
    reference: str = Field(max_length=20, unique=True)
    sex: str = Field(max_length=10)
    age_band: str = Field(max_length=10)
    birth_date_estimated: bool
    has_documents: bool
    birth_told_on: date | None = None
    """The day from which a stated age grows; the day of registration where none is noted."""
    band_review_on: date | None = Field(default=None, index=True)
    """When the band can have changed; None for somebody not looked at yet."""
    region: str | None = Field(default=None, max_length=200)
    profile: Blob | None = sealed()
    circumstances: Blob | None = sealed()
    is_protected: bool = Field(default=False)
    origin_answered: bool = Field(default=False)
    said_stateless: bool = Field(default=False)
    location_withheld: bool = Field(default=False)
    review_asked: bool = Field(default=False)
    """Whether a specialist was asked to look anew."""
    lists_read: str | None = Field(default=None, max_length=16)
    """The lists of codes under which the profile was last looked at; None in what earlier releases wrote."""
    import_id: UUID | None = None
    registered_by_agency: UUID | None = None
    registered_at: datetime = moment()
    erased_at: datetime | None = later_moment()

    @classmethod
    def row_of(
        cls, registered: PersonRegistered, reference: str, *, version: int, exercise: str | None, withheld: bool
    ) -> dict[str, Any]:
        """The columns of a person just registered, for single and for bulk writes alike."""
        return {
            "id": registered.person_id,
            "crisis_id": registered.crisis_id,
            "household_id": registered.household_id,
            "relationship": registered.relationship.value,
            "reference": reference,
            "sex": registered.sex.value,
            "age_band": registered.age_band.value,
            "birth_date_estimated": registered.birth_date_estimated,
            "has_documents": registered.has_documents,
            "region": registered.region,
            "profile": at_rest(registered.profile),
            "circumstances": at_rest(registered.circumstances),
            "is_protected": False,
            "origin_answered": False,
            "said_stateless": False,
            "location_withheld": withheld,
            "review_asked": False,
            "lists_read": DIGEST,
            "import_id": registered.import_id,
            "registered_by_agency": registered.registered_by_agency,
            "registered_at": registered.registered_at,
            "version": version,
            "exercise": exercise,
        }

    def stated_on(self, zone: str | None) -> date:
        """The day from which their stated age grows, where they are."""
        return stated_on(self.birth_told_on, self.registered_at, zone)

    def sealed_profile(self) -> Sealed[PersonProfile]:
        """The profile as it rests; PersonIsErased."""
        if self.profile is None:
            raise PersonIsErased
        return Sealed[PersonProfile].model_validate(self.profile)

    def require_present(self) -> None:
        """Guard everything that is done about a person; PersonIsErased."""
        if self.erased_at is not None:
            raise PersonIsErased

    def correct(self, corrected: PersonCorrected) -> PersonCorrected:
        """Take over what was put right; PersonIsErased."""
        self.require_present()
        self.sex = corrected.sex
        self.age_band = corrected.age_band
        self.birth_date_estimated = corrected.birth_date_estimated
        self.has_documents = corrected.has_documents
        self.profile = at_rest(corrected.profile)
        self.region = corrected.region
        self.lists_read = DIGEST
        return corrected

    def move_to_band(self, band: AgeBand, at: datetime) -> AgeBandMoved | None:
        """Note that time has passed; nothing where the band is still the same. PersonIsErased."""
        self.require_present()
        if self.age_band == band:
            return None
        self.age_band = band
        return AgeBandMoved(person_id=self.id, age_band=band, moved_at=at)

    def correct_relationship(self, relationship: Relationship, at: datetime) -> RelationshipCorrected:
        """What the person is to the head of their household; NotOfThisHousehold, PersonIsErased."""
        self.require_present()
        if self.household_id is None:
            raise NotOfThisHousehold
        self.relationship = relationship
        return RelationshipCorrected(
            person_id=self.id, household_id=self.household_id, relationship=relationship, corrected_at=at
        )

    def change_household(self, household_id: UUID | None, relationship: Relationship, at: datetime) -> HouseholdChanged:
        """Belong to another household from now on, or to none; PersonIsErased."""
        self.require_present()
        left, self.household_id, self.relationship = self.household_id, household_id, relationship
        return HouseholdChanged(
            person_id=self.id,
            household_id=household_id,
            left_household_id=left,
            relationship=relationship,
            changed_at=at,
        )

    def record_circumstances(self, recorded: CircumstancesRecorded) -> CircumstancesRecorded:
        """Take over what is now known of where the person is; PersonIsErased."""
        self.require_present()
        self.circumstances = at_rest(recorded.circumstances)
        return recorded

    def ask_review(self, at: datetime) -> SpecialistReviewAsked:
        """What is known does not fit together: a specialist looks; PersonIsErased."""
        self.require_present()
        self.review_asked = True
        return SpecialistReviewAsked(person_id=self.id, asked_at=at)

    def end_review(self, at: datetime) -> SpecialistReviewEnded:
        """It fits; PersonIsErased."""
        self.require_present()
        self.review_asked = False
        return SpecialistReviewEnded(person_id=self.id, ended_at=at)

    def erase(self, reason: str, at: datetime) -> PersonErased:
        """Drop everything that said who they are, their kin and what they fear; PersonIsErased when done before."""
        self.require_present()
        self.erased_at = at
        self.profile = None
        self.circumstances = None
        self.region = None
        self.is_protected = self.origin_answered = self.said_stateless = False
        self.location_withheld = self.review_asked = False
        self.sex = Sex.UNKNOWN
        self.age_band = AgeBand.UNKNOWN
        self.birth_told_on = self.band_review_on = None
        self.reference = reference_of_erased(self.id)
        self.household_id = self.import_id = None
        self.relationship = Relationship.NOT_RELATED
        self.has_documents = self.birth_date_estimated = False
        return PersonErased(person_id=self.id, reason=reason, erased_at=at)
