"""What is known when a need is routed: who needs what and where, who could help, what is agreed.

Facts of one moment, without a name in them: who fears whom is C4 all the same, and stays where it is worked out.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from enum import StrEnum
from functools import cached_property
from math import asin, cos, radians, sin, sqrt
from uuid import UUID

from shared.contracts.cases.v1.coordination import (
    AgreementKind,
    CoordinationService,
    OrganisationKind,
    PartyRole,
    PersonCategory,
)

HOURS_OF_A_WEEK = 168
ROUND_THE_CLOCK = frozenset(range(HOURS_OF_A_WEEK))
_EARTH_KM = 6_371.0


class ProtectionKnowledge(StrEnum):
    """Whether somebody needs protection from a State; unknown bars as the worst does."""

    UNKNOWN = "unknown"
    NOT_NEEDED = "not_needed"
    NEEDED = "needed"


@dataclass(frozen=True, slots=True)
class Place:
    """Degrees of WGS 84."""

    latitude: float
    longitude: float

    def km_to(self, other: "Place") -> float:
        """Great-circle distance."""
        here, there = radians(self.latitude), radians(other.latitude)
        east = sin((radians(other.longitude) - radians(self.longitude)) / 2) ** 2
        return 2 * _EARTH_KM * asin(sqrt(sin((there - here) / 2) ** 2 + cos(here) * cos(there) * east))


@dataclass(frozen=True, slots=True)
class Member:
    """Somebody of a family, or so many people of whom the same is known.

    `barred_states`: by the origin rule, and feared. `origin_known`: whether these are all of them.
    """

    nationalities: frozenset[str] = frozenset()
    protection: ProtectionKnowledge = ProtectionKnowledge.UNKNOWN
    barred_states: frozenset[str] = frozenset()
    origin_known: bool = False
    categories: frozenset[PersonCategory] = frozenset()
    people: int = 1


@dataclass(frozen=True, slots=True)
class Family:
    """People who are never divided."""

    members: tuple[Member, ...]

    @property
    def size(self) -> int:
        return sum(member.people for member in self.members)


@dataclass(frozen=True)
class Need:
    """One service for one or more families, who are routed together."""

    service: CoordinationService
    area: str
    """P-code of where they are."""
    country: str
    at: datetime
    day: date
    """That moment's day by the clock of the place."""
    families: tuple[Family, ...]
    languages: frozenset[str] = frozenset()
    """Any of these will do; none named, any at all."""
    neighbours: frozenset[str] = frozenset()
    """Countries whose posts can be reached."""
    place: Place | None = None
    refused_organisations: frozenset[UUID] = frozenset()
    refused_kinds: frozenset[OrganisationKind] = frozenset()
    asked: frozenset[UUID] = frozenset()
    """Who was asked for this need before: nobody is twice."""

    @cached_property
    def members(self) -> tuple[Member, ...]:
        return tuple(member for family in self.families for member in family.members)

    @cached_property
    def nationalities(self) -> frozenset[str]:
        return frozenset().union(*(member.nationalities for member in self.members))

    @cached_property
    def hour_of_week(self) -> int:
        """Counted as a provider's hours are, whatever clock the moment was read from."""
        at = self.at.astimezone(UTC)
        return at.weekday() * 24 + at.hour


@dataclass(frozen=True, slots=True)
class Provider:
    """An organisation of the directory, with what it can do."""

    organisation_id: UUID
    kind: OrganisationKind
    country: str
    areas: frozenset[str]
    """P-codes; each stands for everything below."""
    capacity: Mapping[CoordinationService, int | None]
    """How many people more, of each service it offers; None where nobody has said."""
    acts_for: frozenset[str] = frozenset()
    """Every State of which it is an organ or a member body, or which learns of whom it serves."""
    languages: frozenset[str] = frozenset()
    hours: frozenset[int] = ROUND_THE_CLOCK
    """Hours of the week, counted from Monday 00:00 UTC, in which somebody answers."""
    place: Place | None = None
    reach_km: float | None = None
    """How far it goes; None sets no limit."""

    def covers(self, area: str) -> bool:
        return area.startswith(tuple(self.areas))


@dataclass(frozen=True, slots=True)
class RoutableAgreement:
    """What an agreement says about who helps whom. An empty set sets no limit."""

    agreement_id: UUID
    kind: AgreementKind
    parties: Mapping[UUID, frozenset[PartyRole]]
    valid_from: date
    valid_until: date | None
    capacity: Mapping[CoordinationService, int | None]
    """People not yet taken under it, of each service it arranges; None where it names none: the provider's decides."""
    represented_states: frozenset[str] = frozenset()
    informs: frozenset[str] | None = None
    """States that learn of whom is served under it, by its data-sharing clause; None where nobody has read that."""
    territory: frozenset[str] = frozenset()
    nationalities: frozenset[str] = frozenset()
    categories: frozenset[PersonCategory] = field(default_factory=frozenset)

    def is_in_force(self, day: date) -> bool:
        return self.valid_from <= day and (self.valid_until is None or day <= self.valid_until)

    def represents_by(self, organisation_id: UUID) -> frozenset[str]:
        """The States for which an organisation acts by this agreement."""
        roles = self.parties.get(organisation_id, frozenset())
        return self.represented_states if PartyRole.REPRESENTING_STATE in roles else frozenset()

    def covers(self, need: Need) -> bool:
        """For this service, there and then, and for somebody of every family: a family is served as one."""
        return (
            need.service in self.capacity
            and self.is_in_force(need.day)
            and (not self.territory or need.area.startswith(tuple(self.territory)))
            and all(self._is_for(family) for family in need.families)
        )

    def _is_for(self, family: Family) -> bool:
        return any(
            (not self.nationalities or not self.nationalities.isdisjoint(member.nationalities))
            and (not self.categories or not self.categories.isdisjoint(member.categories))
            for member in family.members
        )
