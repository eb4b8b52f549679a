"""Intake's own secrets: what search keys and pseudonyms are made with, and the keys of partner agencies."""

import os
import secrets as randomness
from functools import cache
from pathlib import Path

from shared.platform.secrets import SecretMissing, Secrets
from shared.platform.settings import Settings

KEY_BYTES = 32


@cache
def search_secret() -> bytes:
    """The key of every keyed digest: search keys, row hashes, states of origin."""
    return Secrets(Settings().secrets).symmetric("search")


@cache
def pseudonym_secret() -> bytes:
    """The key of what partner agencies call a person; never rotated, or they would meet strangers."""
    return Secrets(Settings().secrets).symmetric("partners")


def partner_key(code: str) -> bytes:
    """The key a partner agency holds; SecretMissing when it is not mounted."""
    path = _partner_key_file(code)
    if not path.is_file():
        raise SecretMissing(f"{path} is missing: agree a key with the agency and mount it")
    return bytes.fromhex(path.read_text().strip())


def ensure_partner_key(code: str) -> bytes:
    """The agency's key; in demonstration mode it is made at registration where missing."""
    if Settings().mode == "demonstration":
        _make_key_file(_partner_key_file(code))
    return partner_key(code)


def _partner_key_file(code: str) -> Path:
    return Settings().secrets / "partners" / f"{code}.key"


def _make_key_file(path: Path) -> None:
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    try:
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        return
    with os.fdopen(descriptor, "w") as file:
        file.write(randomness.token_hex(KEY_BYTES))
