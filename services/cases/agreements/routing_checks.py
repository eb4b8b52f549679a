"""Whether one provider may and can be asked for a need, under which agreement and at which step; or why not."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from services.cases.agreements.routing_bars import is_barred
from services.cases.agreements.routing_book import Candidate
from services.cases.agreements.routing_facts import Family, Need, Provider, RoutableAgreement
from shared.contracts.cases.v1.coordination import CAPACITY_ONLY, AgreementKind, OrganisationKind


class RoutingStep(StrEnum):
    """In which order providers are asked (issue of coordination §3, after MICIC guideline 7)."""

    OWN_CONSULATE = "own_consulate"
    REPRESENTATION = "representation"
    MULTI_STAKEHOLDER = "multi_stakeholder"
    INTERNATIONAL_ORGANISATION = "international_organisation"
    CIVIL_SOCIETY = "civil_society"
    OTHER_PARTY = "other_party"
    OWN_POST_NEARBY = "own_post_nearby"
    REGIONAL_ORGANISATION = "regional_organisation"
    AD_HOC_REQUEST = "ad_hoc_request"


RANK = {step: rank for rank, step in enumerate(RoutingStep)}


class NotRouted(StrEnum):
    """Why a provider is not asked. The first three are C4: who may not read protection sees a closed gate."""

    BARRED_STATE = "barred_state"
    PROTECTION_UNKNOWN = "protection_unknown"
    AGREEMENT_INFORMS_BARRED_STATE = "agreement_informs_barred_state"
    CAPACITY_ONLY = "capacity_only"
    SERVICE_NOT_OFFERED = "service_not_offered"
    REFUSED_BY_PERSON = "refused_by_person"
    ALREADY_ASKED = "already_asked"
    OUTSIDE_AREA = "outside_area"
    CLOSED = "closed"
    NO_COMMON_LANGUAGE = "no_common_language"
    TOO_FAR = "too_far"
    NO_AGREEMENT = "no_agreement"
    CAPACITY_UNKNOWN = "capacity_unknown"
    CAPACITY_USED_UP = "capacity_used_up"
    FAMILY_DOES_NOT_FIT = "family_does_not_fit"


PROTECTION_REASONS = frozenset(
    {NotRouted.BARRED_STATE, NotRouted.PROTECTION_UNKNOWN, NotRouted.AGREEMENT_INFORMS_BARRED_STATE}
)
_POSTS = frozenset({OrganisationKind.CONSULAR_POST, OrganisationKind.STATE})
_CIVIL_SOCIETY = frozenset(
    {OrganisationKind.CIVIL_SOCIETY, OrganisationKind.MIGRANT_ASSOCIATION, OrganisationKind.DIASPORA_GROUP}
)
_MULTI_STAKEHOLDER = frozenset(
    {
        AgreementKind.RELOCATION_AND_EVACUATION,
        AgreementKind.CROSS_BORDER_COOPERATION,
        AgreementKind.MIGRANT_WORKERS,
        AgreementKind.HOST_STATE_AND_POSTS,
    }
)


@dataclass(frozen=True, slots=True)
class Able:
    """A provider that can be asked."""

    provider: Provider
    agreement: RoutableAgreement | None
    step: RoutingStep
    capacity: int
    others: int
    """Members who are of none of the provider's own States, where these decide."""
    km: float | None
    alone: "Able | None" = None
    """How it helps without the agreement, where others have used that up."""

    @property
    def order(self) -> tuple[int, int, bool, float, int]:
        """Who takes all as its own comes first, then who is bound by an agreement, then who is nearest."""
        far = float("inf") if self.km is None else self.km
        return RANK[self.step], self.others, self.agreement is None, far, self.provider.organisation_id.int

    def is_for(self, family: Family) -> bool:
        """Whether a family has somebody for whom a State's own post, or one that represents it, is there."""
        states = _states_served(self)
        return states is None or any(not states.isdisjoint(member.nationalities) for member in family.members)


def check(candidate: Candidate, need: Need, barred: frozenset[str] | None) -> Able | NotRouted:
    """The first reason against a provider, bars before everything else; or how it can be asked."""
    provider = candidate.provider
    if is_barred(candidate.states_behind, barred) or _is_beyond_bar(provider, need, barred):
        return NotRouted.PROTECTION_UNKNOWN if barred is None else NotRouted.BARRED_STATE
    for reason, holds in _REASONS:
        if holds(provider, need):
            return reason
    km = provider.place.km_to(need.place) if provider.place and need.place else None
    if provider.reach_km is not None and (km is None or km > provider.reach_km):
        return NotRouted.TOO_FAR
    return _by_agreement(candidate, need, barred, km)


def _is_beyond_bar(provider: Provider, need: Need, barred: frozenset[str] | None) -> bool:
    """Whoever does not come to where they are is reached through the State where it is."""
    return (barred is None or provider.country in barred) and not provider.covers(need.area)


def _is_refused(provider: Provider, need: Need) -> bool:
    return provider.organisation_id in need.refused_organisations or provider.kind in need.refused_kinds


def _is_outside(provider: Provider, need: Need) -> bool:
    return not provider.covers(need.area) and not _is_reached_elsewhere(provider, need)


