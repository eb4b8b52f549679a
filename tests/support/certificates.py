"""An authority for one test, and the certificates it gives out: each for the names it is asked for and no others."""

from ipaddress import ip_address
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import ExtendedKeyUsageOID

from deploy.local.authority import common_name, unsigned_certificate
from deploy.local.places import write_private

HERE = "127.0.0.1"


class TestAuthority:
    """Signs in its folder."""

    __test__ = False

    def __init__(self, folder: Path, name: str) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._folder = folder
        self._key = ec.generate_private_key(ec.SECP256R1())
        self._name = common_name(name)
        made = unsigned_certificate(self._name, self._name, self._key).add_extension(
            x509.BasicConstraints(ca=True, path_length=0), critical=True
        )
        made = made.add_extension(_identifier(self._key), critical=False)
        self.certificate = folder / f"{name}.ca.pem"
        _write(self.certificate, made.sign(self._key, hashes.SHA256()))

    def server(self, address: str = HERE) -> tuple[Path, Path]:
        """Certificate and key of a server that answers at this address alone."""
        names = x509.SubjectAlternativeName([x509.IPAddress(ip_address(address))])
        return self._issued("server", ExtendedKeyUsageOID.SERVER_AUTH, names)

    def client(self, name: str) -> tuple[Path, Path]:
        """Certificate and key of somebody who asks."""
        names = x509.SubjectAlternativeName([x509.DNSName(name)])
        return self._issued(name, ExtendedKeyUsageOID.CLIENT_AUTH, names)

    def _issued(self, name: str, usage: x509.ObjectIdentifier, names: x509.SubjectAlternativeName) -> tuple[Path, Path]:
        own = ec.generate_private_key(ec.SECP256R1())
        made = (
            unsigned_certificate(common_name(name), self._name, own)
            .add_extension(x509.ExtendedKeyUsage([usage]), critical=False)
            .add_extension(names, critical=False)
            .add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(self._key.public_key()), critical=False)
            .sign(self._key, hashes.SHA256())
        )
        # A folder's name may hold what an address must quote.
        certificate, key = self._folder / f"{name}.pem", self._folder / f"{name}.key"
        _write(certificate, made)
        private = own.private_bytes(
            serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        )
        write_private(key, private.decode())
        return certificate, key


def _identifier(key: ec.EllipticCurvePrivateKey) -> x509.SubjectKeyIdentifier:
    return x509.SubjectKeyIdentifier.from_public_key(key.public_key())


def _write(path: Path, certificate: x509.Certificate) -> None:
    path.write_bytes(certificate.public_bytes(serialization.Encoding.PEM))
