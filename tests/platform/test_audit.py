"""The audit trail shows every tampering; the verifier shares no code with the services."""

import asyncio
import hashlib
import json
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import asyncpg
import pytest
import pytest_asyncio
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
    load_pem_public_key,
)
from structlog.testing import capture_logs

from deploy.verify_audit import Finding, read_checkpoints, run, stale, unsigned, verify
from shared.platform.audit import AuditEntry, chained_digest, commit
from shared.platform.checkpoints import checkpoint, read_note, signed_note
from shared.platform.clock import new_id
from shared.platform.database import dsn
from shared.platform.logs import only_allowed
from shared.platform.secrets import OWN, Secrets, folder_of, make_missing, share_out
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
    return dict([read_note(note, secrets.public_key("audit-intake"))])


TAMPERINGS: dict[str, str] = {
    "changed": "UPDATE audit SET entry = jsonb_set(entry, '{actor}', '\"nobody\"') WHERE sequence = 2",
    "deleted": "DELETE FROM audit WHERE sequence = 2",
    "inserted": "INSERT INTO audit SELECT sequence * 1000, entry, digest, recorded_at FROM audit WHERE sequence = 2",
    "reordered": "UPDATE audit SET sequence = CASE sequence WHEN 2 THEN -3 ELSE -2 END WHERE sequence IN (2, 3);"
    " UPDATE audit SET sequence = -sequence WHERE sequence < 0",
    "cut": "DELETE FROM audit WHERE sequence > 1",
}


@pytest.mark.parametrize("kind", TAMPERINGS)
async def test_each_tampering_with_the_trail_is_detected(harness: ServiceHarness, tmp_path: Path, kind: str) -> None:
    known = await signed_up_to_here(harness, tmp_path)
    connection = await asyncpg.connect(owner(harness))
    try:
        assert await verify(connection, known) is None
        assert await finding_after(connection, TAMPERINGS[kind], known) is not None
        assert await verify(connection, known) is None
    finally:
        await connection.close()


