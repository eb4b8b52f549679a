"""A key is proposed by the agency, decided by somebody of another, and then every open sharing goes under it."""

import json
from dataclasses import dataclass
from typing import Any
from uuid import UUID

import pytest
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.keywrap import aes_key_unwrap
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from services.intake.settings import partner_key
from services.intake.sharing.feed import issue_content_key
from services.intake.sharing.feed_routes import states_for
from services.intake.sharing.partner_keys import send_keys_anew
from services.intake.sharing_grants.model.partner_keys import (
    OAEP,
    KeyFingerprintDiffers,
    KeyOfAnotherAgency,
    KeyOfOwnAgency,
    NoKeyProposed,
    PublicKeyInUse,
)
from shared.contracts.intake.v1 import (
    AcceptPartnerKey,
    DeclinePartnerKey,
    PartnerKeyAccepted,
    PartnerKeyDeclined,
    PartnerKeyDeclineReason,
    PartnerKeyProposed,
    ProposePartnerKey,
    WithdrawSharing,
)
from shared.platform.clock import new_id
from shared.platform.errors import VersionConflict
from tests.intake.world import NOON, World
from tests.support.harness import somebody

pytestmark = pytest.mark.stack


@dataclass
class Pair:
    """A pair of keys that an agency made."""

    private: rsa.RSAPrivateKey

    @property
    def public(self) -> str:
        key = self.private.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
        return key.decode()


@pytest.fixture(scope="module")
def pairs() -> list[Pair]:
    return [Pair(rsa.generate_private_key(65537, 3072)) for _ in range(2)]


async def propose(world: World, agency_id: UUID, pair: Pair, *, of: UUID | None = None) -> str:
    """By an account of the agency, or of another; its fingerprint."""
    command = ProposePartnerKey(agency_id=agency_id, version=await version(world, agency_id), public_key=pair.public)
    await world.harness.command(command, actor=somebody("partner", agency_id=of or agency_id))
    return (await world.events(PartnerKeyProposed, agency_id))[-1].fingerprint


async def accept(world: World, agency_id: UUID, fingerprint: str, *, of: UUID | None = None) -> None:
    known = await version(world, agency_id)
    command = AcceptPartnerKey(agency_id=agency_id, version=known, fingerprint=fingerprint)
    await world.harness.command(command, actor=somebody("administrator", agency_id=of or new_id()))


async def version(world: World, agency_id: UUID) -> int:
    return int((await world.row("SELECT version FROM agencies WHERE id = :id", id=agency_id))["version"])


async def issued(world: World, grant_id: UUID) -> list[dict[str, Any]]:
    """Every key record of a grant, oldest first; empty where it ended."""
    rows = await world.harness.rows(
        "SELECT payload FROM outbox WHERE aggregateid = :id AND aggregatetype LIKE '%.keys.v1' ORDER BY position",
        id=str(grant_id),
    )
    return [json.loads(row["payload"]) if row["payload"] else {} for row in rows]


async def content_key(world: World, grant_id: UUID, agency_id: UUID) -> bytes:
    """As intake itself opens it."""
    row = await world.row(
        "SELECT content_key, code FROM sharing_grants JOIN agencies ON agencies.id = agency_id"
        " WHERE agency_id = :id AND sharing_grants.id = :grant",
        id=agency_id,
        grant=grant_id,
    )
    return aes_key_unwrap(partner_key(row["code"]), row["content_key"])


async def state(world: World, agency_id: UUID, role: str = "partner") -> dict[str, Any]:
    async with world.harness.unit() as unit:
        states = await states_for(somebody(role, agency_id=agency_id), unit)
    [own] = [one for one in states if one["agency_id"] == agency_id]
    return own


async def test_an_accepted_key_opens_what_was_shared_before_and_after(world: World, pairs: list[Pair]) -> None:
    agency_id = await world.agency()
    before = await world.grant(await world.person(), agency_id)
    fingerprint = await propose(world, agency_id, pairs[0])
    waiting = await state(world, agency_id)
    assert (waiting["proposed_fingerprint"], waiting["key_fingerprint"]) == (fingerprint, None)
    await accept(world, agency_id, fingerprint)
    after = await world.grant(await world.person(), agency_id)
    assert (await state(world, agency_id))["keys_to_send_anew"] == 1
    await send_keys_anew(world.harness.units)
    await send_keys_anew(world.harness.units)
    for grant_id, records in ((before, 2), (after, 1)):
        sent = await issued(world, grant_id)
        assert len(sent) == records, "sent anew once"
        assert (sent[-1]["algorithm"], sent[-1]["key_fingerprint"]) == ("RSA-OAEP-256", fingerprint)
        opened = pairs[0].private.decrypt(bytes.fromhex(sent[-1]["wrapped_key"]), OAEP)
        assert opened == await content_key(world, grant_id, agency_id)
    now = await state(world, agency_id)
    assert (now["keys_to_send_anew"], now["key_accepted_at"], now["proposed_fingerprint"]) == (0, NOON, None)
    [event] = await world.events(PartnerKeyAccepted, agency_id)
    assert event.fingerprint == fingerprint


