"""How Kafka, Postgres, Temporal and mail servers are reached: addresses with all that proves who answers and asks.

Half a protection looks like a whole one, so that it is refused: a user without a password, a certificate without its
key, a check of the other side without the authority to check it by.
"""

import ssl
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any
from urllib.parse import SplitResult, parse_qs, quote, unquote, urlencode, urlsplit

MECHANISM = "SCRAM-SHA-512"
FILES = ("ca", "cert", "key")
SMTP_PORTS = {"": 25, "starttls": 587, "tls": 465}
OF_THE_DATABASE = ("sslmode", "sslrootcert", "sslcert", "sslkey")


class HalfSet(ValueError):
    """An address that protects a connection by half; the message names what is missing, never a secret."""


@dataclass(frozen=True)
class KafkaAddress:
    """Brokers, and how this client proves itself to them."""

    servers: tuple[str, ...]
    protocol: str = "plaintext"
    user: str | None = None
    password: str | None = None
    ca: str | None = None
    cert: str | None = None
    key: str | None = None

    @property
    def security_protocol(self) -> str:
        return self.protocol.replace("-", "_").upper()


def kafka_address(text: str) -> KafkaAddress:
    """`host:port,...`, or `ssl://host:port?ca=&cert=&key=`, or `sasl-ssl://user:password@host:port?ca=`; HalfSet.

    `cert` and `key` may be one file.
    """
    if "://" not in text:
        return KafkaAddress(tuple(text.split(",")))
    parts = urlsplit(text)
    user, password, servers = _at(parts.netloc)
    files = _parameters("the broker", parts.query, FILES)
    address = KafkaAddress(tuple(servers.split(",")), parts.scheme, user, password, **files)
    _refuse_half(address)
    return address


def _parameters(of: str, query: str, known: Sequence[str]) -> dict[str, str]:
    # A name that is misspelt, or a variable that was empty, would leave the connection open to everybody unnoticed.
    options = {name: values[-1] for name, values in parse_qs(query, keep_blank_values=True).items()}
    if unknown := options.keys() - set(known):
        raise HalfSet(f"the address of {of} has a part nobody knows: {', '.join(sorted(unknown))}")
    if empty := sorted(name for name, value in options.items() if not value):
        raise HalfSet(f"the address of {of} names these and leaves them empty: {', '.join(empty)}")
    return options


def _at(netloc: str) -> tuple[str | None, str | None, str]:
    who, _, servers = netloc.rpartition("@")
    user, _, password = who.partition(":")
    return unquote(user) or None, unquote(password) or None, servers


def _refuse_half(address: KafkaAddress) -> None:
    if address.protocol not in ("ssl", "sasl-ssl"):
        raise HalfSet(f"the broker is reached by ssl:// or sasl-ssl://, not by {address.protocol}://")
    if address.protocol == "sasl-ssl" and not (address.user and address.password):
        raise HalfSet("sasl-ssl:// needs a user and a password")
    if address.protocol == "ssl" and (address.user or address.password):
        raise HalfSet("a user and a password go with sasl-ssl://, not with ssl://")
    refuse_half_certificate("the broker", address.ca, address.cert, address.key)


def refuse_half_certificate(of: str, ca: object, cert: object, key: object) -> None:
    """HalfSet unless the authority is named, and a certificate has its key."""
    if not ca:
        raise HalfSet(f"the connection to {of} needs the file of the authority that is to be believed (ca)")
    if bool(cert) != bool(key):
        raise HalfSet(f"the connection to {of} needs both a certificate and its key, or neither")


def require_file(path: str | Path | None) -> None:
    """HalfSet naming the file when it is not there; OpenSSL would not say which."""
    if path is not None and not Path(path).is_file():
        raise HalfSet(f"{path} is to protect a connection, and is no file")


def authenticates_clients(text: str) -> bool:
    """Whether the broker knows its clients by name, so that it can be told what each may do."""
    address = kafka_address(text)
    return bool(address.user or address.cert)


def kafka_options(text: str) -> dict[str, Any]:
    address = kafka_address(text)
    options: dict[str, Any] = {"bootstrap_servers": list(address.servers)}
    if address.protocol == "plaintext":
        return options
    options |= {
        "security_protocol": address.security_protocol,
        "ssl_context": tls_context(address.ca or "", address.cert, address.key),
    }
    if address.protocol == "sasl-ssl":
        options |= {
            "sasl_mechanism": MECHANISM,
            "sasl_plain_username": address.user,
            "sasl_plain_password": address.password,
        }
    return options


@lru_cache
def tls_context(ca: str, cert: str | None = None, key: str | None = None) -> ssl.SSLContext:
    """The other side must be whom the authority says, under the name it was called by. HalfSet where a file lacks."""
    for path in (ca, cert, key):
        require_file(path)
    context = ssl.create_default_context(cafile=ca)
    if cert:
        context.load_cert_chain(cert, key)
    return context


@dataclass(frozen=True)
class PostgresTls:
    """How the server is checked, and how we prove ourselves beside the password."""

    ca: str
    cert: str | None = None
    key: str | None = None

    @property
    def query(self) -> str:
        """As libpq and asyncpg read it in an address."""
        named = {"sslmode": "verify-full", "sslrootcert": self.ca, "sslcert": self.cert, "sslkey": self.key}
        return urlencode({name: value for name, value in named.items() if value}, quote_via=quote)


def postgres_tls(address: str) -> PostgresTls | None:
    """What the address says of TLS; None when it says nothing; HalfSet when it would not check who answers."""
    said = _parameters("the database", urlsplit(address).query, OF_THE_DATABASE)
    if not said:
        return None
    if said.get("sslmode") != "verify-full":
        raise HalfSet("the database's sslmode must be verify-full: any other does not check who answers")
    refuse_half_certificate("the database", said.get("sslrootcert"), said.get("sslcert"), said.get("sslkey"))
    return PostgresTls(said["sslrootcert"], said.get("sslcert"), said.get("sslkey"))


@dataclass(frozen=True)
class SmtpAddress:
    """A mail server, how the way there is protected, and how this client proves itself to it."""

    host: str
    port: int
    protection: str = ""
    user: str | None = None
    password: str | None = None
    ca: str | None = None


def smtp_address(text: str) -> SmtpAddress:
    """`host:port` on a network that is trusted; else `starttls://user:password@host:port`, or `tls://...`; HalfSet.

    `?ca=` names the authority of the server's certificate, where it is none that everybody believes.
    """
    parts = urlsplit(text if "://" in text else f"//{text}")
    if parts.scheme not in SMTP_PORTS or not parts.hostname or parts.path or parts.fragment:
        raise HalfSet("the mail server is reached by host:port, starttls://host:port or tls://host:port")
    user, password, _ = _at(parts.netloc)
    ca = _parameters("the mail server", parts.query, ("ca",)).get("ca")
    if "@" in parts.netloc and not (user and password):
        raise HalfSet("the mail server's address has a user or a password, and not both")
    if (user or ca) and not parts.scheme:
        raise HalfSet("a password and an authority go with starttls:// or tls://, not with host:port")
    return SmtpAddress(parts.hostname, _smtp_port(parts), parts.scheme, user, password, ca)


def _smtp_port(parts: SplitResult) -> int:
    try:
        return parts.port or SMTP_PORTS[parts.scheme]
    except ValueError:
        # Its message would quote part of a password that was not percent-encoded.
        raise HalfSet("the mail server's port is no number") from None
