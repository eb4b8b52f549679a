"""Made-up organisations, agreements and families, for the tests of who is asked."""

from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID

from hypothesis import strategies as st

from services.cases.agreements.routing_facts import (
    Family,
    Member,
    Need,
    ProtectionKnowledge,
    Provider,
    RoutableAgreement,
)
from shared.contracts.cases.v1 import AgreementKind, CoordinationService, OrganisationKind, PartyRole

SERVICE = CoordinationService.EVACUATION
SAFE = ProtectionKnowledge.NOT_NEEDED
MONDAY_NOON = datetime(2026, 5, 4, 12, 30, tzinfo=UTC)
DAY = MONDAY_NOON.date()
STATES = ["KE", "UG", "FR"]
IDS = [UUID(int=number) for number in range(1, 8)]


def member(*nationalities: str, **more: Any) -> Member:
    return Member(**{"nationalities": frozenset(nationalities), "protection": SAFE, "origin_known": True, **more})


def feared(*states: str, of: str = "KE") -> Member:
    return member(of, protection=ProtectionKnowledge.NEEDED, barred_states=frozenset(states))


def need(*families: tuple[Member, ...], **more: Any) -> Need:
    return Need(**{
        "service": SERVICE, "area": "TD0101", "country": "TD", "at": MONDAY_NOON,
        "day": more.get("at", MONDAY_NOON).date(),
        "families": tuple(Family(members) for members in families), **more,
    })  # fmt: skip


def provider(number: int, kind: OrganisationKind, *acts_for: str, **more: Any) -> Provider:
    return Provider(**{
        "organisation_id": UUID(int=number), "kind": kind, "country": "TD", "areas": frozenset({"TD"}),
        "capacity": {SERVICE: 50}, "acts_for": frozenset(acts_for), **more,
    })  # fmt: skip


def post(number: int, state: str, **more: Any) -> Provider:
    return provider(number, OrganisationKind.CONSULAR_POST, state, **more)


def agreement(number: int, kind: AgreementKind, *organisations: int, **more: Any) -> RoutableAgreement:
    role = more.pop("role", PartyRole.PROVIDER)
    return RoutableAgreement(**{
        "agreement_id": UUID(int=100 + number), "kind": kind,
        "parties": {UUID(int=one): frozenset({role}) for one in organisations},
        "valid_from": date(2026, 1, 1), "valid_until": date(2026, 12, 31), "capacity": {SERVICE: None},
        "informs": frozenset(), **more,
    })  # fmt: skip


def representation(number: int, organisation: int, *states: str) -> RoutableAgreement:
    return agreement(
        number, AgreementKind.CONSULAR_REPRESENTATION, organisation,
        role=PartyRole.REPRESENTING_STATE, represented_states=frozenset(states),
    )  # fmt: skip


_states = st.frozensets(st.sampled_from(STATES), max_size=2)
_feared = st.frozensets(st.sampled_from([*STATES, "CM"]), max_size=2)
_kinds = st.sampled_from([
    OrganisationKind.CONSULAR_POST, OrganisationKind.STATE, OrganisationKind.REGIONAL_ORGANISATION,
    OrganisationKind.INTERNATIONAL_ORGANISATION, OrganisationKind.CIVIL_SOCIETY, OrganisationKind.HOSPITAL,
    OrganisationKind.EMPLOYER,
])  # fmt: skip
_members = st.builds(
    Member, nationalities=_states, protection=st.sampled_from(ProtectionKnowledge), barred_states=_feared,
    origin_known=st.booleans(), people=st.integers(1, 3),
)  # fmt: skip
_safe_members = st.builds(member, st.sampled_from(STATES))
_families = st.builds(Family, st.lists(_members | _safe_members, min_size=1, max_size=3).map(tuple))
_needs = st.builds(
    Need,
    service=st.just(SERVICE),
    area=st.sampled_from(["TD0101", "TD02"]),
    country=st.just("TD"),
    at=st.just(MONDAY_NOON),
    families=st.lists(_families, max_size=3).map(tuple),
    languages=st.sampled_from([frozenset(), frozenset({"fr"})]),
    neighbours=st.sampled_from([frozenset(), frozenset({"CM"})]),
    refused_organisations=st.frozensets(st.sampled_from(IDS), max_size=1),
    refused_kinds=st.sampled_from([frozenset(), frozenset({OrganisationKind.CIVIL_SOCIETY})]),
    asked=st.frozensets(st.sampled_from(IDS), max_size=1),
)


_ABLE = (frozenset({"TD"}), {SERVICE: 9}, frozenset({"fr", "ar"}), frozenset(range(168)))
"""Most providers are, so that it is mostly the bars that decide."""


@st.composite
def _providers(draw: st.DrawFn) -> list[Provider]:
    ids = draw(st.lists(st.sampled_from(IDS), unique=True, min_size=2, max_size=len(IDS)))
    return [_made_up(draw, id) for id in ids]


def _made_up(draw: st.DrawFn, id: UUID) -> Provider:
    areas, capacity, languages, hours = _ABLE
    if draw(st.booleans()):
        areas = draw(st.sampled_from([areas, frozenset({"TD01", "TD02"}), frozenset({"CM"})]))
        capacity = draw(st.sampled_from([{SERVICE: free} for free in (0, 1, 2, 4)] + [{CoordinationService.FOOD: 9}]))
        languages = draw(st.sampled_from([languages, frozenset({"ar"})]))
        hours = draw(st.sampled_from([hours, frozenset({1})]))
    country = draw(st.sampled_from(["TD", "CM"]))
    return Provider(id, draw(_kinds), country, areas, capacity, draw(_states), languages, hours)


@st.composite
def _agreements(draw: st.DrawFn) -> list[RoutableAgreement]:
    return [
        RoutableAgreement(
            UUID(int=number), draw(st.sampled_from(AgreementKind)),
            draw(st.dictionaries(st.sampled_from(IDS), st.frozensets(st.sampled_from(PartyRole), min_size=1))),
            date(2026, 1, 1), draw(st.sampled_from([None, date(2026, 5, 3), DAY])),
            {SERVICE: draw(st.none() | st.integers(0, 9))}, draw(_states), draw(st.none() | _states),
            draw(st.sampled_from([frozenset(), frozenset({"TD01"})])), draw(_states),
        )
        for number in range(100, 100 + draw(st.integers(0, 4)))
    ]  # fmt: skip


World = tuple[Need, list[Provider], list[RoutableAgreement]]
worlds: st.SearchStrategy[World] = st.tuples(_needs, _providers(), _agreements())
