"""Verifies a service's audit chain without a line of the services' code.

    python deploy/verify_audit.py --database postgresql://... --public-key audit.public.pem \\
        --checkpoints intake.checkpoints

Answers 0 when the chain is whole and fits every checkpoint; 1 with the first bad entry otherwise.
"""

import argparse
import asyncio
import base64
import hashlib
import json
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import asyncpg
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import load_pem_public_key


@dataclass(frozen=True)
class Finding:
    """The first thing that is wrong."""

    sequence: int
    what: str


def canonical(entry: dict[str, object]) -> bytes:
    """The bytes that are hashed."""
    return json.dumps(entry, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()


def read_checkpoints(path: Path, key: Ed25519PublicKey) -> Iterator[tuple[int, bytes]]:
    """Sequence and digest of every checkpoint; InvalidSignature on the first forged one."""
    for note in path.read_text(encoding="utf-8").split("\x1e\n"):
        if note.strip():
            body, _, signature = note.partition("\n\n")
            key.verify(base64.b64decode(signature.strip().rpartition(" ")[2]), f"{body}\n".encode())
            _, sequence, digest = body.splitlines()
            yield int(sequence), base64.b64decode(digest)


async def verify(connection: asyncpg.Connection, checkpoints: dict[int, bytes]) -> Finding | None:
    """Walk the chain; None when it is whole."""
    digest, expected = bytes(32), 1
    async with connection.transaction():
        async for row in connection.cursor("SELECT sequence, entry, digest FROM audit ORDER BY sequence"):
            entry = json.loads(row["entry"])
            digest = hashlib.sha256(b"\x00" + digest + canonical(entry)).digest()
            if finding := _wrong(row, entry, expected, digest, checkpoints):
                return finding
            expected += 1
    missing = sorted(sequence for sequence in checkpoints if sequence >= expected)
    return Finding(missing[0], "a checkpoint speaks of entries that are not there") if missing else None


def _wrong(
    row: asyncpg.Record, entry: dict[str, object], expected: int, digest: bytes, checkpoints: dict[int, bytes]
) -> Finding | None:
    if row["sequence"] != expected or entry.get("sequence") != expected:
        return Finding(expected, "an entry is missing or out of order")
    if bytes(row["digest"]) != digest:
        return Finding(expected, "an entry was changed")
    if checkpoints.get(expected, digest) != digest:
        return Finding(expected, "the chain was rewritten: a checkpoint tells another digest")
    return None


async def walk(database: str, checkpoints: dict[int, bytes]) -> Finding | None:
    """Connect and verify."""
    connection = await asyncpg.connect(database)
    try:
        return await verify(connection, checkpoints)
    finally:
        await connection.close()


def run(database: str, public_key: Path, checkpoints: Path | None) -> int:
    """Verify and say what was found."""
    key = load_pem_public_key(public_key.read_bytes())
    if not isinstance(key, Ed25519PublicKey):
        sys.stdout.write(f"{public_key} is not an Ed25519 key\n")
        return 1
    try:
        known = dict(read_checkpoints(checkpoints, key)) if checkpoints else {}
    except InvalidSignature:
        sys.stdout.write("a checkpoint is forged\n")
        return 1
    finding = asyncio.run(walk(database, known))
    sys.stdout.write(f"entry {finding.sequence}: {finding.what}\n" if finding else "the chain is whole\n")
    return 1 if finding else 0


def main() -> int:
    """Command line."""
    parser = argparse.ArgumentParser(description="Verify a service's audit chain.")
    parser.add_argument("--database", required=True)
    parser.add_argument("--public-key", type=Path, required=True)
    parser.add_argument("--checkpoints", type=Path)
    given = parser.parse_args()
    return run(given.database, given.public_key, given.checkpoints)


if __name__ == "__main__":
    sys.exit(main())
