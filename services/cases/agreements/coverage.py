"""What is covered before a crisis, nationality by country by service, and where the gaps are. Pure.

Reciprocal representation and advance agreements are there "to address gaps in situations where States do not have a
diplomatic or consular presence in a country or have limited capacity" (MICIC guideline 7). Unknown capacity covers
nobody; those who are thought to be there are counted at the top of the range, registered or not.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from uuid import UUID

from shared.contracts.cases.v1.coordination import AgreementKind, CoordinationService

EXPIRES_SOON = timedelta(days=90)


@dataclass(frozen=True, slots=True, order=True)
class Cell:
    """One field of the matrix: nationals of a State, in a country, for a service."""

    nationality: str
    country: str
    service: CoordinationService


@dataclass(frozen=True, slots=True)
class CoveringAgreement:
    """What an agreement in force promises for each cell it covers."""

    agreement_id: UUID
    kind: AgreementKind
    nationalities: frozenset[str]
    countries: frozenset[str]
    capacity: Mapping[CoordinationService, int | None]
    """People at once, of each service; None where nobody has said."""
    valid_from: date
    valid_until: date | None
    represented_states: frozenset[str] = frozenset()
    exercised_on: date | None = None

    def covers(self, cell: Cell, day: date) -> bool:
        """An empty set of nationalities or countries sets no limit, but representation is of those it names."""
        is_in_force = self.valid_from <= day and (self.valid_until is None or day <= self.valid_until)
        is_there = not self.countries or cell.country in self.countries
        return is_in_force and is_there and cell.service in self.capacity and self._is_for(cell.nationality)

    def _is_for(self, nationality: str) -> bool:
        if self.kind is AgreementKind.CONSULAR_REPRESENTATION:
            return nationality in self.represented_states
        return not self.nationalities or nationality in self.nationalities


@dataclass(frozen=True, slots=True)
class Nationals:
    """How many of a State are in a country: registered, and thought to be there (lowest and highest estimate)."""

    registered: int
    lowest: int
    highest: int

    @property
    def most(self) -> int:
        return max(self.registered, self.highest)


@dataclass(frozen=True, slots=True)
class Coverage:
    """By which agreements a cell is covered, and until when something covers it."""

    cell: Cell
    agreements: tuple[CoveringAgreement, ...]
    has_consulate: bool

    @property
    def agreement_ids(self) -> tuple[UUID, ...]:
        return tuple(one.agreement_id for one in self.agreements)

    @property
    def is_represented(self) -> bool:
        return any(one.kind is AgreementKind.CONSULAR_REPRESENTATION for one in self.agreements)

    @property
    def capacity(self) -> int:
        return sum(one.capacity[self.cell.service] or 0 for one in self.agreements)

    @property
    def until(self) -> date | None:
        """The last day; None where nothing covers it, or something has no end (see `has_no_end`)."""
        days = [one.valid_until for one in self.agreements if one.valid_until]
        return None if self.has_no_end or not days else max(days)

    @property
    def has_no_end(self) -> bool:
        return any(one.valid_until is None for one in self.agreements)


class GapKind(StrEnum):
    """What is missing."""

    NO_CONSULATE_NOR_REPRESENTATION = "no_consulate_nor_representation"
    NO_AGREEMENT = "no_agreement"
    CAPACITY_UNKNOWN = "capacity_unknown"
    CAPACITY_BELOW_REGISTERED = "capacity_below_registered"
    CAPACITY_BELOW_ESTIMATE = "capacity_below_estimate"
    EXPIRES_SOON = "expires_soon"
    NEVER_EXERCISED = "never_exercised"


@dataclass(frozen=True, slots=True)
class Gap:
    """Something missing in a cell, or in an agreement that covers it; `people` says how many it leaves out."""

    cell: Cell
    kind: GapKind
    agreement_id: UUID | None = None
    people: int | None = None


def coverage(
    cells: Iterable[Cell], agreements: Iterable[CoveringAgreement], consulates: Iterable[tuple[str, str]], day: date
) -> list[Coverage]:
    """The matrix on a day, each cell once and in order. `consulates`: State and the country it has a post in."""
    posts, ordered = set(consulates), sorted(agreements, key=lambda one: one.agreement_id.int)
    return [
        Coverage(
            cell,
            tuple(one for one in ordered if one.covers(cell, day)),
            (cell.nationality, cell.country) in posts,
        )
        for cell in sorted(set(cells))
    ]


def gaps(matrix: Iterable[Coverage], nationals: Mapping[tuple[str, str], Nationals], day: date) -> list[Gap]:
    """Every gap of a matrix. `nationals`: by nationality and country; nobody counted leaves no count to fall below."""
    found: list[Gap] = []
    for one in matrix:
        people = nationals.get((one.cell.nationality, one.cell.country))
        found += [*_gaps_in_presence(one), *_gaps_in_capacity(one, people), *_gaps_in_agreements(one, day)]
    return found


def _gaps_in_presence(one: Coverage) -> Iterator[Gap]:
    if not one.has_consulate and not one.is_represented:
        yield Gap(one.cell, GapKind.NO_CONSULATE_NOR_REPRESENTATION)
    if not one.agreements:
        yield Gap(one.cell, GapKind.NO_AGREEMENT)


def _gaps_in_capacity(one: Coverage, people: Nationals | None) -> Iterator[Gap]:
    for agreement in one.agreements:
        if agreement.capacity[one.cell.service] is None:
            yield Gap(one.cell, GapKind.CAPACITY_UNKNOWN, agreement.agreement_id)
    if people is None or not one.agreements:
        return
    if one.capacity < people.registered:
        yield Gap(one.cell, GapKind.CAPACITY_BELOW_REGISTERED, people=people.registered - one.capacity)
    if one.capacity < people.most:
        yield Gap(one.cell, GapKind.CAPACITY_BELOW_ESTIMATE, people=people.most - one.capacity)


def _gaps_in_agreements(one: Coverage, day: date) -> Iterator[Gap]:
    for agreement in one.agreements:
        if agreement.valid_until is not None and agreement.valid_until - day <= EXPIRES_SOON:
            yield Gap(one.cell, GapKind.EXPIRES_SOON, agreement.agreement_id)
        if agreement.exercised_on is None:
            yield Gap(one.cell, GapKind.NEVER_EXERCISED, agreement.agreement_id)


@dataclass(frozen=True, slots=True)
class Requirement:
    """What one person needs of a service: so many units a day, or once; at such a cost for each where that is known."""

    service: CoordinationService
    per_person: int
    every_day: bool
    unit_cost_minor: int | None = None


@dataclass(frozen=True, slots=True)
class Comparison:
    """What is needed of a service against what is agreed, in its units."""

    service: CoordinationService
    needed: int
    agreed: int
    missing: int
    """What nobody has promised on the days themselves: beds of today are none of tomorrow."""
    cost_minor: int | None
    """Of all that is needed; None where no price is known."""


@dataclass(frozen=True, slots=True)
class Scenario:
    """So many nationals of a State come to a country or leave it within so many days from a day."""

    people: int
    nationality: str
    country: str
    day: date
    days: int


def compare(
    scenario: Scenario, requirements: Iterable[Requirement], agreements: Iterable[CoveringAgreement]
) -> list[Comparison]:
    """Needed against agreed, by service.

    What is needed every day is agreed on the days an agreement is in force; what is needed once, if it is on the first.
    """
    known = list(agreements)
    ordered = sorted(requirements, key=lambda requirement: requirement.service)
    return [_compared(scenario, one, known) for one in ordered]


def _compared(scenario: Scenario, one: Requirement, agreements: Iterable[CoveringAgreement]) -> Comparison:
    cell = Cell(scenario.nationality, scenario.country, one.service)
    span = [scenario.day + timedelta(days=number) for number in range(scenario.days if one.every_day else 1)]
    promised = [_promised(cell, agreements, day) for day in span]
    needed = scenario.people * one.per_person * len(span)
    missing = sum(max(0, scenario.people - people) for people in promised) * one.per_person
    cost = None if one.unit_cost_minor is None else needed * one.unit_cost_minor
    return Comparison(one.service, needed, sum(promised) * one.per_person, missing, cost)


def _promised(cell: Cell, agreements: Iterable[CoveringAgreement], day: date) -> int:
    return sum(one.capacity[cell.service] or 0 for one in agreements if one.covers(cell, day))
