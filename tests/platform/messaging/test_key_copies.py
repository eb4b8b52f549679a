"""Keys arrive, are destroyed by tombstones that intake signed, and stay destroyed; nothing else destroys one."""

from dataclasses import replace
from functools import partial
from uuid import UUID

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat, PublicFormat

from shared.contracts.intake.v1 import SubjectKeyIssued
from shared.platform.clock import new_id
from shared.platform.erasure_proofs import HEADER, prove, proves
from shared.platform.messaging.headers import Record
from shared.platform.messaging.key_copies import KeyCopies
from tests.platform.messaging.bench import PLACE, Bench

pytestmark = pytest.mark.stack

WRAPPED = bytes.fromhex("ab" * 40)


def _pair() -> tuple[str, str]:
    key = Ed25519PrivateKey.generate()
    private = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    return private.decode(), key.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo).decode()


PRIVATE, PUBLIC = _pair()


def issued(subject_id: UUID, offset: int, key: str = "ab" * 40) -> Record:
    value = SubjectKeyIssued(subject_id=subject_id, version=1, wrapped_key=key).model_dump_json().encode()
    return Record("keys", 0, offset, str(subject_id).encode(), value, ())


def tombstone(subject_id: UUID, offset: int, proof: str | None = None) -> Record:
    headers = () if proof is None else ((HEADER, proof.encode()),)
    return Record("keys", 0, offset, str(subject_id).encode(), None, headers)


def copies_of(bench: Bench) -> KeyCopies:
    return KeyCopies("cases-keys", bench.engine, PLACE, partial(proves, PUBLIC))


async def parked(bench: Bench) -> list[str]:
    return [row["reason_code"] for row in await bench.rows("SELECT reason_code FROM parked_events ORDER BY parked_at")]


async def keys(bench: Bench) -> dict[UUID, bytes | None]:
    return {row["subject_id"]: row["wrapped_key"] for row in await bench.rows("SELECT * FROM subject_keys")}


async def test_a_destroyed_key_stays_destroyed_whatever_arrives_late(bench: Bench) -> None:
    present, destroyed = new_id(), new_id()
    copies = copies_of(bench)
    await copies.handle([issued(present, 0), issued(destroyed, 1), tombstone(destroyed, 2, prove(PRIVATE, destroyed))])
    await copies.handle([issued(destroyed, 1), issued(present, 0)])
    assert await keys(bench) == {present: WRAPPED, destroyed: None}
    assert not await parked(bench)


@pytest.mark.parametrize("forged", ["nothing", "another subject", "another signer", "no text"])
async def test_a_tombstone_that_intake_did_not_sign_destroys_nothing_and_is_parked(bench: Bench, forged: str) -> None:
    victim = new_id()
    proof = {
        "nothing": None,
        "another subject": prove(PRIVATE, new_id()),
        "another signer": prove(_pair()[0], victim),
        "no text": "\u0000*",
    }[forged]
    await copies_of(bench).handle([issued(victim, 0), tombstone(victim, 1, proof)])
    assert await keys(bench) == {victim: WRAPPED}
    assert await parked(bench) == ["unproven_tombstone"]


async def test_an_unsigned_tombstone_of_an_earlier_release_is_ignored_where_the_key_is_gone(bench: Bench) -> None:
    erased = new_id()
    await copies_of(bench).handle([tombstone(erased, 0, prove(PRIVATE, erased)), tombstone(erased, 1)])
    assert await keys(bench) == {erased: None}
    assert not await parked(bench)


async def test_a_key_that_is_stored_is_not_replaced(bench: Bench) -> None:
    victim = new_id()
    await copies_of(bench).handle([issued(victim, 0), issued(victim, 1, key="cd" * 40)])
    assert await keys(bench) == {victim: WRAPPED}
    assert await parked(bench) == ["key_replaced"]


async def test_a_key_is_not_taken_under_another_subject_than_it_names(bench: Bench) -> None:
    moved = issued(new_id(), 0)
    await copies_of(bench).handle([replace(moved, key=str(new_id()).encode())])
    assert not await keys(bench)
    assert await parked(bench) == ["unreadable_value"]


@pytest.mark.parametrize(
    "flawed",
    [
        Record("keys", 0, 5, b"nobody", None, ()),
        Record("keys", 0, 5, b"\xff", b"{}", ()),
        Record("keys", 0, 5, None, b"{}", ()),
        issued(UUID(int=1), 5, key="not hexadecimal"),
    ],
)
async def test_a_record_that_is_not_a_key_is_parked_and_the_rest_stored(bench: Bench, flawed: Record) -> None:
    await copies_of(bench).handle([flawed, issued(new_id(), 6)])
    assert await bench.count("subject_keys") == 1
    assert await bench.count("parked_events", "consumer = 'cases-keys'") == 1
