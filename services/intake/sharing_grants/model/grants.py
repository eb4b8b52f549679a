"""What each agency may have of one person's data."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import BigInteger, Index, LargeBinary, text
from sqlalchemy.dialects.postgresql import JSONB
from sqlmodel import Field

from services.intake.records import AggregateRecord, Record
from services.intake.settings import pseudonym_secret
from services.intake.sharing_grants.model.agencies import Agency
from services.intake.sharing_grants.pseudonyms import partner_subject, unkeyed_subject
from shared.contracts.base import Command, FieldClass, Sealed
from shared.contracts.intake.v1 import (
    BestInterests,
    GrantSharing,
    LegalBasis,
    Purpose,
    SharingGranted,
    SharingGrantStatus,
    SharingWithdrawn,
    WithdrawSharing,
)
from shared.platform.columns import Blob, at_rest, later_moment, moment, sealed
from shared.platform.errors import Forbidden, Refused
from shared.platform.guards import require
from shared.platform.moments import day_is_over


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
    sent_at: datetime | None = later_moment()
    """When the last record was put there; None of those of a release that did not write it down."""
    keys_sent: int = Field(default=0)
    """How many records were put on the agency's key topic, ends included."""
    key_sent_at: datetime | None = later_moment()
    key_fingerprint: str | None = Field(default=None, max_length=64)
    """Of the agency's public key its content key went out under last; None of the secret agreed with it."""
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

    @property
    def status(self) -> SharingGrantStatus:
        return SharingGrantStatus.GRANTED if self.ended_at is None else SharingGrantStatus.WITHDRAWN

    def refusal(self, command: type[Command]) -> Refused:
        return SharingAlreadyEnded()

    def end(self, at: datetime) -> SharingWithdrawn:
        """No more is shared; SharingAlreadyEnded. The content key goes with it."""
        require(WithdrawSharing, sharing_grant=self)
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
        return field_class.value in self.classes
