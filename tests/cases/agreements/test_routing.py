"""Who is asked for a need: the order, the reasons, families kept whole; in any world nobody who is barred."""

from collections import Counter
from datetime import date, timedelta, timezone
from random import Random
from typing import Any
from uuid import UUID

import pytest
from hypothesis import Phase, find, given, settings
from hypothesis import strategies as st
from hypothesis.errors import NoSuchExample

from services.cases.agreements import routing_checks
from services.cases.agreements.routing import Route, RoutingAlarm, Standby, route
from services.cases.agreements.routing_book import RoutingBook
from services.cases.agreements.routing_checks import NotRouted, RoutingStep
from services.cases.agreements.routing_facts import (
    Member,
    Need,
    Place,
    ProtectionKnowledge,
    Provider,
    RoutableAgreement,
)
from shared.contracts.cases.v1 import AgreementKind, CoordinationService, OrganisationKind, PersonCategory
from tests.cases.agreements.worlds import (
    MONDAY_NOON,
    SERVICE,
    World,
    agreement,
    feared,
    member,
    need,
    post,
    provider,
    representation,
    worlds,
)

KENYAN, UGANDAN = member("KE"), member("UG")
ENOUGH = settings(max_examples=2_000, phases=[Phase.generate])
IO = provider(5, OrganisationKind.INTERNATIONAL_ORGANISATION)


def routed(asked: Need, *facts: Provider | RoutableAgreement) -> Route:
    providers = [one for one in facts if isinstance(one, Provider)]
    return route(asked, RoutingBook(providers, [one for one in facts if isinstance(one, RoutableAgreement)]))


def reason(asked: Need, one: Provider, *agreements: RoutableAgreement) -> Standby | NotRouted:
    return routed(asked, one, *agreements).explanation(one.organisation_id)


def test_providers_are_asked_in_the_order_of_the_policy() -> None:
    facts: list[Provider | RoutableAgreement] = [
        post(1, "KE"), post(2, "FR"), representation(1, 2, "KE"),
        provider(3, OrganisationKind.CARRIER), agreement(2, AgreementKind.RELOCATION_AND_EVACUATION, 3),
        IO, provider(6, OrganisationKind.CIVIL_SOCIETY),
        provider(7, OrganisationKind.HOSPITAL), agreement(3, AgreementKind.PRE_ARRANGED_SERVICES, 7),
        post(8, "KE", country="CM", areas=frozenset({"CM"})),
        provider(9, OrganisationKind.REGIONAL_ORGANISATION, "KE", "UG", country="ET", areas=frozenset({"ET"})),
        post(10, "BR"),
    ]  # fmt: skip
    found = routed(need((KENYAN,), neighbours=frozenset({"CM"})), *facts)
    steps = [found.offers[0].step, *(one.step for one in found.next_in_line)]
    assert steps == list(RoutingStep)
    assert found.alarm is None


@pytest.mark.parametrize(
    ("expected", "asked", "one"),
    [
        (NotRouted.CAPACITY_ONLY, {}, provider(1, OrganisationKind.EMPLOYER)),
        (NotRouted.SERVICE_NOT_OFFERED, {"service": CoordinationService.FOOD}, IO),
        (NotRouted.REFUSED_BY_PERSON, {"refused_organisations": frozenset({IO.organisation_id})}, IO),
        (NotRouted.REFUSED_BY_PERSON, {"refused_kinds": frozenset({IO.kind})}, IO),
        (NotRouted.ALREADY_ASKED, {"asked": frozenset({IO.organisation_id})}, IO),
        (NotRouted.OUTSIDE_AREA, {"area": "SD01"}, IO),
        (NotRouted.OUTSIDE_AREA, {}, post(1, "KE", country="CM", areas=frozenset({"CM"}))),
        (NotRouted.CLOSED, {}, provider(1, IO.kind, hours=frozenset({13}))),
        (NotRouted.NO_COMMON_LANGUAGE, {"languages": frozenset({"fr"})}, IO),
        (NotRouted.TOO_FAR, {}, provider(1, IO.kind, reach_km=10)),
        (NotRouted.TOO_FAR, {"place": Place(12, 15)}, provider(1, IO.kind, reach_km=110, place=Place(13, 15))),
        (Standby.OFFERED, {"place": Place(12, 15)}, provider(1, IO.kind, reach_km=112, place=Place(13, 15))),
        (NotRouted.NO_AGREEMENT, {}, provider(1, OrganisationKind.HOSPITAL)),
        (NotRouted.CAPACITY_UNKNOWN, {}, provider(1, IO.kind, capacity={SERVICE: None})),
        (NotRouted.CAPACITY_USED_UP, {}, provider(1, IO.kind, capacity={SERVICE: 0})),
        (NotRouted.PROTECTION_UNKNOWN, {"families": ()}, post(1, "KE")),
        (Standby.OFFERED, {"languages": frozenset({"fr"})}, provider(1, IO.kind, languages=frozenset({"fr", "ar"}))),
    ],
)
def test_each_provider_has_one_reason(expected: str, asked: dict[str, Any], one: Provider) -> None:
    assert reason(need((KENYAN,), **asked), one) is expected


