"""Verifies a service's audit chain without a line of the services' code.

    python deploy/verify_audit.py --database postgresql://... --public-key audit-intake.public.pem \\
        --checkpoints intake.checkpoints [--witness intake.log]

Answers 0 when the chain is whole, fits every checkpoint, ends where its head says and was signed lately; 1 with the
first thing that is wrong otherwise. `--public-key` are the keys that signed, oldest first: `audit.public.pem`, which
releases before had for all services, before the service's own; behind a newer key no older one is believed.
`--checkpoints` are the files of all machines that ran the service. `--witness` is the service's log as somebody else
keeps it: every checkpoint it tells of must be in the files. Run it while the service runs: what nobody signs any more
is not whole.
"""

import argparse
import asyncio
import base64
import hashlib
import json
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import asyncpg
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import load_pem_public_key

FRESH_SECONDS = 180
NOTHING_BEFORE = "0" * 64


@dataclass(frozen=True)
class Finding:
    """The first thing that is wrong; 0 where it is no entry's."""

    sequence: int
    what: str


@dataclass(frozen=True)
class Checkpoint:
    """One signed note. Those of before notes were chained say neither when nor after which."""

    text: str
    sequence: int
    digest: bytes
    at: datetime | None = None
    after: str | None = None
    by: int = 0
    """Which of the keys signed it."""


Keys = Sequence[Ed25519PublicKey]
"""Oldest first."""


