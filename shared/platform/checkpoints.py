"""Signed checkpoints of the audit chain, kept outside the database too, so that a cut tail or an old backup shows.

The form is the C2SP signed note: origin, size, root, then when it was made and which note came before it, empty line,
signature. A note is made within a second of an entry, and each minute where there was none, so that whoever verifies
can demand a fresh one. Each goes to the log as well, which somebody else keeps: a file that was cut lacks it.
"""

import base64
import fcntl
import hashlib
import os
from datetime import datetime
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import load_pem_private_key, load_pem_public_key
from sqlalchemy import text

from shared.platform.logs import log
from shared.platform.secrets import Secrets
from shared.platform.units import UnitsOfWork

EVERY_SECONDS = 60.0
"""A note is made at least so often."""
WITHIN_SECONDS = 1.0
"""And so soon after an entry."""
NOTHING_BEFORE = "0" * 64
_END = "\x1e\n"
_TAIL_BYTES = 4_096


def origin_of(service: str) -> str:
    return f"homeward.example/audit/{service}"


def signed_note(service: str, sequence: int, digest: bytes, private_pem: str, *made: str) -> str:
    """A checkpoint over the chain's head; `made` are the lines behind the root."""
    key = load_pem_private_key(private_pem.encode(), None)
    assert isinstance(key, Ed25519PrivateKey)  # noqa: S101  # our own secrets are of this kind
    body = "".join(f"{line}\n" for line in (origin_of(service), sequence, base64.b64encode(digest).decode(), *made))
    signature = base64.b64encode(key.sign(body.encode())).decode()
    return f"{body}\n— {origin_of(service)} {signature}\n"


def read_note(note: str, public_pem: str) -> tuple[int, bytes]:
    """Sequence and digest of a checkpoint; cryptography's InvalidSignature when it was forged."""
    body, _, signature_line = note.partition("\n\n")
    key = load_pem_public_key(public_pem.encode())
    assert isinstance(key, Ed25519PublicKey)  # noqa: S101  # our own secrets are of this kind
    signature = base64.b64decode(signature_line.strip().rpartition(" ")[2])
    key.verify(signature, f"{body}\n".encode())
    _, sequence, digest, *_ = body.splitlines()
    return int(sequence), base64.b64decode(digest)


async def checkpoint(units: UnitsOfWork, secrets: Secrets, folder: Path, *, anyway: bool = False) -> str | None:
    """Sign the head if it has moved since the last note, or `anyway`; it goes into database, file and log."""
    service, key = units.tools.service, secrets.private_key(f"audit-{units.tools.service}")
    async with units.begin() as unit:
        head = (await unit.session.execute(text("SELECT sequence, digest FROM audit_head"))).one_or_none()
    if head is None:
        return None
    path = folder / f"{service}.checkpoints"
    with _Notes(path) as notes:
        # Another process may have signed a later head meanwhile.
        if notes.size > head.sequence or (notes.size == head.sequence and not anyway):
            return None
        made = (f"at {units.tools.clock.now().isoformat()}", f"after {notes.digest}")
        note = signed_note(service, head.sequence, bytes(head.digest), key, *made)
        notes.append(note)
    log.info("audit_checkpoint", checkpoint=note)
    await _keep(units, head.sequence, note, units.tools.clock.now())
    return note


async def _keep(units: UnitsOfWork, sequence: int, note: str, at: datetime) -> None:
    async with units.begin() as unit:
        await unit.session.execute(
            text(
                "INSERT INTO audit_checkpoints (sequence, note, made_at) VALUES (:sequence, :note, :at)"
                " ON CONFLICT DO NOTHING"
            ),
            {"sequence": sequence, "note": note, "at": at},
        )


class _Notes:
    """The file of notes while nobody else appends to it: two processes of a service make one chain."""

    def __init__(self, path: Path) -> None:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        self._file = path.open("a+", encoding="utf-8")

    def __enter__(self) -> "_Notes":
        fcntl.flock(self._file, fcntl.LOCK_EX)
        end = self._file.seek(0, os.SEEK_END)
        # A note is some three hundred bytes of ASCII but for its dash; where the tail cuts one, it is not the last.
        with Path(self._file.name).open("rb") as tail:
            tail.seek(max(0, end - _TAIL_BYTES))
            notes = [one for one in tail.read().decode(errors="replace").split(_END) if one.strip()]
        last = notes[-1] if notes else None
        self.digest = hashlib.sha256(last.encode()).hexdigest() if last else NOTHING_BEFORE
        self.size = int(last.splitlines()[1]) if last else -1
        return self

    def __exit__(self, *_: object) -> None:
        self._file.close()

    def append(self, note: str) -> None:
        """Write one behind the last, to the disk."""
        self._file.write(f"{note}{_END}")
        self._file.flush()
        os.fsync(self._file.fileno())