@pytest.mark.parametrize("hours", [-13, 3, 14])
def test_opening_hours_are_those_of_utc_whatever_zone_a_moment_is_written_in(hours: int) -> None:
    elsewhere = need((KENYAN,), at=MONDAY_NOON.astimezone(timezone(timedelta(hours=hours))))
    assert reason(elsewhere, provider(1, IO.kind, hours=frozenset({12}))) is Standby.OFFERED


@pytest.mark.parametrize(
    ("terms", "covered"),
    [
        ({}, True),
        ({"valid_until": date(2026, 5, 4)}, True),
        ({"valid_until": date(2026, 5, 3)}, False),
        ({"valid_from": date(2026, 5, 5)}, False),
        ({"territory": frozenset({"TD01"})}, True),
        ({"territory": frozenset({"TD02"})}, False),
        ({"nationalities": frozenset({"KE"})}, True),
        ({"nationalities": frozenset({"UG"})}, False),
        ({"categories": frozenset({PersonCategory.STUDENT})}, False),
        ({"capacity": {CoordinationService.FOOD: None}}, False),
    ],
)
def test_an_agreement_counts_where_it_covers_the_need(terms: dict[str, Any], covered: bool) -> None:  # noqa: FBT001
    hospital = provider(1, OrganisationKind.HOSPITAL)
    agreed = agreement(1, AgreementKind.PRE_ARRANGED_SERVICES, 1, **terms)
    assert reason(need((KENYAN,)), hospital, agreed) is (Standby.OFFERED if covered else NotRouted.NO_AGREEMENT)


def test_of_several_agreements_that_of_the_earlier_step_is_used() -> None:
    late, early = agreement(1, AgreementKind.CIVIL_SOCIETY, 5), agreement(2, AgreementKind.RELOCATION_AND_EVACUATION, 5)
    [offer] = routed(need((KENYAN,)), IO, late, early).offers
    assert (offer.step, offer.agreement_id) == (RoutingStep.MULTI_STAKEHOLDER, early.agreement_id)


def test_the_state_that_takes_all_comes_first_and_entry_is_asked_for_the_others() -> None:
    family = (KENYAN, member("KE", "UG"), UGANDAN, member("UG"))
    found = routed(need(family), post(1, "KE"), post(2, "UG"))
    assert (found.offers[0].provider_id, found.offers[0].entry_for) == (UUID(int=2), ((0, 0),))
    assert [one.provider.organisation_id for one in found.next_in_line] == [UUID(int=1)]


def test_families_of_different_states_go_each_to_their_own() -> None:
    found = routed(need((KENYAN,), (UGANDAN, UGANDAN)), post(1, "KE"), post(2, "UG"))
    assert {offer.provider_id.int: offer.families for offer in found.offers} == {1: (0,), 2: (1,)}


def test_a_family_is_split_by_nobody_and_what_does_not_fit_anywhere_is_an_alarm() -> None:
    families = ((KENYAN,) * 3, (KENYAN,) * 4, (KENYAN,) * 9)
    found = routed(need(*families), post(1, "KE", capacity={SERVICE: 5}), provider(5, IO.kind, capacity={SERVICE: 3}))
    assert [(offer.provider_id.int, offer.families, offer.people) for offer in found.offers] == [
        (1, (1,), 4),
        (5, (0,), 3),
    ]
    assert (found.left_over, found.alarm) == ((2,), RoutingAlarm.NOT_ALL)


def test_what_an_agreement_gives_is_given_once() -> None:
    agreed = agreement(1, AgreementKind.RELOCATION_AND_EVACUATION, 3, 4, capacity={SERVICE: 4})
    buses = [provider(number, OrganisationKind.CARRIER) for number in (3, 4)]
    found = routed(need((KENYAN,) * 3, (KENYAN,) * 2), agreed, *buses)
    assert [offer.people for offer in found.offers] == [3]
    assert found.explanation(UUID(int=4)) is NotRouted.FAMILY_DOES_NOT_FIT
    assert found.left_over == (1,)


def test_nobody_is_an_alarm() -> None:
    found = routed(need((KENYAN,)))
    assert (found.offers, found.left_over, found.alarm) == ([], (0,), RoutingAlarm.NOBODY)