def canonical(entry: dict[str, object]) -> bytes:
    """The bytes that are hashed."""
    return json.dumps(entry, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()


def read_checkpoint(note: str, keys: Keys) -> Checkpoint:
    """InvalidSignature when it is forged."""
    body, _, signature = note.partition("\n\n")
    by = _signer(f"{body}\n".encode(), base64.b64decode(signature.strip().rpartition(" ")[2]), keys)
    _, sequence, digest, *made = body.splitlines()
    said = dict(line.split(" ", 1) for line in made)
    at = datetime.fromisoformat(said["at"]) if "at" in said else None
    return Checkpoint(note, int(sequence), base64.b64decode(digest), at, said.get("after"), by)


def _signer(body: bytes, signature: bytes, keys: Keys) -> int:
    for number, key in enumerate(keys):
        try:
            key.verify(signature, body)
        except InvalidSignature:
            continue
        return number
    raise InvalidSignature


def read_checkpoints(path: Path, keys: Keys) -> Iterator[Checkpoint]:
    """Every checkpoint of a file; InvalidSignature on the first forged one."""
    for note in path.read_text(encoding="utf-8").split("\x1e\n"):
        if note.strip():
            yield read_checkpoint(note, keys)


def read_witness(path: Path, keys: Keys) -> Iterator[Checkpoint]:
    """Every checkpoint of which a log tells. Logs of before told that there was one, and not which."""
    for line in path.read_text(encoding="utf-8").splitlines():
        if '"audit_checkpoint"' in line and (note := json.loads(line).get("checkpoint")):
            yield read_checkpoint(note, keys)


def broken_notes(notes: Sequence[Checkpoint]) -> Finding | None:
    """The first note of a file that does not follow from the one before."""
    before = NOTHING_BEFORE
    for number, note in enumerate(notes):
        if note.after is not None and note.after != before:
            what = (
                "something is missing before this checkpoint" if number else "the beginning of the checkpoints is cut"
            )
            return Finding(note.sequence, what)
        if number and note.sequence < notes[number - 1].sequence:
            return Finding(note.sequence, "a checkpoint is of less than the one before")
        if number and note.by < notes[number - 1].by:
            return Finding(note.sequence, "a checkpoint is signed by a key that had been replaced")
        before = hashlib.sha256(note.text.encode()).hexdigest()
    return None


def not_in_files(witnessed: Iterable[Checkpoint], notes: Iterable[Checkpoint]) -> Finding | None:
    """The first checkpoint somebody saw that the files do not have."""
    known = {note.text for note in notes}
    lost = next((one for one in witnessed if one.text not in known), None)
    return Finding(lost.sequence, "a checkpoint that was seen elsewhere is not in the files") if lost else None


def stale(notes: Iterable[Checkpoint], now: datetime, fresh: timedelta) -> Finding | None:
    """Nothing tells of the last minutes: the tail may be cut together with what spoke of it."""
    newest = max((note.at for note in notes if note.at), default=None)
    if newest is None or newest < now - fresh:
        return Finding(0, f"the newest checkpoint is older than {fresh.total_seconds():.0f} s")
    return None


async def verify(connection: asyncpg.Connection, checkpoints: dict[int, bytes]) -> Finding | None:
    """Walk the chain to its head; None when it is whole."""
    digest, expected = bytes(32), 1
    async with connection.transaction():
        async for row in connection.cursor("SELECT sequence, entry, digest, recorded_at FROM audit ORDER BY sequence"):
            entry = json.loads(row["entry"])
            digest = hashlib.sha256(b"\x00" + digest + canonical(entry)).digest()
            if finding := _wrong(row, entry, expected, digest, checkpoints):
                return finding
            expected += 1
        head = await connection.fetchrow("SELECT sequence, digest FROM audit_head")
    missing = sorted(sequence for sequence in checkpoints if sequence >= expected)
    if missing:
        return Finding(missing[0], "a checkpoint speaks of entries that are not there")
    ends = (head["sequence"], bytes(head["digest"])) if head else (0, bytes(32))
    return (
        None if ends == (expected - 1, digest) else Finding(expected - 1, "the chain does not end where its head says")
    )


def _wrong(
    row: asyncpg.Record, entry: dict[str, object], expected: int, digest: bytes, checkpoints: dict[int, bytes]
) -> Finding | None:
    if row["sequence"] != expected or entry.get("sequence") != expected:
        return Finding(expected, "an entry is missing or out of order")
    if bytes(row["digest"]) != digest:
        return Finding(expected, "an entry was changed")
    if datetime.fromisoformat(str(entry["at"])) != row["recorded_at"]:
        return Finding(expected, "the time of an entry was changed")
    if checkpoints.get(expected, digest) != digest:
        return Finding(expected, "the chain was rewritten: a checkpoint tells another digest")
    return None


async def unsigned(connection: asyncpg.Connection, signed: int, since: datetime) -> Finding | None:
    """Entries that nobody signed although there was time."""
    first = await connection.fetchval(
        "SELECT min(sequence) FROM audit WHERE sequence > $1 AND recorded_at < $2", signed, since
    )
    return Finding(first, "no checkpoint covers this entry") if first else None


async def verified_since(database: str, notes: Sequence[Checkpoint], keys: Keys, since: datetime) -> Finding | None:
    """Connect and verify."""
    connection = await asyncpg.connect(database)
    try:
        stored = await connection.fetch("SELECT note FROM audit_checkpoints ORDER BY sequence")
        return (
            not_in_files([read_checkpoint(row["note"], keys) for row in stored], notes)
            or await verify(connection, {note.sequence: note.digest for note in notes})
            or await unsigned(connection, max(note.sequence for note in notes), since)
        )
    finally:
        await connection.close()


def examined(
    database: str, keys: Keys, files: Sequence[Path], witness: Path | None, fresh: timedelta
) -> Finding | None:
    """The first thing that is wrong; InvalidSignature where a checkpoint is forged."""
    now = datetime.now(UTC)
    by_file = [list(read_checkpoints(path, keys)) for path in files]
    notes = [note for own in by_file for note in own]
    seen = list(read_witness(witness, keys)) if witness else []
    if witness and not seen:
        return Finding(0, "the log tells of no checkpoint")
    broken = next((finding for own in by_file if (finding := broken_notes(own))), None)
    finding = broken or stale(notes, now, fresh) or not_in_files(seen, notes)
    return finding or asyncio.run(verified_since(database, notes, keys, now - fresh))


def run(
    database: str,
    public_keys: Sequence[Path],
    checkpoints: Sequence[Path],
    witness: Path | None = None,
    fresh: timedelta = timedelta(seconds=FRESH_SECONDS),
) -> int:
    """Verify and say what was found."""
    keys = [load_pem_public_key(path.read_bytes()) for path in public_keys]
    own = [key for key in keys if isinstance(key, Ed25519PublicKey)]
    if len(own) < len(keys):
        sys.stdout.write("a public key is not an Ed25519 key\n")
        return 1
    try:
        finding = examined(database, own, checkpoints, witness, fresh)
    except InvalidSignature:
        sys.stdout.write("a checkpoint is forged\n")
        return 1
    sys.stdout.write(f"entry {finding.sequence}: {finding.what}\n" if finding else "the chain is whole\n")
    return 1 if finding else 0


def main() -> int:
    """Command line."""
    parser = argparse.ArgumentParser(description="Verify a service's audit chain.")
    parser.add_argument("--database", required=True)
    parser.add_argument("--public-key", type=Path, required=True, nargs="+")
    parser.add_argument("--checkpoints", type=Path, required=True, nargs="+")
    parser.add_argument("--witness", type=Path)
    parser.add_argument("--fresh", type=int, default=FRESH_SECONDS, help="seconds")
    arguments = parser.parse_args()
    return run(
        arguments.database,
        arguments.public_key,
        arguments.checkpoints,
        arguments.witness,
        timedelta(seconds=arguments.fresh),
    )


if __name__ == "__main__":
    sys.exit(main())
