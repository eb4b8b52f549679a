"""Who is asked for a need, in which order and under which agreement, and why nobody else is. Pure.

Own consulate, representation, multi-stakeholder agreement, international organisation, civil society, other parties;
then without an agreement an own post nearby, a regional organisation of the own State, an ad hoc request to a third
State's mission; then nobody, which is an alarm. Families are offered whole. The kinds of arrangement are those of MICIC
guideline 7; the bars of `routing_bars` come before everything.
"""

from bisect import insort
from collections import deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from services.cases.agreements.routing_bars import barred_states
from services.cases.agreements.routing_book import Candidate, RoutingBook
from services.cases.agreements.routing_checks import Able, NotRouted, RoutingStep, check
from services.cases.agreements.routing_facts import Family, Need
from shared.contracts.cases.v1.coordination import CoordinationService


class RoutingAlarm(StrEnum):
    """What a person has to see now."""

    NOBODY = "nobody"
    """Nobody can be asked for anybody."""
    NOT_ALL = "not_all"
    """Some families are offered to nobody."""


@dataclass(frozen=True, slots=True)
class Offer:
    """What a provider is asked for."""

    provider_id: UUID
    agreement_id: UUID | None
    step: RoutingStep
    families: tuple[int, ...]
    """By their place in the need."""
    people: int
    entry_for: tuple[tuple[int, int], ...]
    """Members a State takes who are none of its own, by family and place: entry is asked for each."""


class Standby(StrEnum):
    """What an able provider is for."""

    OFFERED = "offered"
    NEXT = "next"
    """Asked if those before it decline or let the deadline pass."""


@dataclass(frozen=True, slots=True)
class Route:
    """The answer, with exactly one explanation for every provider of the book."""

    offers: Sequence[Offer]
    next_in_line: Sequence[Able]
    """Whoever else is able, in order."""
    left_over: tuple[int, ...]
    """Families nobody is asked for."""
    considered: Mapping[UUID, Standby | NotRouted]
    _book: RoutingBook
    _need: Need

    @property
    def alarm(self) -> RoutingAlarm | None:
        if not self.left_over and self.offers:
            return None
        return RoutingAlarm.NOT_ALL if self.offers else RoutingAlarm.NOBODY

    def explanation(self, organisation_id: UUID) -> Standby | NotRouted:
        """Why a provider is asked or not."""
        if known := self.considered.get(organisation_id):
            return known
        found = check(self._book.candidates[organisation_id], self._need, barred_states(self._need))
        return found if isinstance(found, NotRouted) else Standby.NEXT

    @property
    def explanations(self) -> Mapping[UUID, Standby | NotRouted]:
        """Of all of them; worked out when asked for, since most are only somewhere else."""
        return {id: self.explanation(id) for id in self._book.candidates}


def route(need: Need, book: RoutingBook) -> Route:
    """Providers in order with the families each is asked for, and an alarm where somebody is left over."""
    barred = barred_states(need)
    considered: dict[UUID, Standby | NotRouted] = {}
    able: list[Able] = []
    for candidate in _answering(book.near(need), need):
        found = check(candidate, need, barred)
        if isinstance(found, NotRouted):
            considered[candidate.provider.organisation_id] = found
        else:
            able.append(found)
    return _share_out(need, sorted(able, key=lambda one: one.order), considered, book)


def _answering(candidates: Iterable[Candidate], need: Need) -> Iterator[Candidate]:
    """Most are closed or speak another language: they are explained when somebody asks."""
    hour, languages = need.hour_of_week, need.languages
    for candidate in candidates:
        provider = candidate.provider
        if hour in provider.hours and not (languages and languages.isdisjoint(provider.languages)):
            yield candidate


def _share_out(
    need: Need, able: Sequence[Able], considered: dict[UUID, Standby | NotRouted], book: RoutingBook
) -> Route:
    left = sorted(range(len(need.families)), key=lambda index: (-need.families[index].size, index))
    smallest = min((family.size for family in need.families), default=0)
    taken: dict[UUID, int] = {}
    offers: list[Offer] = []
    next_in_line: list[Able] = []
    line = deque(able)
    while line:
        one = line.popleft()
        waiting = [index for index in left if one.is_for(need.families[index])]
        fitting = _fitting(one, need, waiting, taken)
        explained = _explained(one, fitting, waiting, smallest)
        considered[one.provider.organisation_id] = explained
        if fitting:
            offers.append(_offer(one, need, fitting))
            left = [index for index in left if index not in fitting]
        elif explained is Standby.NEXT:
            next_in_line.append(one)
        elif one.alone:
            insort(line, one.alone, key=lambda other: other.order)
    return Route(offers, next_in_line, tuple(sorted(left)), considered, book, need)


def _explained(one: Able, fitting: Sequence[int], waiting: Sequence[int], smallest: int) -> Standby | NotRouted:
    if fitting:
        return Standby.OFFERED
    return NotRouted.FAMILY_DOES_NOT_FIT if waiting or one.capacity < smallest else Standby.NEXT


def _fitting(one: Able, need: Need, waiting: Sequence[int], taken: dict[UUID, int]) -> list[int]:
    """Whole families, larger ones first, as far as they fit; what an agreement gives is given once."""
    room = _room(one, need.service, taken)
    fitting: list[int] = []
    for index in waiting:
        size = need.families[index].size
        if size <= room:
            room -= size
            fitting.append(index)
            if one.agreement:
                taken[one.agreement.agreement_id] = taken.get(one.agreement.agreement_id, 0) + size
    return fitting


def _room(one: Able, service: CoordinationService, taken: Mapping[UUID, int]) -> int:
    agreed = one.agreement.capacity[service] if one.agreement else None
    if one.agreement is None or agreed is None:
        return one.capacity
    return min(one.capacity, agreed - taken.get(one.agreement.agreement_id, 0))


def _offer(one: Able, need: Need, indexes: Sequence[int]) -> Offer:
    ordered = tuple(sorted(indexes))
    families = [need.families[index] for index in ordered]
    return Offer(
        one.provider.organisation_id,
        one.agreement.agreement_id if one.agreement else None,
        one.step,
        ordered,
        sum(family.size for family in families),
        _entry_for(one, need, ordered),
    )


def _entry_for(one: Able, need: Need, indexes: Sequence[int]) -> tuple[tuple[int, int], ...]:
    """Only a State brings people home; none whom a member fears is here any more."""
    if need.service is not CoordinationService.EVACUATION or one.step not in _STATES_OWN:
        return ()
    return tuple((index, place) for index in indexes for place in _not_own(one, need.families[index]))


_STATES_OWN = frozenset({RoutingStep.OWN_CONSULATE, RoutingStep.OWN_POST_NEARBY, RoutingStep.AD_HOC_REQUEST})


def _not_own(one: Able, family: Family) -> Sequence[int]:
    states = one.provider.acts_for
    return [place for place, member in enumerate(family.members) if states.isdisjoint(member.nationalities)]