@pytest.mark.parametrize(
    ("who", "facts", "expected"),
    [
        (feared("KE"), (post(1, "KE"),), NotRouted.BARRED_STATE),
        (feared("UG"), (post(1, "KE"),), NotRouted.BARRED_STATE),
        (feared("UG", "FR"), (provider(1, OrganisationKind.REGIONAL_ORGANISATION, "BR", "FR"),),
         NotRouted.BARRED_STATE),
        (feared("UG"), (post(1, "FR"), representation(1, 1, "BR", "UG")), NotRouted.BARRED_STATE),
        (feared("UG"), (post(1, "FR"), representation(1, 1, "BR")), Standby.OFFERED),
        (feared("UG"), (provider(1, OrganisationKind.HOST_AUTHORITY),), NotRouted.BARRED_STATE),
        (KENYAN, (provider(1, OrganisationKind.CONSULAR_POST),), Standby.OFFERED),
        (feared("UG"), (provider(1, OrganisationKind.REGIONAL_ORGANISATION),
                        agreement(1, AgreementKind.PRE_ARRANGED_SERVICES, 1)), NotRouted.BARRED_STATE),
        (feared("UG"), (provider(1, IO.kind), representation(1, 1)), NotRouted.BARRED_STATE),
        (KENYAN, (provider(1, IO.kind), representation(1, 1)), Standby.OFFERED),
        (member(protection=ProtectionKnowledge.NEEDED), (post(1, "FR"),), NotRouted.PROTECTION_UNKNOWN),
        (Member(nationalities=frozenset({"KE"})), (post(1, "FR"),), NotRouted.PROTECTION_UNKNOWN),
        (Member(nationalities=frozenset({"KE"})), (provider(1, IO.kind),), Standby.OFFERED),
        (member("KE", protection=ProtectionKnowledge.NEEDED, origin_known=False), (post(1, "FR"),),
         NotRouted.PROTECTION_UNKNOWN),
        (feared("UG"), (provider(1, OrganisationKind.HOSPITAL),
                        agreement(1, AgreementKind.PRE_ARRANGED_SERVICES, 1, informs=frozenset({"UG"}))),
         NotRouted.AGREEMENT_INFORMS_BARRED_STATE),
        (feared("UG"), (provider(1, OrganisationKind.HOSPITAL),
                        agreement(1, AgreementKind.PRE_ARRANGED_SERVICES, 1, informs=None)),
         NotRouted.AGREEMENT_INFORMS_BARRED_STATE),
        (KENYAN, (provider(1, OrganisationKind.HOSPITAL),
                  agreement(1, AgreementKind.PRE_ARRANGED_SERVICES, 1, informs=None)), Standby.OFFERED),
        (feared("UG"), (provider(1, OrganisationKind.REGIONAL_ORGANISATION),), NotRouted.BARRED_STATE),
        (Member(nationalities=frozenset({"KE"})), (provider(1, OrganisationKind.REGIONAL_ORGANISATION),),
         NotRouted.PROTECTION_UNKNOWN),
    ],
)  # fmt: skip
def test_nobody_is_sent_to_a_state_they_fear_nor_to_who_acts_for_it(
    who: Member, facts: tuple[Provider | RoutableAgreement, ...], expected: str
) -> None:
    assert routed(need((KENYAN, who)), *facts).explanation(UUID(int=1)) is expected


MUST_ACT_FOR_A_STATE = {
    "state", "consular_post", "host_authority", "border_post", "fire_and_rescue", "regional_organisation",
}  # fmt: skip


def test_nobody_is_sent_through_a_state_they_fear_to_a_post_of_their_own() -> None:
    nearby = post(1, "KE", country="CM", areas=frozenset({"CM"}))
    asked = need((member("KE", barred_states=frozenset({"CM"})),), neighbours=frozenset({"CM"}))
    assert reason(asked, nearby) is NotRouted.BARRED_STATE
    assert reason(asked, post(1, "KE", country="CM")) is Standby.OFFERED


def test_of_a_family_in_which_nobody_is_known_nobody_is_known_to_be_safe() -> None:
    asked = need((KENYAN,), ())
    assert reason(asked, post(1, "FR")) is NotRouted.PROTECTION_UNKNOWN
    assert reason(asked, IO) is Standby.OFFERED


def test_hours_are_those_of_utc_whatever_clock_the_need_was_read_from() -> None:
    noon = MONDAY_NOON.astimezone(timezone(timedelta(hours=5)))
    assert reason(need((KENYAN,), at=noon), provider(1, IO.kind, hours=frozenset({12}))) is Standby.OFFERED