async def test_a_trail_rewritten_from_the_start_does_not_fit_the_checkpoint(
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


async def test_reads_and_commands_make_one_audit_chain(harness: ServiceHarness) -> None:
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


async def test_an_audit_chain_may_begin_with_a_read(harness: ServiceHarness) -> None:
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


async def finding_after(connection: asyncpg.Connection, sql: str, known: dict[int, bytes]) -> Finding | None:
    outer = connection.transaction()
    await outer.start()
    try:
        await connection.execute(sql)
        return await verify(connection, known)
    finally:
        await outer.rollback()


async def test_the_service_s_own_role_cannot_change_the_trail(harness: ServiceHarness) -> None:
    await harness.command(named(new_id()))
    with pytest.raises(Exception, match="permission denied"):
        await harness.rows("UPDATE audit SET entry = '{}' RETURNING 1")


async def test_an_unchanged_trail_is_not_signed_twice(harness: ServiceHarness, tmp_path: Path) -> None:
    await signed_up_to_here(harness, tmp_path)
    assert await checkpoint(harness.units, Secrets(harness.settings.secrets), tmp_path) is None


def test_a_forged_checkpoint_is_refused(tmp_path: Path, harness: ServiceHarness) -> None:
    secrets = Secrets(harness.settings.secrets)
    note = signed_note("intake", 7, bytes(32), secrets.private_key("audit-intake")).replace("\n7\n", "\n8\n")
    with pytest.raises(InvalidSignature):
        read_note(note, secrets.public_key("audit-intake"))


@dataclass(frozen=True)
class AuditTrail:
    """What an attacker who owns database and files may change, and a log that somebody else keeps."""

    database: str
    public: list[Path]
    notes: Path
    log: Path

    def _verdict(self, capsys: pytest.CaptureFixture[str], witness: Path | None = None) -> str:
        """What the verifier says."""
        capsys.readouterr()
        run(self.database, self.public, [self.notes], witness)
        return capsys.readouterr().out

    async def verdict(self, capsys: pytest.CaptureFixture[str], *, witnessed: bool = False) -> str:
        """The verifier's verdict, computed in a thread."""
        return await asyncio.to_thread(self._verdict, capsys, self.log if witnessed else None)


@pytest_asyncio.fixture
async def trail(harness: ServiceHarness, tmp_path: Path) -> AsyncIterator[AuditTrail]:
    """A chain with three checkpoints in files of its own; what a test does to the chain is taken back."""
    secrets = Secrets(harness.settings.secrets)
    (tmp_path / "audit.public.pem").write_text(secrets.public_key("audit-intake"))
    connection = await asyncpg.connect(owner(harness))
    await connection.execute("CREATE TABLE was AS SELECT * FROM audit_checkpoints; DELETE FROM audit_checkpoints")
    with capture_logs(processors=[only_allowed]) as lines:
        for _ in range(3):
            await harness.command(named(new_id()))
            await checkpoint(harness.units, secrets, tmp_path)
    (tmp_path / "log").write_text("\n".join(json.dumps(line) for line in lines))
    await connection.execute("CREATE TABLE chain AS TABLE audit; CREATE TABLE head AS TABLE audit_head")
    yield AuditTrail(owner(harness), [tmp_path / "audit.public.pem"], tmp_path / "intake.checkpoints", tmp_path / "log")
    await connection.execute("DELETE FROM audit; INSERT INTO audit TABLE chain; DELETE FROM audit_head")
    await connection.execute("INSERT INTO audit_head TABLE head; DELETE FROM audit_checkpoints")
    await connection.execute("INSERT INTO audit_checkpoints TABLE was; DROP TABLE was, chain, head")
    await connection.close()


async def test_a_whole_trail_is_verified_and_a_forged_checkpoint_reported(
    trail: AuditTrail, capsys: pytest.CaptureFixture[str]
) -> None:
    assert await trail.verdict(capsys, witnessed=True) == "the chain is whole\n"
    trail.notes.write_text(trail.notes.read_text().replace("\n", "\n9", 1))
    assert await trail.verdict(capsys) == "a checkpoint is forged\n"


async def test_a_log_without_checkpoints_is_no_witness(trail: AuditTrail, capsys: pytest.CaptureFixture[str]) -> None:
    trail.log.write_text('{"event": "audit_checkpoint", "service": "intake"}\n')
    assert "the log tells of no checkpoint" in await trail.verdict(capsys, witnessed=True)


async def _rewritten(database: str, keep: int) -> None:
    """A chain of the attacker's: `keep` entries, one of them changed, all digests and the head made anew."""
    connection = await asyncpg.connect(database)
    rows = await connection.fetch("SELECT sequence, entry FROM audit ORDER BY sequence")
    await connection.execute(f"DELETE FROM audit_checkpoints; DELETE FROM audit WHERE sequence > {keep}")  # noqa: S608  # a number
    digest = bytes(32)
    for row in rows[:keep]:
        content = json.loads(row["entry"])
        if row["sequence"] == 1:
            content["actor"] = str(new_id())
        digest = chained_digest(digest, content)
        await connection.execute(
            "UPDATE audit SET entry = $2::jsonb, digest = $3 WHERE sequence = $1",
            row["sequence"], json.dumps(content), digest,
        )  # fmt: skip
    await connection.execute("UPDATE audit_head SET sequence = $1, digest = $2", keep, digest)
    await connection.close()


async def test_a_trail_rewritten_with_its_head_is_detected(
    trail: AuditTrail, capsys: pytest.CaptureFixture[str]
) -> None:
    connection = await asyncpg.connect(trail.database)
    entries = await connection.fetchval("SELECT count(*) FROM audit")
    await connection.close()
    await _rewritten(trail.database, entries)
    assert "rewritten" in await trail.verdict(capsys)


async def test_a_trail_whose_tail_was_cut_within_the_minute_is_detected(
    trail: AuditTrail, capsys: pytest.CaptureFixture[str]
) -> None:
    connection = await asyncpg.connect(trail.database)
    last = await connection.fetchval("SELECT max(sequence) FROM audit")
    await connection.execute("DELETE FROM audit WHERE sequence = $1", last)
    assert "does not end where its head says" not in await trail.verdict(capsys)
    assert f"entry {last}: a checkpoint speaks of entries" in await trail.verdict(capsys)
    await connection.execute("DELETE FROM audit WHERE sequence = $1", last - 1)
    await connection.execute("UPDATE audit_head SET sequence = $1", last - 2)
    assert "a checkpoint speaks of entries" in await trail.verdict(capsys)
    await connection.close()


async def test_a_head_that_is_not_the_last_entry_is_detected(
    trail: AuditTrail, capsys: pytest.CaptureFixture[str]
) -> None:
    connection = await asyncpg.connect(trail.database)
    await connection.execute("UPDATE audit_head SET digest = $1", bytes(32))
    await connection.close()
    assert "does not end where its head says" in await trail.verdict(capsys)


async def test_a_changed_time_of_an_entry_is_detected(trail: AuditTrail, capsys: pytest.CaptureFixture[str]) -> None:
    connection = await asyncpg.connect(trail.database)
    await connection.execute("UPDATE audit SET recorded_at = recorded_at - interval '1 day' WHERE sequence = 1")
    await connection.close()
    assert "entry 1: the time of an entry was changed" in await trail.verdict(capsys)


@pytest.mark.parametrize("cut", ["beginning", "middle", "tail"])
async def test_a_cut_file_of_checkpoints_is_detected(
    trail: AuditTrail, capsys: pytest.CaptureFixture[str], cut: str
) -> None:
    connection = await asyncpg.connect(trail.database)
    await connection.execute("DELETE FROM audit_checkpoints")
    await connection.close()
    first, middle, last, _ = trail.notes.read_text().split("\x1e\n")
    left = {"beginning": [middle, last], "middle": [first, last], "tail": [first, middle]}[cut]
    trail.notes.write_text("".join(f"{note}\x1e\n" for note in left))
    said = await trail.verdict(capsys, witnessed=cut == "tail")
    words = {"beginning": "beginning of the checkpoints is cut", "middle": "missing before", "tail": "seen elsewhere"}
    assert words[cut] in said


async def test_a_checkpoint_missing_from_the_file_is_detected(
    trail: AuditTrail, capsys: pytest.CaptureFixture[str]
) -> None:
    trail.notes.write_text(trail.notes.read_text().rpartition("\x1e\n")[0].rpartition("\x1e\n")[0] + "\x1e\n")
    assert "seen elsewhere" in await trail.verdict(capsys)


async def test_a_trail_unsigned_for_minutes_is_detected(harness: ServiceHarness, trail: AuditTrail) -> None:
    later = datetime.now(UTC) + timedelta(minutes=5)
    notes = list(read_checkpoints(trail.notes, [_key(trail.public[0])]))
    assert stale(notes, later, timedelta(minutes=3)) is not None
    assert stale(notes, later, timedelta(minutes=10)) is None
    await harness.command(named(new_id()))
    connection = await asyncpg.connect(trail.database)
    assert await unsigned(connection, notes[-1].sequence, later) is not None
    await connection.close()


def _key(path: Path) -> Ed25519PublicKey:
    key = load_pem_public_key(path.read_bytes())
    assert isinstance(key, Ed25519PublicKey)
    return key


async def test_a_process_that_saw_an_earlier_head_signs_no_checkpoint_behind_a_later_one(
    harness: ServiceHarness, tmp_path: Path
) -> None:
    secrets = Secrets(harness.settings.secrets)
    await signed_up_to_here(harness, tmp_path)
    notes = tmp_path / "intake.checkpoints"
    later = signed_note("intake", 10**6, bytes(32), secrets.private_key("audit-intake"))
    notes.write_text(f"{notes.read_text()}{later}\x1e\n")
    before = notes.read_text()
    assert await checkpoint(harness.units, secrets, tmp_path, anyway=True) is None
    assert notes.read_text() == before


def _pair(folder: Path, name: str) -> tuple[str, Path]:
    made = Ed25519PrivateKey.generate()
    public = folder / f"{name}.public.pem"
    public.write_bytes(made.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo))
    return made.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()).decode(), public


