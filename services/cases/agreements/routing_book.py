"""Providers and agreements, found by service, area and State; made once for many needs."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from uuid import UUID

from services.cases.agreements.routing_bars import states_behind
from services.cases.agreements.routing_facts import Need, Provider, RoutableAgreement
from shared.contracts.cases.v1.coordination import SERVING_ROLES, CoordinationService, OrganisationKind

_FOUND_BY_STATE = frozenset(
    {OrganisationKind.STATE, OrganisationKind.CONSULAR_POST, OrganisationKind.REGIONAL_ORGANISATION}
)


@dataclass(frozen=True, slots=True)
class Candidate:
    """A provider with the States behind it, and the agreements it helps under."""

    provider: Provider
    states_behind: frozenset[str] | None
    agreements: tuple[RoutableAgreement, ...]


class RoutingBook:
    """All organisations of the directory and all agreements that bind, each once."""

    def __init__(self, providers: Iterable[Provider], agreements: Iterable[RoutableAgreement]) -> None:
        of_party: defaultdict[UUID, list[RoutableAgreement]] = defaultdict(list)
        for agreement in sorted(agreements, key=lambda one: one.agreement_id.int):
            for party in agreement.parties:
                of_party[party].append(agreement)
        ordered = sorted(providers, key=lambda one: one.organisation_id.int)
        self.candidates: Mapping[UUID, Candidate] = {
            one.organisation_id: _candidate(one, of_party[one.organisation_id]) for one in ordered
        }
        self._in_area: defaultdict[tuple[CoordinationService, str], list[Candidate]] = defaultdict(list)
        self._for_state: defaultdict[tuple[CoordinationService, str], list[Candidate]] = defaultdict(list)
        for candidate in self.candidates.values():
            self._enter(candidate)

    def _enter(self, candidate: Candidate) -> None:
        provider = candidate.provider
        for service in provider.capacity:
            for area in provider.areas:
                self._in_area[service, area].append(candidate)
            if provider.kind in _FOUND_BY_STATE:
                for state in provider.acts_for:
                    self._for_state[service, state].append(candidate)

    def near(self, need: Need) -> Iterator[Candidate]:
        """Whoever could come into question, each once: of the area, and posts and organisations of their own States."""
        found: dict[int, Candidate] = {}
        for end in range(2, len(need.area) + 1):
            for candidate in self._in_area.get((need.service, need.area[:end]), ()):
                found[candidate.provider.organisation_id.int] = candidate
        for state in need.nationalities:
            for candidate in self._for_state.get((need.service, state), ()):
                found[candidate.provider.organisation_id.int] = candidate
        return iter(found.values())


def _candidate(provider: Provider, agreements: list[RoutableAgreement]) -> Candidate:
    serving = tuple(one for one in agreements if one.parties[provider.organisation_id] & SERVING_ROLES)
    return Candidate(provider, states_behind(provider, agreements), serving)
