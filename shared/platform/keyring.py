"""Sealed values: what identifies or endangers a person rests and travels only encrypted under that person's key.

AES-256-GCM; the associated data binds a blob to its subject, kind and key version, so that it cannot be moved to
another person or passed off as another class. A subject's data key is wrapped (RFC 3394) by the key-encryption key.
Destroying the wrapped key everywhere erases the person from databases, topics, histories and backups at once.
"""

import base64
import os
from functools import lru_cache
from typing import TypeVar, cast
from uuid import UUID

from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.keywrap import aes_key_unwrap, aes_key_wrap
from pydantic import BaseModel

from shared.contracts.base import Sealed, SealKind
from shared.platform.errors import SealedForAnother

Content = TypeVar("Content", bound=BaseModel)

NONCE_BYTES = 12
BLOCK = 128
"""Contents are padded to whole blocks: the length of a blob must not tell the length of a name."""


class Keyring:
    """Wraps, unwraps, seals and opens; holds the key-encryption key and no subject's key."""

    def __init__(self, key_encryption_key: bytes) -> None:
        self._wrapping_key = key_encryption_key
        # Keyed by the wrapped bytes: whoever no longer finds the row no longer finds the entry.
        self._cipher = lru_cache(maxsize=20_000)(self._unwrap)

    def new_wrapped_key(self) -> bytes:
        """A fresh data key, wrapped."""
        return aes_key_wrap(self._wrapping_key, AESGCM.generate_key(256))

    def seal(self, wrapped: bytes, subject_id: UUID, kind: SealKind, content: Content) -> Sealed[Content]:
        text = content.model_dump_json(exclude_none=True).encode()
        padded = text.ljust(-(-len(text) // BLOCK) * BLOCK)
        nonce = os.urandom(NONCE_BYTES)
        blob = nonce + self._cipher(wrapped).encrypt(nonce, padded, bound_to(subject_id, kind, 1))
        sealed_type = cast("type[Sealed[Content]]", Sealed.__class_getitem__(type(content)))
        return sealed_type(subject_id=subject_id, kind=kind, blob=base64.urlsafe_b64encode(blob).decode())

    def open(self, wrapped: bytes, sealed: Sealed[Content], model: type[Content], *, of: UUID) -> Content:
        """Decrypt a value of the subject `of`, which the caller knows from elsewhere than from the blob.

        SealedForAnother when the blob names somebody else; cryptography's InvalidTag when it was tampered with.
        """
        return model.model_validate_json(self.open_bytes(wrapped, sealed, of=of))

    def open_bytes(self, wrapped: bytes, sealed: Sealed[Content], *, of: UUID) -> bytes:
        """Decrypt to JSON text without building the model."""
        if sealed.subject_id != of:
            raise SealedForAnother
        return self.open_blob(wrapped, sealed.blob, bound_to(of, sealed.kind, sealed.key_version))

    def open_blob(self, wrapped: bytes, blob: str, bound: bytes) -> bytes:
        """The same for parts that were never made a `Sealed`; `bound` is what `bound_to` says of them."""
        sealed = base64.urlsafe_b64decode(blob)
        return self._cipher(wrapped).decrypt(sealed[:NONCE_BYTES], sealed[NONCE_BYTES:], bound)

    def seal_part(self, wrapped: bytes, part: bytes, bound: bytes) -> bytes:
        """Encrypt bytes that are kept outside of messages, such as a part of a file; unpadded."""
        nonce = os.urandom(NONCE_BYTES)
        return nonce + self._cipher(wrapped).encrypt(nonce, part, bound)

    def open_part(self, wrapped: bytes, sealed: bytes, bound: bytes) -> bytes:
        """Decrypt what `seal_part` made for the same place; cryptography's InvalidTag when it lay elsewhere."""
        return self._cipher(wrapped).decrypt(sealed[:NONCE_BYTES], sealed[NONCE_BYTES:], bound)

    def _unwrap(self, wrapped: bytes) -> AESGCM:
        return AESGCM(aes_key_unwrap(self._wrapping_key, wrapped))


def bound_to(subject_id: UUID | str, kind: str, version: int) -> bytes:
    """What a blob cannot be moved away from: its subject, in the hyphenated form, its kind, its key's version."""
    return f"{subject_id}|{kind}|{version}".encode()


class Storage:
    """Encrypts bytes that belong to no single person, such as parked records, under a service's own key."""

    def __init__(self, key: bytes) -> None:
        self._cipher = AESGCM(key)

    def seal(self, content: bytes, context: str) -> bytes:
        """Encrypt; `context` must be given again to open."""
        nonce = os.urandom(NONCE_BYTES)
        return nonce + self._cipher.encrypt(nonce, content, context.encode())

    def open(self, blob: bytes, context: str) -> bytes:
        """Decrypt what `seal` made for the same context."""
        return self._cipher.decrypt(blob[:NONCE_BYTES], blob[NONCE_BYTES:], context.encode())