async def test_checkpoints_of_the_shared_key_still_count_and_new_ones_need_the_service_s_own(
    harness: ServiceHarness, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shared, public = _pair(tmp_path, "audit")
    own = tmp_path / "audit-intake.public.pem"
    secrets = Secrets(harness.settings.secrets)
    own.write_text(secrets.public_key("audit-intake"))
    await harness.command(named(new_id()))
    connection = await asyncpg.connect(owner(harness))
    checkpoints_before = await connection.fetch("DELETE FROM audit_checkpoints RETURNING *")
    notes = await _upgraded(harness, tmp_path, shared)

    async def said(*keys: Path) -> str:
        capsys.readouterr()
        await asyncio.to_thread(run, owner(harness), keys, [notes])
        return capsys.readouterr().out

    assert await said(public, own) == "the chain is whole\n"
    assert await said(own) == "a checkpoint is forged\n"
    before = notes.read_text().split("\x1e\n")
    last = read_note(before[-2], secrets.public_key("audit-intake"))
    made = (f"at {datetime.now(UTC).isoformat()}", f"after {hashlib.sha256(before[-2].encode()).hexdigest()}")
    notes.write_text(notes.read_text() + signed_note("intake", *last, shared, *made) + "\x1e\n")
    assert "signed by a key that had been replaced" in await said(public, own)
    await connection.execute("DELETE FROM audit_checkpoints")
    await connection.executemany(
        "INSERT INTO audit_checkpoints (sequence, note, made_at) VALUES ($1, $2, $3)",
        [tuple(row) for row in checkpoints_before],
    )
    await connection.close()


async def _upgraded(harness: ServiceHarness, folder: Path, shared: str) -> Path:
    """A note with everybody's key, as the release before made it, and one with the service's own behind it."""
    (folder / "before").mkdir()
    (folder / "before" / "audit-intake.private.pem").write_text(shared)
    assert await checkpoint(harness.units, Secrets(folder / "before"), folder)
    await harness.command(named(new_id()))
    assert await checkpoint(harness.units, Secrets(harness.settings.secrets), folder)
    return folder / "intake.checkpoints"


def test_each_service_has_its_own_signing_key_and_none_of_anothers(tmp_path: Path) -> None:
    make_missing(tmp_path, tuple(OWN))
    for service in OWN:
        folder_of(tmp_path, service).mkdir(parents=True)
        (folder_of(tmp_path, service) / "audit.private.pem").write_text("what a release before gave to all")
    share_out(tmp_path)
    for service in OWN:
        names = {path.name for path in folder_of(tmp_path, service).iterdir()}
        assert {name for name in names if "audit" in name} == {f"audit-{service}.private.pem"}
        assert not {name for name in names if name.startswith("postgres-")} - {f"postgres-{service}-runtime"}