async def test_a_sharing_that_fails_holds_up_no_other(
    world: World, pairs: list[Pair], monkeypatch: pytest.MonkeyPatch
) -> None:
    grants = {}
    for pair in pairs:
        agency_id = await world.agency()
        grants[await world.grant(await world.person(), agency_id)] = agency_id
        await accept(world, agency_id, await propose(world, agency_id, pair))
    first, *others = sorted(grants)

    def failing(shared: Any, unit: Any) -> None:
        if shared[0].id == first:
            raise ValueError("Encryption failed")
        issue_content_key(shared, unit)

    monkeypatch.setattr("services.intake.sharing.partner_keys.issue_content_key", failing)
    with pytest.raises(ValueError, match="Encryption failed"):
        await send_keys_anew(world.harness.units)
    assert [len(await issued(world, one)) for one in (first, *others)] == [1, 2]


async def test_an_ended_sharing_gets_no_key_anew(world: World, pairs: list[Pair]) -> None:
    agency_id = await world.agency()
    grant_id = await world.grant(await world.person(), agency_id)
    await world.do(WithdrawSharing(grant_id=grant_id))
    await accept(world, agency_id, await propose(world, agency_id, pairs[0]))
    await send_keys_anew(world.harness.units)
    assert [bool(one) for one in await issued(world, grant_id)] == [True, False]


async def test_only_the_agency_proposes_and_only_another_decides(world: World, pairs: list[Pair]) -> None:
    agency_id = await world.agency()
    with pytest.raises(KeyOfAnotherAgency):
        await propose(world, agency_id, pairs[0], of=new_id())
    with pytest.raises(NoKeyProposed):
        await accept(world, agency_id, "e3" * 32)
    fingerprint = await propose(world, agency_id, pairs[0])
    with pytest.raises(KeyOfOwnAgency):
        await accept(world, agency_id, fingerprint, of=agency_id)
    with pytest.raises(KeyFingerprintDiffers):
        await accept(world, agency_id, "e3" * 32)
    seen = await version(world, agency_id)
    await propose(world, agency_id, pairs[1])
    command = AcceptPartnerKey(agency_id=agency_id, version=seen, fingerprint=fingerprint)
    with pytest.raises(VersionConflict):
        await world.harness.command(command, actor=somebody("administrator"))


async def test_a_declined_key_is_not_used_and_the_one_in_use_is_not_proposed_again(
    world: World, pairs: list[Pair]
) -> None:
    agency_id = await world.agency()
    in_use = await propose(world, agency_id, pairs[0])
    await accept(world, agency_id, in_use)
    with pytest.raises(PublicKeyInUse):
        await propose(world, agency_id, pairs[0])
    await propose(world, agency_id, pairs[1])
    decline = DeclinePartnerKey(
        agency_id=agency_id, version=await version(world, agency_id), reason=PartnerKeyDeclineReason.NOT_THEIRS
    )
    with pytest.raises(KeyOfOwnAgency):
        await world.harness.command(decline, actor=somebody("administrator", agency_id=agency_id))
    await world.harness.command(decline, actor=somebody("administrator"))
    [event] = await world.events(PartnerKeyDeclined, agency_id)
    assert event.reason is PartnerKeyDeclineReason.NOT_THEIRS
    now = await state(world, agency_id)
    assert (now["key_fingerprint"], now["proposed_fingerprint"]) == (in_use, None)


async def test_a_feed_says_how_much_was_sent_and_what_is_to_be_deleted(world: World) -> None:
    agency_id, other = await world.agency(), await world.agency()
    person_id = await world.person()
    ended = await world.grant(person_id, agency_id)
    await world.grant(await world.person(), agency_id)
    await world.grant(person_id, other)
    await world.do(WithdrawSharing(grant_id=ended))
    own = await state(world, agency_id)
    assert (own["records"], own["last_record_at"], own["key_records"]) == (3, NOON, 3)
    assert own["purposes"] == [{"purpose": "assistance", "people": 1, "made_up": 0}]
    [one] = own["ended"]
    assert (one["grant_id"], own["ended_count"], one["ended_at"] < one["delete_by"]) == (ended, 1, True)
    assert one["subject"] != person_id
    seen = await state(world, agency_id, "administrator")
    assert (seen["records"], seen["ended_count"], seen["ended"]) == (3, 1, [])


async def test_people_of_an_exercise_are_none_of_those_an_agency_is_told_of(world: World) -> None:
    agency_id = await world.agency()
    made_up = await world.person(crisis_id=await world.crisis(exercise="2026-05-04T08:00:00Z/1"))
    await world.grant(await world.person(), agency_id)
    ended = await world.grant(made_up, agency_id)
    [purpose] = (await state(world, agency_id))["purposes"]
    assert (purpose["people"], purpose["made_up"]) == (1, 1)
    await world.do(WithdrawSharing(grant_id=ended))
    assert [one["exercise"] for one in (await state(world, agency_id))["ended"]] == [True]


async def test_an_agency_is_told_of_its_own_feed_alone(world: World) -> None:
    agency_id, other = await world.agency(), await world.agency()
    async with world.harness.unit() as unit:
        own = await states_for(somebody("partner", agency_id=agency_id), unit)
        nobodys = await states_for(somebody("partner"), unit)
        every = await states_for(somebody("administrator", agency_id=agency_id), unit)
    assert [one["agency_id"] for one in own] == [agency_id]
    assert nobodys == []
    assert {one["agency_id"] for one in every} >= {agency_id, other}
