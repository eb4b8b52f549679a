"""Agencies, and what each may have of one person's data."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import BigInteger, Index, LargeBinary, text
from sqlalchemy.dialects.postgresql import JSONB
from sqlmodel import Field

from services.intake.records import AggregateRecord, Record
from services.intake.settings import pseudonym_secret
from services.intake.sharing.pseudonyms import partner_subject, unkeyed_subject
from services.intake.sharing.rules import sharing_rules
from shared.contracts.base import FieldClass, Sealed
from shared.contracts.code_lists import is_country
from shared.contracts.intake.v1 import (
    ACTING_FOR_A_STATE,
    AgencyCorrected,
    AgencyKind,
    AgencyRegistered,
    BestInterests,
    CorrectAgency,
    GrantSharing,
    LegalBasis,
    Purpose,
    RegisterAgency,
    SharingGranted,
    SharingWithdrawn,
)
from shared.contracts.intake.v1.sharing import all_states
from shared.platform.columns import Blob, at_rest, codes, later_moment, moment, sealed
from shared.platform.errors import Forbidden, Refused
from shared.platform.moments import day_is_over


class AgencyCodeTaken(Refused):
    """Two agencies cannot share a topic."""

    text = "Another agency has this code"
    about_field = "code"


class AgencyKeyMissing(Refused):
    """Nothing can be sealed for an agency with which no key was agreed."""

    text = "No key was agreed with this agency"
    about_field = "code"


class AgencyCodeUnsafe(Refused):
    """The topics of a code with dots, as a release before took them, may be another agency's."""

    text = "The code of this agency may name another's topics: admit it anew"
    about_field = "agency_id"


class AgencyNeedsState(Refused):
    """Of a consulate or government whose state is not on record nobody knows for whom it must not learn anything."""

    def __init__(self, field: str = "agency_id") -> None:
        super().__init__("The state this agency acts for is not on record", field=field)


class SpecialistsShareWithStates(Forbidden):
    """A refusal that depends on the State would tell what somebody fears to whoever tries one State after another."""

    text = "Only protection specialists share with agencies that act for a State"
    about_field = "agency_id"


class BestInterestsNeeded(Refused):
    """Of a child or somebody presumed trafficked no State's agency hears before it is written down why it serves them.

    Only specialists come so far: what the refusal tells they may read.
    """

    text = "Say why it is in this person's best interests"
    about_field = "best_interests"


class AgencyGetsCapacityOnly(Refused):
    """Employers and carriers get numbers, never persons."""

    text = "Agencies of the private sector get capacity data only"
    about_field = "agency_id"


class ClassNotShareable(Refused):
    """This kind of agency is never given this class of data."""

    def __init__(self, classes: set[FieldClass]) -> None:
        named = ", ".join(sorted(classes))
        super().__init__(f"This kind of agency is not given data of class {named}", field="classes")


class SharingAlreadyEnded(Refused):
    """The grant ended before."""

    text = "This grant was withdrawn before"
    about_field = "grant_id"


class SharingWasWithdrawn(Refused):
    """What the person took back is not shared again at one person's word."""

    text = "Sharing was withdrawn: ask the person for consent again, or ask for an override"
    about_field = "legal_basis"


class GrantExpired(Refused):
    """A grant whose last day is past cannot be given."""

    text = "The last day of validity is in the past"
    about_field = "valid_until"


