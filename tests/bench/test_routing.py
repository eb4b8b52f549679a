"""Routing NEEDS needs over AGREEMENTS agreements and PROVIDERS providers, against a join somebody wrote by hand in SQL.

Contender: `route`, need by need, over a book made once, with offers, order and bars. Limit: one statement over the same
facts in tables with indexes, analysed, which filters by service, area, hour, language, capacity and barred States,
joins the agreements that cover the need, and answers the same providers in no order and with no reason. The pairs are
compared. Clock of the one against the clock of the other, in the Postgres of the local stack.
"""

import gc
import random
import time
from collections.abc import AsyncIterator
from datetime import UTC, date, datetime
from uuid import UUID

import asyncpg
import pytest
import pytest_asyncio

from services.cases.agreements.routing import route
from services.cases.agreements.routing_book import RoutingBook
from services.cases.agreements.routing_facts import (
    Family,
    Member,
    Need,
    ProtectionKnowledge,
    Provider,
    RoutableAgreement,
)
from shared.contracts.cases.v1 import AgreementKind, CoordinationService, OrganisationKind, PartyRole
from tests.bench.measuring import Book, Sample, alternately
from tests.support.running import House

pytestmark = [pytest.mark.stack, pytest.mark.slow]
NEEDS, AGREEMENTS, PROVIDERS = 10_000, 2_000, 5_000
COUNTRIES = [f"{first}{second}" for first in "ABCDEFGH" for second in "KLMNO"]
LANGUAGES = ["ar", "en", "fr", "pt", "sw"]
SERVICES = list(CoordinationService)[:10]
NOON = datetime(2026, 5, 4, 12, tzinfo=UTC)
KINDS = [
    OrganisationKind.CONSULAR_POST, OrganisationKind.INTERNATIONAL_ORGANISATION, OrganisationKind.CIVIL_SOCIETY,
    OrganisationKind.HOSPITAL, OrganisationKind.CARRIER,
]  # fmt: skip
TABLES = """
CREATE TEMP TABLE needs (id int, service text, areas text[], hour int, language text, nationality text, barred text);
CREATE TEMP TABLE providers (id int, kind text, hours int[], languages text[], acts_for text);
CREATE TEMP TABLE offers (provider int, service text, area text, free int);
CREATE TEMP TABLE parties (provider int, agreement int);
CREATE TEMP TABLE agreements (id int, territory text, nationality text, informs text);
CREATE TEMP TABLE arranged (agreement int, service text);
"""
INDEXES = """
CREATE INDEX ON offers (service, area, provider, free);
CREATE UNIQUE INDEX ON providers (id);
CREATE INDEX ON parties (provider, agreement);
CREATE UNIQUE INDEX ON agreements (id);
CREATE INDEX ON arranged (agreement, service);
ANALYZE needs; ANALYZE providers; ANALYZE offers; ANALYZE parties; ANALYZE agreements; ANALYZE arranged;
"""
JOIN = """
SELECT need.id, provider.id
FROM needs need
JOIN offers offer ON offer.service = need.service AND offer.area = ANY(need.areas) AND offer.free > 0
JOIN providers provider ON provider.id = offer.provider
WHERE need.hour = ANY(provider.hours) AND need.language = ANY(provider.languages)
  AND (provider.acts_for IS NULL OR need.barred IS NULL OR provider.acts_for <> need.barred)
  AND (provider.kind IN ('consular_post', 'international_organisation', 'civil_society') OR EXISTS (
    SELECT FROM parties party
    JOIN agreements agreement ON agreement.id = party.agreement
    JOIN arranged ON arranged.agreement = agreement.id AND arranged.service = need.service
    WHERE party.provider = provider.id AND agreement.territory = ANY(need.areas)
      AND (agreement.nationality IS NULL OR agreement.nationality = need.nationality)
      AND (need.barred IS NULL OR agreement.informs IS NULL OR agreement.informs <> need.barred)))
"""
Facts = tuple[list[Need], list[Provider], list[RoutableAgreement]]
Rows = dict[str, list[tuple[object, ...]]]


def made_up() -> Facts:
    """The same each time."""
    chance = random.Random(7)  # noqa: S311  # made-up facts
    providers = [_provider(number, chance) for number in range(PROVIDERS)]
    agreements = [_agreement(number, chance) for number in range(AGREEMENTS)]
    return [_need(chance) for _ in range(NEEDS)], providers, agreements


def _provider(number: int, chance: random.Random) -> Provider:
    kind, country = chance.choice(KINDS), chance.choice(COUNTRIES)
    opens = chance.randrange(0, 20)
    return Provider(
        UUID(int=number), kind, country, frozenset({country + chance.choice(["", "01", "02", "0101"])}),
        {service: chance.randrange(0, 60) for service in chance.sample(SERVICES, 3)},
        frozenset({chance.choice(COUNTRIES)} if kind is OrganisationKind.CONSULAR_POST else ()),
        frozenset(chance.sample(LANGUAGES, 2)), frozenset(range(opens, opens + 12)),
    )  # fmt: skip


