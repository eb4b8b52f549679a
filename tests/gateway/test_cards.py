"""What is printed on a registration card comes sealed with the key, is searched as spoken, and goes with the key."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import replace
from uuid import UUID

import asyncpg
import pytest

from services.gateway.assembly.schema import build_schema
from services.gateway.readmodel.cards import GROUP
from services.gateway.readmodel.changes import CHANNEL
from shared.contracts.base import SealKind
from shared.contracts.intake.v1 import RegistrationCard, SubjectKeyIssued
from shared.platform import subject_keys
from shared.platform.clock import new_id
from shared.platform.erasure_proofs import HEADER, prove
from shared.platform.messaging.headers import Record
from shared.platform.messaging.key_segments import CLOSING
from tests.gateway.cards import a_card, deliver_keys, issued, record_of, somebody
from tests.gateway.journey import Somebody, registered
from tests.gateway.support import GatewayHarness
from tests.support.waiting import PATIENCE

pytestmark = pytest.mark.stack

PERSON = "query P($id: UUID!) { person(id: $id) { reference timeline { edges { node { facts { name value } } } } } }"
FOUND = "query F($search: String!) { people(first: 5, filter: {search: $search}) { edges { node { id } } } }"
NOT_HERE = "HW-…"


def tombstone(gateway: GatewayHarness, person: UUID) -> Record:
    proof = prove(gateway.runtime.secrets.private_key("erasure"), person)
    return Record("keys", 0, 9, str(person).encode(), None, ((HEADER, proof.encode()),))


async def shown(gateway: GatewayHarness, person: UUID, role: str = "intake_officer") -> str:
    answer = await gateway.ask(role, PERSON, id=str(person))
    assert person.hex not in str(answer), "neither the head of the page nor the timeline shows what stands for it"
    reference: str = answer["person"]["reference"]
    return reference


async def ids_matching(gateway: GatewayHarness, search: str) -> list[str]:
    page = await gateway.ask("intake_officer", FOUND, search=search)
    return [edge["node"]["id"] for edge in page["people"]["edges"]]


async def parked(gateway: GatewayHarness) -> list[str]:
    connection = await gateway.as_owner()
    try:
        rows = await connection.fetch("SELECT reason FROM parked_events WHERE consumer = $1", GROUP)
        await connection.execute("DELETE FROM parked_events WHERE consumer = $1", GROUP)
    finally:
        await connection.close()
    return [row["reason"] for row in rows]


@pytest.mark.parametrize("first", ["key", "fact"])
async def test_a_card_is_shown_whether_key_or_registration_comes_first(gateway: GatewayHarness, first: str) -> None:
    one, card = somebody(), a_card()
    if first == "key":
        wrapped = await gateway.issue_key(one.person)
        sealed = gateway.seal(wrapped, one.person, SealKind.CARD, RegistrationCard(reference=card))
        await deliver_keys(gateway, record_of(one.person, wrapped, sealed))
        assert await ids_matching(gateway, card) == [], "nobody is registered yet"
        await registered(gateway, one)
    else:
        await registered(gateway, one)
        assert await shown(gateway, one.person) == NOT_HERE
        await deliver_keys(gateway, await issued(gateway, one.person, card))
    assert await shown(gateway, one.person) == card


async def test_a_person_is_searched_by_a_spoken_card_reference(gateway: GatewayHarness) -> None:
    one, card = somebody(), a_card()
    await registered(gateway, one)
    await deliver_keys(gateway, await issued(gateway, one.person, card))
    for said in (card, f" {card.lower()} ", card.replace("0", "O"), f"HW- {card[3:].replace('-', ' ')}", card[:8]):
        assert str(one.person) in await ids_matching(gateway, said)


async def test_a_registration_of_an_earlier_release_still_shows_the_card(gateway: GatewayHarness) -> None:
    one = Somebody()
    await registered(gateway, one)
    await deliver_keys(gateway, await issued(gateway, one.person, None))
    assert await shown(gateway, one.person) == one.reference


async def test_a_card_is_shown_only_to_those_who_see_the_person(gateway: GatewayHarness) -> None:
    one = somebody()
    await registered(gateway, one, agency_id=new_id())
    await deliver_keys(gateway, await issued(gateway, one.person, a_card()))
    assert (await gateway.ask("supervisor", PERSON, id=str(one.person)))["person"] is None


async def test_an_erased_card_does_not_come_back(gateway: GatewayHarness) -> None:
    one, card = somebody(), a_card()
    await registered(gateway, one)
    came = await issued(gateway, one.person, card)
    await deliver_keys(gateway, came)
    await gateway.project(gateway.erased(one.person))
    assert await shown(gateway, one.person) not in {card, NOT_HERE}
    await deliver_keys(gateway, came)
    assert await shown(gateway, one.person) != card
    assert await ids_matching(gateway, card) == []


@pytest.mark.parametrize("batch", ["together", "apart"])
async def test_a_signed_tombstone_removes_the_card_before_the_erasure_event(
    gateway: GatewayHarness, batch: str
) -> None:
    one, card = somebody(), a_card()
    await registered(gateway, one)
    came = await issued(gateway, one.person, card)
    records = [came, tombstone(gateway, one.person)]
    for some in [[*records, came]] if batch == "together" else [[one] for one in records]:
        await deliver_keys(gateway, *some)
    assert await shown(gateway, one.person) == NOT_HERE


async def test_an_unsigned_tombstone_removes_no_card(gateway: GatewayHarness) -> None:
    one, card = somebody(), a_card()
    await registered(gateway, one)
    await deliver_keys(gateway, await issued(gateway, one.person, card))
    await deliver_keys(gateway, Record("keys", 0, 1, str(one.person).encode(), None, ()))
    assert await shown(gateway, one.person) == card


async def test_a_card_of_a_destroyed_key_is_not_stored(gateway: GatewayHarness) -> None:
    """As in a rebuild, where the key topic has not forgotten the record yet."""
    person, card = new_id(), a_card()
    await gateway.issue_key(person)
    came = await issued(gateway, person, card)
    async with gateway.runtime.units.begin() as unit:
        await subject_keys.destroy(unit.session, person)
    await deliver_keys(gateway, came)
    connection = await gateway.as_owner()
    try:
        assert await connection.fetchval("SELECT card FROM persons WHERE id = $1", person) is None
    finally:
        await connection.close()


Forge = Callable[[Record, Record], Record]
FORGED: dict[str, Forge] = {
    "another's card": lambda own, other: replace(own, value=_with_card_of(own, other)),
    "another's record": lambda own, other: replace(own, value=other.value),
    "cut": lambda own, _: replace(own, value=(own.value or b"").replace(b'"blob":"', b'"blob":"AAAA')),
    "no key": lambda own, _: replace(own, value=(own.value or b"").replace(b'"wrapped_key":"', b'"wrapped_key":"00')),
}


def _with_card_of(own: Record, other: Record) -> bytes:
    mine, theirs = (SubjectKeyIssued.model_validate_json(one.value or b"") for one in (own, other))
    return mine.model_copy(update={"card": theirs.card}).model_dump_json().encode()


@pytest.mark.parametrize("how", FORGED)
async def test_a_card_that_does_not_open_is_parked_and_changes_nothing(gateway: GatewayHarness, how: str) -> None:
    victim, other, card = somebody(), somebody(), a_card()
    for one in (victim, other):
        await registered(gateway, one)
    own, theirs = await issued(gateway, victim.person, card), await issued(gateway, other.person, a_card())
    await deliver_keys(gateway, own)
    await deliver_keys(gateway, FORGED[how](own, theirs))
    assert await parked(gateway) == ["a card that does not open"]
    assert await shown(gateway, victim.person) == card


async def test_records_that_are_no_keys_are_not_parked_by_the_card_reader(gateway: GatewayHarness) -> None:
    person = str(new_id()).encode()
    await deliver_keys(
        gateway,
        Record("keys", 0, 0, b"\xff", b"{}", ()),
        Record("keys", 0, 1, person, b"nothing", ()),
        Record("keys", 0, 2, str(CLOSING).encode(), None, ()),
    )
    assert not await parked(gateway)


@asynccontextmanager
async def _notices(gateway: GatewayHarness) -> AsyncIterator["asyncio.Queue[str]"]:
    notices: asyncio.Queue[str] = asyncio.Queue()

    def hear(_: object, __: int, ___: str, notice: str) -> None:
        notices.put_nowait(notice)

    connection: asyncpg.Connection = await gateway.as_owner()
    try:
        await connection.add_listener(CHANNEL, hear)
        yield notices
    finally:
        await connection.close()


async def test_a_late_card_is_notified_to_open_pages(gateway: GatewayHarness) -> None:
    one = somebody()
    await registered(gateway, one)
    async with _notices(gateway) as notices, asyncio.timeout(PATIENCE):
        await deliver_keys(gateway, await issued(gateway, one.person, a_card()))
        notice = await notices.get()
    assert str(one.person) in notice
    assert "HW-" not in notice


def test_the_reference_of_a_person_is_not_nullable() -> None:
    assert str(build_schema()[1].type_map["Person"].fields["reference"].type) == "String!"  # type: ignore[attr-defined]  # an object type
