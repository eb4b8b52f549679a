"""Keys arrive, are destroyed by tombstones, and stay destroyed."""

from uuid import UUID

import pytest

from shared.contracts.intake.v1 import SubjectKeyIssued
from shared.platform.clock import new_id
from shared.platform.messaging.headers import Record
from shared.platform.messaging.key_copies import KeyCopies
from tests.platform.messaging.bench import PLACE, Bench

pytestmark = pytest.mark.stack


def issued(subject_id: UUID, offset: int, key: str = "ab" * 40) -> Record:
    value = SubjectKeyIssued(subject_id=subject_id, version=1, wrapped_key=key).model_dump_json().encode()
    return Record("keys", 0, offset, str(subject_id).encode(), value, ())


def tombstone(subject_id: UUID, offset: int) -> Record:
    return Record("keys", 0, offset, str(subject_id).encode(), None, ())


async def test_a_destroyed_key_stays_destroyed_whatever_arrives_late(bench: Bench) -> None:
    kept, destroyed = new_id(), new_id()
    copies = KeyCopies("cases-keys", bench.engine, PLACE)
    await copies.handle([issued(kept, 0), issued(destroyed, 1), tombstone(destroyed, 2)])
    await copies.handle([issued(destroyed, 1), issued(kept, 0)])
    rows = {row["subject_id"]: row["wrapped_key"] for row in await bench.rows("SELECT * FROM subject_keys")}
    assert rows == {kept: bytes.fromhex("ab" * 40), destroyed: None}


@pytest.mark.parametrize(
    "flawed",
    [
        Record("keys", 0, 5, b"nobody", None, ()),
        Record("keys", 0, 5, b"\xff", b"{}", ()),
        Record("keys", 0, 5, None, b"{}", ()),
        issued(UUID(int=1), 5, key="not hexadecimal"),
    ],
)
async def test_what_is_not_a_key_is_parked_and_the_rest_kept(bench: Bench, flawed: Record) -> None:
    await KeyCopies("cases-keys", bench.engine, PLACE).handle([flawed, issued(new_id(), 6)])
    assert await bench.count("subject_keys") == 1
    assert await bench.count("parked_events", "consumer = 'cases-keys'") == 1
