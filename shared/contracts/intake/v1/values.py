"""Values shared by the rooms of the service."""

from enum import StrEnum
from typing import Annotated, ClassVar

from pydantic import Field

from shared.contracts.base import (
    C2,
    C3,
    C4,
    Code,
    Command,
    Contract,
    CountryCode,
    Day,
    DocumentKind,
    Event,
    LanguageTag,
    Line,
    Prose,
)


class Sex(StrEnum):
    """As the person states it."""

    FEMALE = "female"
    MALE = "male"
    OTHER = "other"
    UNKNOWN = "unknown"


class AgeBand(StrEnum):
    """UNHCR age bands."""

    UNDER_5 = "0-4"
    FROM_5 = "5-11"
    FROM_12 = "12-17"
    FROM_18 = "18-59"
    FROM_60 = "60+"
    UNKNOWN = "unknown"


class Relationship(StrEnum):
    """To the head of the household."""

    HEAD = "head"
    SPOUSE = "spouse"
    CHILD = "child"
    PARENT = "parent"
    SIBLING = "sibling"
    OTHER_RELATIVE = "other_relative"
    NOT_RELATED = "not_related"


class Hazard(StrEnum):
    """What caused the crisis (MICIC: conflict or natural disaster)."""

    CONFLICT = "conflict"
    NATURAL_DISASTER = "natural_disaster"
    EPIDEMIC = "epidemic"
    OTHER = "other"


class Purpose(StrEnum):
    """What a person's data may be used for; each has its own legal basis."""

    ASSISTANCE = "assistance"
    EVACUATION = "evacuation"
    REINTEGRATION = "reintegration"
    SHARING = "sharing"
    TRACING = "tracing"


class LegalBasis(StrEnum):
    """ICRC handbook: consent is often not valid in an emergency, so the basis is recorded, not assumed."""

    CONSENT = "consent"
    VITAL_INTEREST = "vital_interest"
    PUBLIC_INTEREST = "public_interest"
    LEGITIMATE_INTEREST = "legitimate_interest"
    LEGAL_OBLIGATION = "legal_obligation"


class ConsentForm(StrEnum):
    """How consent was expressed (IOM emergency manual)."""

    EXPLICIT = "explicit"
    IMPLICIT = "implicit"
    PROXY = "proxy"


class OwnView(StrEnum):
    """What a child says to it; heard whoever decides (CRC article 12)."""

    AGREES = "agrees"
    OBJECTS = "objects"
    TOO_YOUNG = "too_young"
    NOT_ASKED = "not_asked"


class Interpretation(StrEnum):
    """Who put what was asked into the person's language: for rights as grave as these, it matters who it was."""

    OWN_LANGUAGE = "own_language"
    """Whoever asked speaks it."""
    INTERPRETER = "interpreter"
    REMOTE_INTERPRETER = "remote_interpreter"
    COLLEAGUE = "colleague"
    COMMUNITY = "community"
    """Somebody of the person's surroundings; never sure to be free of them."""
    RELATIVE = "relative"


class InterpreterName(Contract):
    """What the interpreter is called: class C2, sealed as interpreter."""

    name: Annotated[Line, C2]


class AgencyKind(StrEnum):
    """What an agency is; employers and carriers get capacity data only."""

    HUMANITARIAN = "humanitarian"
    GOVERNMENT = "government"
    CONSULAR = "consular"
    PRIVATE_SECTOR = "private_sector"


ACTING_FOR_A_STATE = frozenset({AgencyKind.GOVERNMENT, AgencyKind.CONSULAR})
"""Kinds that cannot be without the state they act for."""


class ProtectionStatus(StrEnum):
    """Statuses that bar everything towards a state of origin."""

    NONE_KNOWN = "none_known"
    FEARS_RETURN = "fears_return"
    ASYLUM_SEEKER = "asylum_seeker"
    REFUGEE = "refugee"
    STATELESS = "stateless"


class RequestKind(StrEnum):
    """What is asked for."""

    ASSISTANCE = "assistance"
    EVACUATION = "evacuation"


class Urgency(StrEnum):
    """How soon, the soonest first; the deadlines are data."""

    LIFE_SAVING = "life_saving"
    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"

    def exceeds(self, other: "Urgency") -> bool:
        """Whether this is sooner than the other."""
        order = list(Urgency)
        return order.index(self) < order.index(other)


class BirthDate(Contract):
    """Exact date, or a year, or an age on the day of registration; the last three are estimates.

    More than one may be stated where they agree; intake refuses statements that disagree.
    """

    on: Annotated[Day | None, C2] = None
    year: Annotated[int | None, C2] = Field(default=None, ge=1880, le=2200)
    age: Annotated[int | None, C2] = Field(default=None, ge=0, le=130)
    age_months: Annotated[int | None, C2] = Field(default=None, ge=0, le=119)
    """Completed months, as the age of small children is stated."""


class IdentityDocument(Contract):
    """A document the person holds, or held."""

    kind: Annotated[DocumentKind, C2]
    number: Annotated[Line, C2]
    issuing_country: Annotated[CountryCode | None, C2] = None
    expires_on: Annotated[Day | None, C2] = None
    confiscated: Annotated[bool, C2] = False


class KnownBy(StrEnum):
    """How a nationality is known. The State of each bars; only what is stated or by a paper makes an origin known."""

    STATED = "stated"
    PAPER = "paper"
    OTHER = "other"
    UNKNOWN = "unknown"


TELLS_ORIGIN = frozenset({KnownBy.STATED, KnownBy.PAPER})