class Agency(AggregateRecord, table=True):
    """An agency under an information-sharing protocol; `feed_opened_at` once its topics exist."""

    __tablename__ = "agencies"

    code: str = Field(max_length=40, unique=True)
    name: str = Field(max_length=200)
    kind: str = Field(max_length=20)
    country_of_allegiance: str | None = Field(default=None, max_length=2)
    """The first of `states`; the database refuses another."""
    states: list[str] = codes()
    registered_at: datetime = moment()
    feed_opened_at: datetime | None = later_moment()
    mandate_version: int = Field(default=0)
    """Counts on with kind and States; nothing is written under a grant that was looked at under another."""
    looking_since: datetime | None = later_moment()
    """Since when its people are being looked at under a new mandate; None once everybody was."""

    @property
    def acts_for_a_state(self) -> bool:
        """By its kind, or because a state is named."""
        return bool(self.states) or AgencyKind(self.kind) in ACTING_FOR_A_STATE

    @property
    def lacks_state(self) -> bool:
        """Whether it acts for a state and nobody knows which; registered before the kinds had to name it."""
        return self.acts_for_a_state and not (self.states and all(map(is_country, self.states)))

    @property
    def has_safe_code(self) -> bool:
        """Whether its topics are its own: those of `x.keys` are the keys of `x`."""
        return "." not in self.code

    @property
    def is_fed(self) -> bool:
        """Whether records are written for it."""
        return self.feed_opened_at is not None and self.has_safe_code

    @classmethod
    def register(cls, command: RegisterAgency, at: datetime) -> tuple["Agency", AgencyRegistered]:
        """A new agency; its code names its topics and is therefore kept in lower case."""
        agency = cls(
            id=command.agency_id,
            code=command.code.lower(),
            name=command.name,
            kind=command.kind,
            registered_at=at,
        )
        agency._act_for(command.all_states())
        return agency, AgencyRegistered(
            agency_id=agency.id,
            code=agency.code,
            name=agency.name,
            kind=AgencyKind(agency.kind),
            country_of_allegiance=agency.country_of_allegiance,
            states=agency.states,
            registered_at=at,
        )

    def correct(self, command: CorrectAgency, at: datetime) -> AgencyCorrected:
        """Put right what is named; AgencyNeedsState where the kind acts for a state and none is named."""
        before = self.kind, self.states
        self.name = command.name or self.name
        self.kind = command.kind or self.kind
        self._act_for(self.states if command.states is None else all_states(None, command.states))
        if self.lacks_state:
            raise AgencyNeedsState("states")
        if (self.kind, self.states) != before:
            self._look_at_everybody(at)
        return AgencyCorrected(
            agency_id=self.id, name=self.name, kind=AgencyKind(self.kind), states=self.states, corrected_at=at
        )

    def open_feed(self, at: datetime) -> None:
        """Its topics exist; nothing where they did before, or where they may be another agency's."""
        if self.feed_opened_at is None and self.has_safe_code:
            self.feed_opened_at = at
            self._look_at_everybody(at)

    def _look_at_everybody(self, at: datetime) -> None:
        self.mandate_version += 1
        self.looking_since = at

    def _act_for(self, states: list[str]) -> None:
        self.states, self.country_of_allegiance = states, next(iter(states), None)

    def require_may_have(self, classes: list[FieldClass]) -> None:
        """Guard a grant; AgencyGetsCapacityOnly or ClassNotShareable."""
        allowed = self._shareable()
        if not allowed:
            raise AgencyGetsCapacityOnly
        if excess := set(classes) - allowed:
            raise ClassNotShareable(excess)

    def may_have(self, classes: list[str]) -> bool:
        """Whether its kind may have what was granted, as it is now."""
        return set(map(FieldClass, classes)) <= self._shareable()

    def _shareable(self) -> frozenset[FieldClass]:
        return sharing_rules().classes_by_kind[AgencyKind(self.kind)]


class GrantState(Record, table=True):
    """A further state the agency of a grant acts for, as the origin rule compares it."""

    __tablename__ = "sharing_grant_states"

    grant_id: UUID = Field(primary_key=True, foreign_key="sharing_grants.id")
    state_digest: int = Field(primary_key=True, sa_type=BigInteger)
    person_id: UUID = Field(foreign_key="persons.id", index=True)


