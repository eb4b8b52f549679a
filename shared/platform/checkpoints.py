"""Signed checkpoints of the audit chain, kept outside the database too, so that a cut tail or an old backup shows.

The form is the C2SP signed note: origin, size, root, empty line, signature.
"""

import base64
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import load_pem_private_key, load_pem_public_key
from sqlalchemy import text

from shared.platform.secrets import Secrets
from shared.platform.units import Units

EVERY_SECONDS = 60


def origin_of(service: str) -> str:
    """The chain's name."""
    return f"homeward.example/audit/{service}"


def signed_note(service: str, sequence: int, digest: bytes, private_pem: str) -> str:
    """A checkpoint over the chain's head."""
    key = load_pem_private_key(private_pem.encode(), None)
    assert isinstance(key, Ed25519PrivateKey)  # noqa: S101  # our own secrets are of this kind
    body = f"{origin_of(service)}\n{sequence}\n{base64.b64encode(digest).decode()}\n"
    signature = base64.b64encode(key.sign(body.encode())).decode()
    return f"{body}\n— {origin_of(service)} {signature}\n"


def read_note(note: str, public_pem: str) -> tuple[int, bytes]:
    """Sequence and digest of a checkpoint; cryptography's InvalidSignature when it was forged."""
    body, _, signature_line = note.partition("\n\n")
    key = load_pem_public_key(public_pem.encode())
    assert isinstance(key, Ed25519PublicKey)  # noqa: S101  # our own secrets are of this kind
    signature = base64.b64decode(signature_line.strip().rpartition(" ")[2])
    key.verify(signature, f"{body}\n".encode())
    _, sequence, digest = body.splitlines()
    return int(sequence), base64.b64decode(digest)


async def checkpoint(units: Units, secrets: Secrets, folder: Path) -> str | None:
    """Sign the head if it has moved since the last checkpoint; the note goes into the database and a file."""
    service = units.tools.service
    async with units.begin() as unit:
        head = (await unit.session.execute(text("SELECT sequence, digest FROM audit_head"))).one_or_none()
        if head is None:
            return None
        note = signed_note(service, head.sequence, bytes(head.digest), secrets.private_key("audit"))
        made = await unit.session.execute(
            text(
                "INSERT INTO audit_checkpoints (sequence, note, made_at) VALUES (:sequence, :note, now())"
                " ON CONFLICT DO NOTHING RETURNING sequence"
            ),
            {"sequence": head.sequence, "note": note},
        )
        if made.one_or_none() is None:
            return None
    _append(folder / f"{service}.checkpoints", note)
    return note


def _append(path: Path, note: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    with path.open("a", encoding="utf-8") as file:
        file.write(f"{note}\x1e\n")