class NationalityAnswer(StrEnum):
    """What somebody says when asked for any other nationality; None where nobody asked."""

    NO_OTHER = "no_other"
    STATELESS = "stateless"
    UNKNOWN = "unknown"


class Nationality(Contract):
    """One nationality, and how it is known."""

    country: Annotated[CountryCode, C2]
    known_by: Annotated[KnownBy, C2] = KnownBy.STATED


class GuardianRelation(StrEnum):
    """What somebody who answers for a child is to it."""

    PARENT = "parent"
    GRANDPARENT = "grandparent"
    SIBLING = "sibling"
    OTHER_RELATIVE = "other_relative"
    APPOINTED = "appointed"
    """By an authority."""
    NOT_RELATED = "not_related"


class GuardianCheck(StrEnum):
    """How it was looked into that somebody answers for the child; nobody is believed who says so of themselves."""

    NOT_YET = "not_yet"
    PAPER = "paper"
    AUTHORITY = "authority"
    ASKED_APART = "asked_apart"
    """Child and adult were asked apart, and said the same."""
    REFUTED = "refuted"
    """Whoever said so is not the guardian; kept, so that nobody believes it again."""


class Guardian(Contract):
    """Who answers for a child. Somebody else's data, so it reaches no agency; no rule for children alone ends by it."""

    name: Annotated[Line, C2]
    relation: Annotated[GuardianRelation, C2]
    verified_by: Annotated[GuardianCheck, C2]
    phone: Annotated[Line | None, C2] = None


class PersonProfile(Contract):
    """Who the person is. Rests and travels sealed, always."""

    given_name: Annotated[Line, C2]
    family_name: Annotated[Line | None, C2] = None
    birth_date: Annotated[BirthDate, C2] = BirthDate()
    nationality: Annotated[CountryCode | None, C2] = None
    """The first; None where the person is stateless or it is not known."""
    nationality_known_by: Annotated[KnownBy, C2] = KnownBy.STATED
    """How the first is known; a release before took every first one for stated."""
    nationalities: Annotated[list[Nationality], C2] = Field(default=[], max_length=8)
    """Every further one."""
    nationality_answer: Annotated[NationalityAnswer | None, C2] = None
    former_residences: Annotated[list[CountryCode], C2] = Field(default=[], max_length=8)
    """Countries in which somebody stateless lived before."""
    former_residences_complete: Annotated[bool, C2] = False
    """Whether they say that there is no other."""
    phone: Annotated[Line | None, C2] = None
    email: Annotated[Line | None, C2] = None
    languages: Annotated[list[LanguageTag], C2] = Field(default=[], max_length=8)
    documents: Annotated[list[IdentityDocument], C2] = Field(default=[], max_length=8)
    guardian: Annotated[Guardian | None, C2] = None
    """None of an adult, and of a child of whom nobody knows who answers for it."""


class ProfileOnRecord(PersonProfile):
    """A profile as intake seals it: the telephone number as typed, and as everybody may dial it."""

    phone_e164: Annotated[Line | None, C2] = None
    """None where nobody can tell the country of the number."""


class Circumstances(Contract):
    """Where the person is and what is the matter: class C3, sealed as health."""

    location: Annotated[Prose | None, C3] = None
    notes: Annotated[Prose | None, C3] = None


class CircumstancesOnRecord(Circumstances):
    """Circumstances as intake seals them: with the region of somebody whose place is withheld."""

    region: Annotated[Line | None, C3] = None


class ReportedCircumstances(Contract):
    """What somebody told of a person whose circumstances they may not read: class C4, for a specialist to look at."""

    region: Annotated[Line | None, C4] = None
    location: Annotated[Prose | None, C4] = None
    notes: Annotated[Prose | None, C4] = None


class RestrictedNeed(Contract):
    """A specific need whose very code endangers the person, or that comes with a protection status."""

    code: Annotated[Code, C4]
    reported_status: Annotated[ProtectionStatus | None, C4] = None
    """What the person, or a file, says of their status; no specialist has assessed it."""


class ProtectionAssessment(Contract):
    """International protection: class C4."""

    status: Annotated[ProtectionStatus, C4]
    feared_countries: Annotated[list[CountryCode], C4] = Field(default=[], max_length=20)
    trafficking: Annotated[bool, C4] = False
    """Presumed or confirmed victim of trafficking: their location is never shared."""


class OriginOnRecord(Contract):
    """What is known of somebody's origin, for whoever decides where they are taken and reads no profile."""

    nationalities: Annotated[list[CountryCode], C4] = Field(default=[])
    """Stated or by a paper."""
    nationality_answer: Annotated[NationalityAnswer | None, C4] = None
    former_residences: Annotated[list[CountryCode], C4] = Field(default=[])
    former_residences_complete: Annotated[bool, C4] = False
    papers_without_issuer: Annotated[bool, C4] = False
    said_stateless: Annotated[bool, C4] = False
    """Whoever said so, whenever: then only the places lived in make the origin known."""


class AssessmentOnRecord(ProtectionAssessment):
    """An assessment as intake seals it: with every state the person may never be taken to, once somebody needs it.

    `barred_countries` are nationality, issuers of papers and whatever was ever feared; no later assessment takes one
    away. A protected person whose origin is not known is taken nowhere.
    """

    protected: Annotated[bool, C4] = False
    barred_countries: Annotated[list[CountryCode], C4] = Field(default=[])
    origin: Annotated[OriginOnRecord | None, C4] = None


class IntakeEvent(Event):
    """A fact told by intake."""

    service: ClassVar[str] = "intake"
    aggregate: ClassVar[str] = "person_id"


class IntakeCommand(Command):
    """A wish for intake."""

    service: ClassVar[str] = "intake"