def _agreement(number: int, chance: random.Random) -> RoutableAgreement:
    parties = {UUID(int=one): frozenset({PartyRole.PROVIDER}) for one in chance.sample(range(PROVIDERS), 4)}
    return RoutableAgreement(
        UUID(int=number), AgreementKind.PRE_ARRANGED_SERVICES, parties, date(2026, 1, 1), None,
        dict.fromkeys(chance.sample(SERVICES, 5)),
        informs=frozenset({chance.choice(COUNTRIES)} if chance.random() < 0.2 else ()),
        territory=frozenset({chance.choice(COUNTRIES)}),
        nationalities=frozenset({chance.choice(COUNTRIES)} if chance.random() < 0.5 else ()),
    )  # fmt: skip


def _need(chance: random.Random) -> Need:
    nationality, country = chance.choice(COUNTRIES), chance.choice(COUNTRIES)
    is_protected = chance.random() < 0.2
    protection = ProtectionKnowledge.NEEDED if is_protected else ProtectionKnowledge.NOT_NEEDED
    member = Member(frozenset({nationality}), protection, origin_known=True)
    area = country + chance.choice(["01", "0101", "0102", "02"])
    return Need(
        chance.choice(SERVICES), area, country, NOON.replace(hour=chance.randrange(24)), NOON.date(),
        (Family((member,)),),
        languages=frozenset({chance.choice(LANGUAGES)}),
    )  # fmt: skip


def _rows(facts: Facts) -> Rows:
    needs, providers, agreements = facts
    return {
        "needs": [(number, *_need_row(one)) for number, one in enumerate(needs)],
        "providers": [
            (one.organisation_id.int, one.kind.value, sorted(one.hours), sorted(one.languages), _only(one.acts_for))
            for one in providers
        ],
        "offers": [
            (one.organisation_id.int, service.value, area, free)
            for one in providers for service, free in one.capacity.items() for area in one.areas
        ],
        "parties": [(party.int, one.agreement_id.int) for one in agreements for party in one.parties],
        "agreements": [
            (one.agreement_id.int, _only(one.territory), _only(one.nationalities), _only(one.informs or ()))
            for one in agreements
        ],
        "arranged": [(one.agreement_id.int, service.value) for one in agreements for service in one.capacity],
    }  # fmt: skip


def _need_row(one: Need) -> tuple[object, ...]:
    areas = [one.area[:end] for end in range(2, len(one.area) + 1)]
    [nationality] = one.nationalities
    is_protected = one.members[0].protection is ProtectionKnowledge.NEEDED
    barred = nationality if is_protected else None
    return one.service.value, areas, one.hour_of_week, _only(one.languages), nationality, barred


def _only(codes: frozenset[str] | tuple[str, ...]) -> str | None:
    return next(iter(codes), None)


@pytest_asyncio.fixture(loop_scope="session", scope="module")
async def connection(house: House) -> AsyncIterator[asyncpg.Connection]:
    connection = await asyncpg.connect(house.settings.postgres)
    yield connection
    await connection.close()


async def test_routing_takes_at_most_three_times_a_join_by_hand(connection: asyncpg.Connection, book: Book) -> None:
    facts = made_up()
    await connection.execute(TABLES)
    for table, rows in _rows(facts).items():
        await connection.copy_records_to_table(table, records=rows)
    await connection.execute(INDEXES)
    needs, routes = facts[0], RoutingBook(*facts[1:])

    async def ours() -> Sample:
        gc.collect()
        began = time.perf_counter()
        for need in needs:
            route(need, routes)
        return {"s": time.perf_counter() - began}

    async def by_hand() -> Sample:
        began = time.perf_counter()
        await connection.fetch(JOIN)
        return {"s": time.perf_counter() - began}

    pairs = {(row[0], row[1]) for row in await connection.fetch(JOIN)}
    assert _able(needs, routes) == pairs
    assert len(pairs) > NEEDS
    rounds = await alternately({"ours": ours, "by hand": by_hand})
    book.table(f"Routing {NEEDS} needs: {len(pairs)} able providers", rounds)
    assert book.goal("Routing", "at most 3 x a join by hand", rounds.ratio("ours", "by hand", "s"), at_most=3)


def _able(needs: list[Need], routes: RoutingBook) -> set[tuple[int, int]]:
    pairs = set()
    for number, need in enumerate(needs):
        found = route(need, routes)
        pairs |= {(number, offer.provider_id.int) for offer in found.offers}
        pairs |= {(number, one.provider.organisation_id.int) for one in found.next_in_line}
    return pairs
