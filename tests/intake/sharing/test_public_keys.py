"""Which public keys are taken, and that the private half alone opens what is wrapped under one."""

import hashlib

import pytest
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat, PublicFormat

from services.intake.sharing_grants.model.partner_keys import (
    OAEP,
    PrivateKeySent,
    PublicKey,
    PublicKeyNotRsa,
    PublicKeySize,
    PublicKeyUnreadable,
    wrapped_under,
)
from shared.platform.errors import Refused

AnyKey = rsa.RSAPublicKey | ec.EllipticCurvePublicKey


def pem(key: AnyKey) -> str:
    return key.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo).decode()


def of_size(bits: int) -> str:
    """What has the form of a key of so many bits; nobody holds its other half."""
    return pem(rsa.RSAPublicNumbers(65537, (1 << (bits - 1)) + 1).public_key())


def test_the_private_half_opens_what_is_wrapped_and_the_fingerprint_is_of_the_key_itself() -> None:
    private = rsa.generate_private_key(65537, 3072)
    text = pem(private.public_key())
    key = PublicKey.read(f"  {text.replace(chr(10), chr(13) + chr(10))}\n")
    der = private.public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    assert (key.pem, key.fingerprint) == (text, hashlib.sha256(der).hexdigest())
    assert private.decrypt(wrapped_under(key.pem, b"k" * 32), OAEP) == b"k" * 32


def test_nothing_but_rsa_is_wrapped_under() -> None:
    with pytest.raises(TypeError):
        wrapped_under(pem(ec.generate_private_key(ec.SECP256R1()).public_key()), b"k" * 32)


PRIVATE = ec.generate_private_key(ec.SECP256R1()).private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())


@pytest.mark.parametrize(
    ("text", "refusal"),
    [
        (PRIVATE.decode(), PrivateKeySent),
        ("ssh-rsa AAAA", PublicKeyUnreadable),
        ("-----BEGIN PUBLIC KEY-----\nAA==\n-----END PUBLIC KEY-----", PublicKeyUnreadable),
        (of_size(3072)[:-30], PublicKeyUnreadable),
        (pem(ec.generate_private_key(ec.SECP256R1()).public_key()), PublicKeyNotRsa),
        (pem(rsa.RSAPublicNumbers(2**65 + 1, (1 << 4095) + 1).public_key()), PublicKeyUnreadable),
        (of_size(2048), PublicKeySize),
        (of_size(8200), PublicKeySize),
    ],
)
def test_a_key_that_is_not_taken_is_refused_by_its_rule(text: str, refusal: type[Refused]) -> None:
    with pytest.raises(refusal) as refused:
        PublicKey.read(text)
    assert refused.value.field == "public_key"


@pytest.mark.parametrize("bits", [3072, 8192])
def test_the_bounds_are_taken(bits: int) -> None:
    assert len(PublicKey.read(of_size(bits)).fingerprint) == 64