def test_who_helps_without_an_agreement_too_is_asked_once_others_have_used_it_up() -> None:
    agreed = agreement(1, AgreementKind.RELOCATION_AND_EVACUATION, 5, 6, 7, capacity={SERVICE: 4})
    helpers = [provider(6, OrganisationKind.CIVIL_SOCIETY), provider(7, OrganisationKind.CARRIER)]
    found = routed(need((KENYAN,) * 4, (KENYAN,) * 3), agreed, IO, *helpers)
    assert [(offer.provider_id.int, offer.agreement_id, offer.step) for offer in found.offers] == [
        (5, agreed.agreement_id, RoutingStep.MULTI_STAKEHOLDER),
        (6, None, RoutingStep.CIVIL_SOCIETY),
    ]
    assert (found.alarm, found.explanation(UUID(int=7))) == (None, NotRouted.FAMILY_DOES_NOT_FIT)


def asked_though_barred(world: World) -> list[UUID]:
    """Whoever is asked, or next, and acts for a State that somebody must be protected from; worked out another way."""
    asked, providers, agreements = world
    found = route(asked, RoutingBook(providers, agreements))
    used = {offer.provider_id: offer.agreement_id for offer in found.offers}
    used |= {
        one.provider.organisation_id: one.agreement.agreement_id if one.agreement else None
        for one in found.next_in_line
    }
    wrong = []
    for one in providers:
        if one.organisation_id not in used:
            continue
        states = set(one.acts_for) | (set() if one.covers(asked.area) else {one.country})
        states_are_unknown = not one.acts_for and one.kind.value in MUST_ACT_FOR_A_STATE
        for agreed in agreements:
            if any(role.value == "representing_state" for role in agreed.parties.get(one.organisation_id, ())):
                states |= agreed.represented_states
            if agreed.agreement_id == used[one.organisation_id]:
                states |= agreed.informs or set()
                states_are_unknown |= agreed.informs is None
        if any(_must_not_reach(each, states, states_are_unknown) for each in asked.members):
            wrong.append(one.organisation_id)
    return wrong


def _must_not_reach(who: Member, states: set[str], states_are_unknown: bool) -> bool:  # noqa: FBT001
    if who.protection.value == "not_needed" and not who.barred_states:
        return False
    if states_are_unknown and (who.barred_states or who.nationalities or not who.origin_known):
        return True
    feared = who.barred_states | (who.nationalities if who.protection.value != "not_needed" else frozenset())
    is_known = who.origin_known and who.protection.value != "unknown"
    return bool(states & feared) if is_known else bool(states)


@given(worlds)
def test_nobody_barred_is_asked_in_any_world(world: World) -> None:
    assert asked_though_barred(world) == []


def test_without_the_origin_rule_somebody_barred_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(routing_checks, "is_barred", lambda *_: False)
    try:
        find(worlds, lambda world: bool(asked_though_barred(world)), settings=ENOUGH)
    except NoSuchExample:
        pytest.fail("the property holds without the rule it is there for")


@given(worlds, st.randoms())
def test_the_answer_is_the_same_whatever_order_the_facts_come_in(world: World, random: Random) -> None:
    asked, providers, agreements = world
    shuffled = RoutingBook(random.sample(providers, len(providers)), random.sample(agreements, len(agreements)))
    one, other = route(asked, RoutingBook(providers, agreements)), route(asked, shuffled)
    assert (one.offers, one.next_in_line, one.left_over) == (other.offers, other.next_in_line, other.left_over)
    assert one.explanations == other.explanations


@given(worlds)
def test_nobody_is_asked_twice_families_stay_whole_and_everybody_is_explained(world: World) -> None:
    asked, providers, agreements = world
    found = route(asked, RoutingBook(providers, agreements))
    explained = found.explanations
    assert explained.keys() == {one.organisation_id for one in providers}
    offered = [offer.provider_id for offer in found.offers]
    following = [one.provider.organisation_id for one in found.next_in_line]
    assert [id for id, times in Counter([*offered, *following]).items() if times > 1] == []
    assert {id for id, why in explained.items() if why is Standby.OFFERED} == set(offered)
    assert {id for id, why in explained.items() if why is Standby.NEXT} == set(following)
    placed = [*found.left_over, *(index for offer in found.offers for index in offer.families)]
    assert sorted(placed) == list(range(len(asked.families)))
    assert (found.alarm is None) == (bool(found.offers) and not found.left_over)


@given(worlds)
def test_nobody_is_asked_for_more_than_they_can_take(world: World) -> None:
    asked, providers, agreements = world
    found = route(asked, RoutingBook(providers, agreements))
    free = {one.organisation_id: one.capacity.get(SERVICE) or 0 for one in providers}
    assert all(offer.people <= free[offer.provider_id] for offer in found.offers)
    under = Counter[UUID]()
    for offer in found.offers:
        if offer.agreement_id:
            under[offer.agreement_id] += offer.people
    agreed = {one.agreement_id: one.capacity.get(SERVICE) for one in agreements}
    assert all(people <= most for id, people in under.items() if (most := agreed[id]) is not None)
