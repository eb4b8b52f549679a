"""The audit trail shows every tampering; the verifier shares no code with the services."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from pathlib import Path

import asyncpg
import pytest
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import load_pem_public_key

from deploy.verify_audit import Finding, read_checkpoints, run, verify
from shared.platform.audit import AuditEntry, commit
from shared.platform.checkpoints import checkpoint, read_note, signed_note
from shared.platform.clock import new_id
from shared.platform.database import dsn
from shared.platform.secrets import Secrets
from tests.platform.conftest import named
from tests.support.harness import ServiceHarness

pytestmark = pytest.mark.stack

Tamper = Callable[[asyncpg.Connection], Awaitable[object]]


def runtime(harness: ServiceHarness) -> str:
    return dsn(harness.settings, Secrets(harness.settings.secrets), "intake")


def owner(harness: ServiceHarness) -> str:
    password = Secrets(harness.settings.secrets).password("intake", "owner")
    return harness.settings.database_url("intake", "owner", password)


async def signed_up_to_here(harness: ServiceHarness, folder: Path) -> dict[int, bytes]:
    for _ in range(4):
        await harness.command(named(new_id()))
    secrets = Secrets(harness.settings.secrets)
    note = await checkpoint(harness.units, secrets, folder)
    assert note is not None
    return dict([read_note(note, secrets.public_key("audit"))])


TAMPERINGS: dict[str, str] = {
    "changed": "UPDATE audit SET entry = jsonb_set(entry, '{actor}', '\"nobody\"') WHERE sequence = 2",
    "deleted": "DELETE FROM audit WHERE sequence = 2",
    "inserted": "INSERT INTO audit SELECT sequence * 1000, entry, digest, recorded_at FROM audit WHERE sequence = 2",
    "reordered": "UPDATE audit SET sequence = CASE sequence WHEN 2 THEN -3 ELSE -2 END WHERE sequence IN (2, 3);"
    " UPDATE audit SET sequence = -sequence WHERE sequence < 0",
    "cut": "DELETE FROM audit WHERE sequence > 1",
}


@pytest.mark.parametrize("kind", TAMPERINGS)
async def test_each_tampering_is_found(harness: ServiceHarness, tmp_path: Path, kind: str) -> None:
    known = await signed_up_to_here(harness, tmp_path)
    connection = await asyncpg.connect(owner(harness))
    try:
        assert await verify(connection, known) is None
        assert await found_after(connection, TAMPERINGS[kind], known) is not None
        assert await verify(connection, known) is None
    finally:
        await connection.close()


async def test_a_chain_rewritten_from_the_start_does_not_fit_the_checkpoint(
    harness: ServiceHarness, tmp_path: Path
) -> None:
    known = await signed_up_to_here(harness, tmp_path)
    connection = await asyncpg.connect(owner(harness))
    try:
        finding = await verify(connection, {sequence: bytes(32) for sequence in known})
        assert finding is not None
        assert "rewritten" in finding.what
    finally:
        await connection.close()


async def test_reads_and_commands_make_one_chain(harness: ServiceHarness) -> None:
    connection = await asyncpg.connect(owner(harness))

    async def read(times: int) -> None:
        reader = await asyncpg.connect(runtime(harness))
        for _ in range(times):
            entries = [AuditEntry(action="Names", actor_id=new_id(), subject_ids=(new_id(),)) for _ in range(3)]
            await commit(reader, entries, datetime.now(UTC))
        await reader.close()

    try:
        before = await connection.fetchval("SELECT count(*) FROM audit")
        await asyncio.gather(read(5), read(5), *(harness.command(named(new_id())) for _ in range(5)))
        assert await connection.fetchval("SELECT count(*) FROM audit") == before + 35
        assert await verify(connection, {}) is None
    finally:
        await connection.close()


async def test_a_chain_may_begin_with_a_read(harness: ServiceHarness) -> None:
    connection = await asyncpg.connect(owner(harness))
    outer = connection.transaction()
    await outer.start()
    try:
        await connection.execute("DELETE FROM audit; DELETE FROM audit_head")
        await commit(connection, [AuditEntry(action="Names", actor_id=new_id())], datetime.now(UTC))
        assert await connection.fetchval("SELECT sequence FROM audit_head") == 1
        assert await verify(connection, {}) is None
    finally:
        await outer.rollback()
        await connection.close()


async def found_after(connection: asyncpg.Connection, sql: str, known: dict[int, bytes]) -> Finding | None:
    outer = connection.transaction()
    await outer.start()
    try:
        await connection.execute(sql)
        return await verify(connection, known)
    finally:
        await outer.rollback()


async def test_the_services_own_role_cannot_change_the_trail(harness: ServiceHarness) -> None:
    await harness.command(named(new_id()))
    with pytest.raises(Exception, match="permission denied"):
        await harness.rows("UPDATE audit SET entry = '{}' RETURNING 1")


async def test_nothing_is_signed_twice(harness: ServiceHarness, tmp_path: Path) -> None:
    await signed_up_to_here(harness, tmp_path)
    assert await checkpoint(harness.units, Secrets(harness.settings.secrets), tmp_path) is None


def test_a_forged_checkpoint_is_known(tmp_path: Path, harness: ServiceHarness) -> None:
    secrets = Secrets(harness.settings.secrets)
    note = signed_note("intake", 7, bytes(32), secrets.private_key("audit")).replace("\n7\n", "\n8\n")
    with pytest.raises(InvalidSignature):
        read_note(note, secrets.public_key("audit"))


async def test_the_verifier_says_what_it_found(
    harness: ServiceHarness, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    await signed_up_to_here(harness, tmp_path)
    public = tmp_path / "audit.public.pem"
    public.write_text(Secrets(harness.settings.secrets).public_key("audit"))
    notes = tmp_path / "intake.checkpoints"
    assert len(list(read_checkpoints(notes, _key(public)))) == 1

    assert await asyncio.to_thread(run, owner(harness), public, notes) == 0
    assert "whole" in capsys.readouterr().out
    notes.write_text(notes.read_text().replace("\n", "\n9", 1))
    assert await asyncio.to_thread(run, owner(harness), public, notes) == 1
    assert "forged" in capsys.readouterr().out


def _key(path: Path) -> Ed25519PublicKey:
    key = load_pem_public_key(path.read_bytes())
    assert isinstance(key, Ed25519PublicKey)
    return key
