"""Secrets as files: made where missing on one machine, mounted in production."""

import os
import secrets as randomness
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

SYMMETRIC = ("key-encryption.key", "search.key", "storage.key", "workflow.key", "session.key", "partners.key")
EVERYBODYS = ("key-encryption.key", "storage.key", "identity.public.pem", "erasure.public.pem")
OWN = {
    "intake": ("search.key", "partners.key", "workflow.key", "erasure.private.pem", "audit-intake.private.pem"),
    "cases": ("workflow.key", "audit-cases.private.pem"),
    "reintegration": ("workflow.key", "audit-reintegration.private.pem"),
    "gateway": (
        *("session.key", "identity.private.pem", "issuer.private.pem", "issuer.public.pem"),
        "audit-gateway.private.pem",
    ),
}
"""Beside what every service needs, and the password of its own runtime role."""
SIGNING = ("identity", "issuer", "erasure", *(f"audit-{service}" for service in OWN))


class SecretMissing(Exception):
    """A secret file is not there; the message names it."""


@dataclass(frozen=True)
class Secrets:
    """Reads secrets from one folder. Values are cached: a process keeps what it started with."""

    folder: Path

    def symmetric(self, name: str) -> bytes:
        """32 bytes of `<name>.key`; SecretMissing when absent."""
        return bytes.fromhex(self._read(f"{name}.key").decode())

    def password(self, service: str, duty: str) -> str:
        return self._read(f"postgres-{service}-{duty}").decode().strip()

    def private_key(self, name: str) -> str:
        """PEM of an Ed25519 private key."""
        return self._read(f"{name}.private.pem").decode()

    def public_key(self, name: str) -> str:
        """PEM of an Ed25519 public key."""
        return self._read(f"{name}.public.pem").decode()

    def _read(self, name: str) -> bytes:
        if name not in self._cache:
            path = self.folder / name
            if not path.is_file():
                raise SecretMissing(f"{path} is missing: run `python -m services secrets`, or mount it")
            self._cache[name] = path.read_bytes()
        return self._cache[name]

    @cached_property
    def _cache(self) -> dict[str, bytes]:
        return {}


def make_missing(folder: Path, services: tuple[str, ...]) -> list[str]:
    """Make what is not there yet, readable by the owner only; answers the names made."""
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    texts = {name: randomness.token_hex(32) for name in SYMMETRIC}
    texts |= {f"postgres-{s}-{duty}": randomness.token_urlsafe(24) for s in services for duty in ("owner", "runtime")}
    made = [name for name, text in texts.items() if _write_new(folder / name, text)]
    return made + [name for name in SIGNING if _make_signing_pair(folder, name)]


def folder_of(folder: Path, service: str) -> Path:
    """Where one service finds its own secrets and nobody else's."""
    return folder / "of" / service


def share_out(folder: Path) -> None:
    """Give each service a folder of its own with what it needs, and nothing else. The administrator keeps the whole."""
    for service, own in OWN.items():
        place, names = folder_of(folder, service), (*EVERYBODYS, *own, f"postgres-{service}-runtime")
        place.mkdir(parents=True, exist_ok=True, mode=0o700)
        for name in names:
            _copy(folder / name, place / name)
        # What a release before gave it and this one does not, such as the key that signed every service's trail.
        for path in place.iterdir():
            if path.is_file() and path.name not in names:
                path.unlink()
    partners, seen = folder / "partners", folder_of(folder, "intake") / "partners"
    partners.mkdir(exist_ok=True, mode=0o700)
    if not seen.is_symlink():
        seen.symlink_to(partners.resolve(), target_is_directory=True)


def _copy(source: Path, target: Path) -> None:
    draft = target.with_name(f"{target.name}.draft")
    descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(source.read_bytes())
    draft.replace(target)


def _make_signing_pair(folder: Path, name: str) -> bool:
    key = Ed25519PrivateKey.generate()
    private = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    if not _write_new(folder / f"{name}.private.pem", private.decode()):
        return False
    public = key.public_key().public_bytes(serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo)
    (folder / f"{name}.public.pem").write_bytes(public)
    return True


def _write_new(path: Path, text: str) -> bool:
    try:
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        return False
    with os.fdopen(descriptor, "w") as file:
        file.write(text)
    return True