def _is_reached_elsewhere(provider: Provider, need: Need) -> bool:
    """An own post in a neighbouring country, and an organisation of one's own State wherever it is."""
    is_own = not provider.acts_for.isdisjoint(need.nationalities)
    is_near = provider.kind in _POSTS and provider.country in need.neighbours
    return is_own and (is_near or provider.kind is OrganisationKind.REGIONAL_ORGANISATION)


_REASONS: tuple[tuple[NotRouted, Callable[[Provider, Need], bool]], ...] = (
    (NotRouted.CAPACITY_ONLY, lambda provider, _: provider.kind in CAPACITY_ONLY),
    (NotRouted.SERVICE_NOT_OFFERED, lambda provider, need: need.service not in provider.capacity),
    (NotRouted.REFUSED_BY_PERSON, _is_refused),
    (NotRouted.ALREADY_ASKED, lambda provider, need: provider.organisation_id in need.asked),
    (NotRouted.OUTSIDE_AREA, _is_outside),
    (NotRouted.CLOSED, lambda provider, need: need.hour_of_week not in provider.hours),
    (
        NotRouted.NO_COMMON_LANGUAGE,
        lambda provider, need: bool(need.languages) and need.languages.isdisjoint(provider.languages),
    ),
)


def _by_agreement(
    candidate: Candidate, need: Need, barred: frozenset[str] | None, km: float | None
) -> Able | NotRouted:
    """By the agreement of the earliest step and most capacity, or by none where none is needed."""
    provider, free = candidate.provider, candidate.provider.capacity[need.service]
    covering = [one for one in candidate.agreements if one.covers(need)]
    allowed = [one for one in covering if not is_barred(one.informs, barred)]
    ways = list(_ways(provider, allowed, need))
    if not ways:
        return NotRouted.AGREEMENT_INFORMS_BARRED_STATE if len(allowed) < len(covering) else NotRouted.NO_AGREEMENT
    if free is None:
        return NotRouted.CAPACITY_UNKNOWN
    others = _others(provider, need)
    able = [
        Able(provider, agreement, step, _least(free, agreement, need), others if step in _BY_STATE else 0, km)
        for step, agreement in ways
    ]
    with_room = [one for one in able if one.capacity > 0]
    if not with_room:
        return NotRouted.CAPACITY_USED_UP
    first = min(with_room, key=_preference)
    alone = with_room[-1] if first.agreement and not with_room[-1].agreement else None
    return replace(first, alone=alone) if alone else first


_BY_STATE = frozenset({RoutingStep.OWN_CONSULATE, RoutingStep.OWN_POST_NEARBY, RoutingStep.REGIONAL_ORGANISATION})


def _states_served(able: Able) -> frozenset[str] | None:
    if able.step in _BY_STATE:
        return able.provider.acts_for
    if able.step is RoutingStep.REPRESENTATION and able.agreement:
        return able.agreement.represented_states
    return None


def _preference(able: Able) -> tuple[int, bool, int, int]:
    agreement = able.agreement
    return RANK[able.step], agreement is None, -able.capacity, agreement.agreement_id.int if agreement else 0


def _least(free: int, agreement: RoutableAgreement | None, need: Need) -> int:
    agreed = agreement.capacity[need.service] if agreement else None
    return free if agreed is None else min(free, agreed)


def _others(provider: Provider, need: Need) -> int:
    return sum(one.people for one in need.members if provider.acts_for.isdisjoint(one.nationalities))


Way = tuple[RoutingStep, RoutableAgreement | None]


def _ways(provider: Provider, agreements: list[RoutableAgreement], need: Need) -> Iterator[Way]:
    """Under each agreement, and at last without one."""
    for agreement in agreements:
        yield _step_under(provider, agreement, need), agreement
    step = _step_alone(provider, need)
    if step:
        yield step, None


def _step_under(provider: Provider, agreement: RoutableAgreement, need: Need) -> RoutingStep:
    if own := _own_post(provider, need):
        return own
    if not need.nationalities.isdisjoint(agreement.represents_by(provider.organisation_id)):
        return RoutingStep.REPRESENTATION
    if agreement.kind in _MULTI_STAKEHOLDER:
        return RoutingStep.MULTI_STAKEHOLDER
    return _by_kind(provider) or RoutingStep.OTHER_PARTY


def _step_alone(provider: Provider, need: Need) -> RoutingStep | None:
    """Without an agreement: international organisations and civil society help all the same."""
    if own := _own_post(provider, need):
        return own
    is_own = not provider.acts_for.isdisjoint(need.nationalities)
    if provider.kind is OrganisationKind.REGIONAL_ORGANISATION and is_own:
        return RoutingStep.REGIONAL_ORGANISATION
    return RoutingStep.AD_HOC_REQUEST if provider.kind in _POSTS else _by_kind(provider)


def _own_post(provider: Provider, need: Need) -> RoutingStep | None:
    if provider.kind not in _POSTS or provider.acts_for.isdisjoint(need.nationalities):
        return None
    return RoutingStep.OWN_CONSULATE if provider.covers(need.area) else RoutingStep.OWN_POST_NEARBY


def _by_kind(provider: Provider) -> RoutingStep | None:
    if provider.kind is OrganisationKind.INTERNATIONAL_ORGANISATION:
        return RoutingStep.INTERNATIONAL_ORGANISATION
    return RoutingStep.CIVIL_SOCIETY if provider.kind in _CIVIL_SOCIETY else None
