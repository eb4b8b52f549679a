"""Events and commands of sharing."""

from collections.abc import Sequence
from datetime import date, datetime
from enum import StrEnum
from typing import Annotated, ClassVar

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from shared.contracts.base import (
    C0,
    C4,
    C6,
    C7,
    AgencyCode,
    Code,
    Contract,
    CountryCode,
    Day,
    FieldClass,
    Id,
    LanguageTag,
    Line,
    Prose,
    Sealed,
    refuse_null,
)
from shared.contracts.intake.v1.values import (
    ACTING_FOR_A_STATE,
    AgencyKind,
    IntakeCommand,
    IntakeEvent,
    LegalBasis,
    Purpose,
)
from shared.contracts.when import When

MOST_STATES = 30


def all_states(first: str | None, states: Sequence[str]) -> list[str]:
    """Each once, the first one first."""
    return list(dict.fromkeys([*([first] if first else []), *states]))


class SharingGrantStatus(StrEnum):
    """Whether a grant was ended."""

    GRANTED = "granted"
    WITHDRAWN = "withdrawn"


class RegisterAgency(IntakeCommand):
    """Admit an agency under an information-sharing protocol; it gets a topic of its own."""

    agency_id: Id
    code: Annotated[AgencyCode, C7]
    name: Annotated[Line, C0]
    kind: Annotated[AgencyKind, C0]
    country_of_allegiance: Annotated[CountryCode | None, C0] = None
    """As clients of before name the one state an agency acts for; read as one of `states`."""
    states: Annotated[list[CountryCode], C0] = Field(default=[], max_length=MOST_STATES)
    """Every state the agency acts for; none for those that act for none."""

    @model_validator(mode="after")
    def _names_its_state(self) -> "RegisterAgency":
        if self.kind in ACTING_FOR_A_STATE and not self.all_states():
            raise PydanticCustomError(
                "agency_needs_state",
                "An agency of this kind acts for a state: name it",
                {"field": "states", "rule": True},
            )
        return self

    def all_states(self) -> list[str]:
        """Every state, in whichever field it was named."""
        return all_states(self.country_of_allegiance, self.states)


class CorrectAgency(IntakeCommand):
    """Put right what is named of an agency, of the version the caller looked at; what is not named stays.

    `states` names all of them. Grants that the States named now bar end.
    """

    partial: ClassVar[bool] = True
    agency_id: Id
    version: Annotated[int, C7]
    name: Annotated[Line | None, C0] = None
    kind: Annotated[AgencyKind | None, C0] = None
    states: Annotated[list[CountryCode] | None, C0] = Field(default=None, max_length=MOST_STATES)

    @model_validator(mode="after")
    def _refuse_null(self) -> "CorrectAgency":
        refuse_null(self, "name", "kind", "states")
        return self


class BestInterests(Contract):
    """What was weighed before a State's agency heard of a child, or of somebody presumed trafficked."""

    text: Annotated[Prose, C4]


class GrantSharing(IntakeCommand):
    """Let one agency have classes of one person's data for one purpose."""

    grant_id: Id
    person_id: Id
    agency_id: Id
    purpose: Annotated[Purpose, C6]
    classes: Annotated[list[FieldClass], C6] = Field(min_length=1, max_length=4)
    legal_basis: Annotated[LegalBasis, C6]
    protocol_version: Annotated[Code, C6]
    """The information-sharing protocol that holds the written safeguards."""
    language: Annotated[LanguageTag, C6]
    valid_until: Annotated[Day | None, C6] = None
    best_interests: Annotated[Prose | None, C6] = None
    """Why it serves a child, or somebody presumed trafficked, that a State's agency hears of them; needed of these."""


class WithdrawSharing(IntakeCommand):
    """End a grant; stops it at once."""

    allowed: ClassVar[When] = When(sharing_grant={SharingGrantStatus.GRANTED})
    grant_id: Id


class AgencyRegistered(IntakeEvent):
    """An agency may be shared with."""

    aggregate: ClassVar[str] = "agency_id"
    about: ClassVar[str | None] = None
    agency_id: Id
    code: Annotated[Code, C7]
    name: Annotated[Line, C0]
    kind: Annotated[AgencyKind, C0]
    country_of_allegiance: Annotated[CountryCode | None, C0]
    """The first of them, as releases before this one read it."""
    states: Annotated[list[CountryCode], C0] = Field(default=[])
    registered_at: Annotated[datetime, C0]

    def all_states(self) -> list[str]:
        """Every state the agency acts for; of a release before this one at most one."""
        return all_states(self.country_of_allegiance, self.states)


class AgencyCorrected(IntakeEvent):
    """How an agency is now, whole."""

    aggregate: ClassVar[str] = "agency_id"
    about: ClassVar[str | None] = None
    agency_id: Id
    name: Annotated[Line, C0]
    kind: Annotated[AgencyKind, C0]
    states: Annotated[list[CountryCode], C0]
    corrected_at: Annotated[datetime, C0]


class SharingEvent(IntakeEvent):
    """A fact about a sharing grant."""

    aggregate: ClassVar[str] = "grant_id"
    grant_id: Id
    person_id: Id
    agency_id: Id


class SharingGranted(SharingEvent):
    """The agency may have these classes for this purpose."""

    purpose: Annotated[Purpose, C6]
    classes: Annotated[list[FieldClass], C6]
    legal_basis: Annotated[LegalBasis, C6]
    protocol_version: Annotated[Code, C6]
    language: Annotated[LanguageTag, C6]
    valid_until: Annotated[date | None, C6]
    over_at: Annotated[datetime | None, C6] = None
    """When the last day is over in the person's place; None where it has none, or a release before told it."""
    best_interests: Annotated[Sealed[BestInterests] | None, C4] = None
    granted_at: Annotated[datetime, C6]


class SharingWithdrawn(SharingEvent):
    """The agency may no longer, and must delete."""

    withdrawn_at: Annotated[datetime, C6]