class SharingGrant(AggregateRecord, table=True):
    """One agency may have classes of one person's data for one purpose.

    `content_key` is wrapped under the agency's key and null once the grant ended. `state_digest` is the first state the
    agency acts for, as the origin rule compares it; the others are beside it (`GrantState`). `subject` is what the
    agency calls the person under this grant; null where the grant is older than keyed pseudonyms. `feed_sequence`
    counts what was put on the agency's topic.
    """

    __tablename__ = "sharing_grants"
    __table_args__ = (Index("ix_sharing_grants_open", "person_id", postgresql_where=text("ended_at IS NULL")),)

    person_id: UUID = Field(foreign_key="persons.id")
    agency_id: UUID = Field(foreign_key="agencies.id", index=True)
    purpose: str = Field(max_length=20)
    classes: list[str] = Field(sa_type=JSONB)
    legal_basis: str = Field(max_length=30)
    protocol_version: str = Field(max_length=40)
    language: str = Field(max_length=8)
    valid_until: date | None = None
    subject: UUID | None = None
    state_digest: int | None = Field(default=None, sa_type=BigInteger)
    best_interests: Blob | None = sealed()
    content_key: bytes | None = Field(default=None, sa_type=LargeBinary)
    feed_sequence: int = Field(default=0)
    mandate_version: int = Field(default=0)
    """That of its agency when the person was last looked at for it."""
    granted_at: datetime = moment()
    over_at: datetime | None = later_moment()
    ended_at: datetime | None = later_moment()

    @classmethod
    def give(
        cls,
        command: GrantSharing,
        at: datetime,
        zone: str | None = None,
        best_interests: Sealed[BestInterests] | None = None,
    ) -> tuple["SharingGrant", SharingGranted]:
        """A new grant; GrantExpired when its last day is over in the person's place."""
        over_at = day_is_over(command.valid_until, zone) if command.valid_until else None
        if over_at is not None and over_at <= at:
            raise GrantExpired
        fields = command.model_dump(exclude={"grant_id", "classes", "best_interests"})
        classes = sorted(set(command.classes))
        grant = cls(
            id=command.grant_id,
            classes=[one.value for one in classes],
            subject=partner_subject(pseudonym_secret(), command.agency_id, command.person_id),
            granted_at=at,
            over_at=over_at,
            best_interests=at_rest(best_interests),
            **fields,
        )
        return grant, SharingGranted(
            grant_id=grant.id,
            person_id=grant.person_id,
            agency_id=grant.agency_id,
            purpose=Purpose(grant.purpose),
            classes=classes,
            legal_basis=LegalBasis(grant.legal_basis),
            protocol_version=grant.protocol_version,
            language=grant.language,
            valid_until=grant.valid_until,
            over_at=over_at,
            best_interests=best_interests,
            granted_at=at,
        )

    def pseudonym(self) -> UUID:
        """The person as the agency knows them; two agencies cannot match theirs."""
        return self.subject or unkeyed_subject(self.agency_id, self.person_id)

    def end(self, at: datetime) -> SharingWithdrawn:
        """No more is shared; SharingAlreadyEnded. The content key goes with it."""
        if self.ended_at is not None:
            raise SharingAlreadyEnded
        self.ended_at = at
        self.content_key = None
        return SharingWithdrawn(grant_id=self.id, person_id=self.person_id, agency_id=self.agency_id, withdrawn_at=at)

    def holds_at(self, moment: datetime) -> bool:
        """Whether the grant allows anything; one of an older release ends where its day ends first."""
        if self.ended_at is not None or self.valid_until is None:
            return self.ended_at is None
        return moment < (self.over_at or day_is_over(self.valid_until))

    def is_looked_at(self, agency: Agency) -> bool:
        """Whether it was looked at under what its agency is now; else nothing may be written under it."""
        return self.mandate_version == agency.mandate_version

    def allows(self, field_class: FieldClass) -> bool:
        """Whether the class was granted."""
        return field_class.value in self.classes
