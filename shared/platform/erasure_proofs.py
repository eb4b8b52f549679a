"""Who may destroy a key: intake signs every erasure, and nobody else believes one that is not signed.

The proof says "this subject was erased" and nothing more, so that it is the same on the tombstone of the key topic and
in `PersonErased`; to repeat it is harmless, and for anybody else it is worthless.
"""

import base64
import binascii
from uuid import UUID

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import load_pem_private_key, load_pem_public_key

HEADER = "homeward-erased"
"""The header of a tombstone that carries the proof."""


def prove(private_pem: str, subject_id: UUID) -> str:
    """Intake's signature under the erasure of this subject, base64url."""
    key = load_pem_private_key(private_pem.encode(), None)
    if not isinstance(key, Ed25519PrivateKey):
        raise TypeError("erasures are signed with Ed25519")
    return base64.urlsafe_b64encode(key.sign(_signed(subject_id))).decode()


def proves(public_pem: str, subject_id: UUID, proof: str | None) -> bool:
    """Whether intake signed the erasure of this subject."""
    key = load_pem_public_key(public_pem.encode())
    if proof is None or not isinstance(key, Ed25519PublicKey):
        return False
    try:
        key.verify(base64.urlsafe_b64decode(proof), _signed(subject_id))
    except (InvalidSignature, binascii.Error, ValueError):
        return False
    return True


def _signed(subject_id: UUID) -> bytes:
    return f"homeward erased {subject_id}".encode()
