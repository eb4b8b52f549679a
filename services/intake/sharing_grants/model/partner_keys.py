"""The public key of a partner agency: which one is taken, and how a content key is wrapped under it."""

import hashlib
from dataclasses import dataclass

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import padding, rsa

from shared.platform.errors import Forbidden, Refused

LEAST_BITS, MOST_BITS = 3072, 8192
"""NIST SP 800-57 part 1 rev. 5, table 2: 3072 bits of RSA are as strong as 128 of AES; beyond 8192 they only cost."""
OAEP = padding.OAEP(mgf=padding.MGF1(hashes.SHA256()), algorithm=hashes.SHA256(), label=None)


class KeyOfAnotherAgency(Forbidden):
    """An agency speaks for its own key only."""

    text = "A key is proposed by an account of the agency whose records it opens"
    about_field = "agency_id"


class KeyOfOwnAgency(Forbidden):
    """Whoever could have proposed a key does not take it into use."""

    text = "A key is accepted or declined by somebody who is not of the agency it is for"
    about_field = "agency_id"


class PrivateKeySent(Refused):
    """What was sent once may be known to others."""

    text = "This is a private key: do not use it any more, make a new pair and send its public half"
    about_field = "public_key"


class PublicKeyUnreadable(Refused):
    """It is no PEM of a public key."""

    text = "This is no public key in PEM, from BEGIN PUBLIC KEY to END PUBLIC KEY"
    about_field = "public_key"


class PublicKeyNotRsa(Refused):
    """Content keys are wrapped by RSA-OAEP alone."""

    text = "This is a public key of another kind: RSA keys are taken"
    about_field = "public_key"


class PublicKeySize(Refused):
    """Too weak to keep people's data for years, or too large to gain anything by."""

    text = f"This RSA key has {{bits}} bits: from {LEAST_BITS} to {MOST_BITS} are taken"
    about_field = "public_key"


class PublicKeyInUse(Refused):
    """Nothing would change."""

    text = "This key is in use already"
    about_field = "public_key"


class NoKeyProposed(Refused):
    """Nothing waits to be decided."""

    text = "No key of this agency waits for a decision"
    about_field = "agency_id"


class KeyFingerprintDiffers(Refused):
    """Another key was proposed than the one that was looked at."""

    text = "The key that waits has another fingerprint: compare it again"
    about_field = "fingerprint"


@dataclass(frozen=True)
class PublicKey:
    """A key that may be used."""

    pem: str
    fingerprint: str

    @classmethod
    def read(cls, text: str) -> "PublicKey":
        """PrivateKeySent, PublicKeyUnreadable, PublicKeyNotRsa, PublicKeySize."""
        if "PRIVATE KEY" in text:
            raise PrivateKeySent
        try:
            key = serialization.load_pem_public_key(text.encode())
        except (ValueError, UnsupportedAlgorithm) as error:
            raise PublicKeyUnreadable from error
        if not isinstance(key, rsa.RSAPublicKey):
            raise PublicKeyNotRsa
        if not LEAST_BITS <= key.key_size <= MOST_BITS:
            raise PublicKeySize(bits=key.key_size)
        try:
            key.encrypt(bytes(32), OAEP)
        except ValueError as error:
            # It has the form of a key, and nothing can be wrapped under it.
            raise PublicKeyUnreadable from error
        der, pem = (_written(key, encoding) for encoding in (serialization.Encoding.DER, serialization.Encoding.PEM))
        return cls(pem.decode(), hashlib.sha256(der).hexdigest())


def wrapped_under(pem: str, content_key: bytes) -> bytes:
    """RSA-OAEP-256 of RFC 7518, as only the holder of the private half opens it."""
    key = serialization.load_pem_public_key(pem.encode())
    if not isinstance(key, rsa.RSAPublicKey):
        raise TypeError("only RSA keys are taken into use")
    return key.encrypt(content_key, OAEP)


def _written(key: rsa.RSAPublicKey, encoding: serialization.Encoding) -> bytes:
    return key.public_bytes(encoding, serialization.PublicFormat.SubjectPublicKeyInfo)
