"""The certificates of one stack: an authority of its own, and one certificate for each principal of the broker.

What the broker calls a principal is the certificate's common name, so that nothing about principals lies in the
broker's storage: data of a release that knew none comes up as it is.
"""

import datetime as dt
import os
import re
from ipaddress import ip_address
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from deploy.local.places import make_private, write_private

ADMINISTRATOR = "administrator"
PRINCIPAL = r"(partner\.)?[a-z0-9_-]{2,40}"
YEARS = 5
LATEST = dt.timedelta(days=60)
"""What ends within this time is made again."""


class Authority:
    """Makes what is missing in its folder, which nobody else may read."""

    def __init__(self, folder: Path) -> None:
        self._folder = make_private(folder)
        self.certificate = folder / "ca.pem"
        """What everybody is checked by."""
        self._key = folder / "ca.key"
        if not (self._key.exists() and _lasts(self.certificate)):
            self._begin()

    def issued_to(self, principal: str) -> Path:
        """The file with a principal's key and certificate, made where missing; ValueError for a name that is none."""
        if not re.fullmatch(PRINCIPAL, principal, re.ASCII):
            raise ValueError(f"{principal!r} is no principal's name: its certificate would lie elsewhere")
        path = self._folder / f"{principal}.pem"
        if not (_lasts(path) and _issued_by(path, self.certificate)):
            write_private(path, self._issue(principal))
        return path

    def address(self, servers: str, principal: str) -> str:
        own = self.issued_to(principal)
        return f"ssl://{servers}?ca={self.certificate}&cert={own}&key={own}"

    def _begin(self) -> None:
        key = ec.generate_private_key(ec.SECP256R1())
        name = common_name(f"Homeward on one machine {os.urandom(4).hex()}")
        made = (
            unsigned_certificate(name, name, key)
            .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
            .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
            .add_extension(_usage(signs=True), critical=True)
            .sign(key, hashes.SHA256())
        )
        write_private(self._key, _pem_of(key))
        write_private(self.certificate, made.public_bytes(serialization.Encoding.PEM).decode())

    def _issue(self, principal: str) -> str:
        own = ec.generate_private_key(ec.SECP256R1())
        issuer = x509.load_pem_x509_certificate(self.certificate.read_bytes())
        signing = serialization.load_pem_private_key(self._key.read_bytes(), None)
        assert isinstance(signing, ec.EllipticCurvePrivateKey)  # noqa: S101  # it is the one written above
        here = x509.SubjectAlternativeName([x509.IPAddress(ip_address("127.0.0.1")), x509.DNSName("localhost")])
        both = x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH, ExtendedKeyUsageOID.CLIENT_AUTH])
        issuer_key = x509.AuthorityKeyIdentifier.from_issuer_public_key(signing.public_key())
        made = (
            unsigned_certificate(common_name(principal), issuer.subject, own)
            .add_extension(here, critical=False)
            .add_extension(both, critical=False)
            .add_extension(issuer_key, critical=False)
            .add_extension(_usage(signs=False), critical=True)
            .sign(signing, hashes.SHA256())
        )
        return _pem_of(own) + made.public_bytes(serialization.Encoding.PEM).decode()


def as_principal(address: str, principal: str) -> str:
    """The same broker for another principal, where its certificate lies beside the one in the address; else unchanged.

    A broker that runs elsewhere has principals of its own: there each process is given its own address.
    """
    head, separator, files = address.partition("&cert=")
    if not separator:
        return address
    other = Path(files.partition("&")[0]).with_name(f"{principal}.pem")
    return f"{head}&cert={other}&key={other}" if other.exists() else address


def common_name(name: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])


def unsigned_certificate(
    subject: x509.Name, issuer: x509.Name, key: ec.EllipticCurvePrivateKey
) -> x509.CertificateBuilder:
    now = dt.datetime.now(dt.UTC)
    return x509.CertificateBuilder(
        issuer_name=issuer,
        subject_name=subject,
        public_key=key.public_key(),
        serial_number=x509.random_serial_number(),
        not_valid_before=now - dt.timedelta(days=1),
        not_valid_after=now + dt.timedelta(days=365 * YEARS),
    )


def _usage(*, signs: bool) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=not signs,
        content_commitment=False,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=signs,
        crl_sign=signs,
        encipher_only=False,
        decipher_only=False,
    )


def _pem_of(key: ec.EllipticCurvePrivateKey) -> str:
    return key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    ).decode()


def _lasts(path: Path) -> bool:
    if not path.exists():
        return False
    ends = x509.load_pem_x509_certificate(path.read_bytes()).not_valid_after_utc
    return ends > dt.datetime.now(dt.UTC) + LATEST


def _issued_by(path: Path, authority: Path) -> bool:
    issuer = x509.load_pem_x509_certificate(authority.read_bytes()).subject
    return x509.load_pem_x509_certificate(path.read_bytes()).issuer == issuer
