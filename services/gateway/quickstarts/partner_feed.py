"""A partner agency reads its feed: `python partner_feed.py <agency code> <key file>...`.

A key file is the private half of the public key the agency proposed (PEM), or the secret that was agreed with it
(hexadecimal); while a key is changed, name the old one and the new one.

`HOMEWARD_KAFKA` says where the broker is and by which certificate it knows the agency, as
`python -m deploy.local partner <agency code>` prints it: `ssl://host:port?ca=...&cert=...&key=...`; or by which user,
`sasl-ssl://user:password@host:port?ca=...` (SCRAM-SHA-512).

Records and the keys that open them come on two topics, so a record waits for its key. An empty key record means: the
sharing has ended, forget the key and delete what it opened. A key record of a lower `relay_epoch` than one before it
comes from a sender that had been replaced: it is passed over, or it would bring back a key that has ended. Delivery is
at least once: a `ce_id` that came before is passed over; that a `ce_sequence` of a grant was left out is said.
"""

import base64
import hashlib
import json
import os
import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

from confluent_kafka import Consumer
from cryptography.hazmat.primitives.asymmetric import padding, rsa
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.keywrap import aes_key_unwrap
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat, load_pem_private_key

Unwrap = Callable[[bytes], bytes]


def subscribed(code: str) -> Consumer:
    """A client of the broker that reads the agency's two topics from their beginning."""
    feed = f"{os.environ.get('HOMEWARD_TOPIC_PREFIX', '')}homeward.partner.{code}"
    broker = urlsplit(os.environ["HOMEWARD_KAFKA"])
    files = {name: paths[0] for name, paths in parse_qs(broker.query).items()}
    who, _, servers = broker.netloc.rpartition("@")
    user, _, password = who.partition(":")
    as_user = {"sasl.mechanism": "SCRAM-SHA-512", "sasl.username": unquote(user), "sasl.password": unquote(password)}
    consumer = Consumer(
        {
            "bootstrap.servers": servers,
            "security.protocol": {"ssl": "ssl", "sasl-ssl": "sasl_ssl"}[broker.scheme],
            "ssl.ca.location": files["ca"],
            **(as_user if user else {"ssl.certificate.location": files["cert"], "ssl.key.location": files["key"]}),
            "group.id": f"partner.{code}-{os.getpid()}",
            "auto.offset.reset": "earliest",
        }
    )
    consumer.subscribe([f"{feed}.v1", f"{feed}.keys.v1"])
    return consumer


def unwrapping(text: str) -> tuple[str | None, Unwrap]:
    """What a key file opens: under which fingerprint key records name it, none for the secret both share, and how."""
    if "PRIVATE KEY" not in text:
        secret = bytes.fromhex(text)
        return None, lambda wrapped: aes_key_unwrap(secret, wrapped)
    private = load_pem_private_key(text.encode(), password=None)
    if not isinstance(private, rsa.RSAPrivateKey):
        raise SystemExit("this is no RSA key")
    der = private.public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    oaep = padding.OAEP(padding.MGF1(SHA256()), SHA256(), None)
    return hashlib.sha256(der).hexdigest(), lambda wrapped: private.decrypt(wrapped, oaep)


class Feed:
    """What came so far; `read` answers the lines that a message leads to."""

    def __init__(self, own_keys: dict[str | None, Unwrap]) -> None:
        self.own_keys = own_keys
        self.keys: dict[str, dict[str, Any]] = {}
        self.waiting: list[dict[str, Any]] = []
        self.epochs: dict[int, int] = {}
        self.seen: set[str] = set()
        self.last: dict[str, int] = {}

    def read(self, message: Any) -> Iterable[str]:
        value, headers = json.loads(message.value() or b"{}"), dict(message.headers() or [])
        if message.topic().endswith(".keys.v1"):
            self.take_key(message, value, int(headers.get("relay_epoch", b"0")))
        elif self.is_new(value["grant_id"], headers):
            self.waiting.append(value)
        for record in [one for one in self.waiting if "content" not in one or self.keys.get(one["grant_id"])]:
            self.waiting.remove(record)
            yield f"{record['subject']} {self.opened(record) if 'content' in record else 'ended: delete it'}\n"

    def take_key(self, message: Any, value: dict[str, Any], epoch: int) -> None:
        if epoch < self.epochs.get(message.partition(), 0):
            return
        self.epochs[message.partition()] = epoch
        if value and value.get("key_fingerprint") not in self.own_keys:
            sys.stderr.write(f"grant {value['grant_id']}: its key is under another key than those named\n")
            value = {}
        self.keys[message.key().decode()] = value

    def is_new(self, grant: str, headers: dict[str, bytes]) -> bool:
        """Whether it did not come before; says on standard error where records of its grant are missing before it."""
        id, number, last = headers["ce_id"].decode(), int(headers["ce_sequence"]), self.last.get(grant, 0)
        if id in self.seen:
            return False
        self.seen.add(id)
        if number > last + 1:
            sys.stderr.write(f"grant {grant}: number {number} after {last}\n")
        self.last[grant] = max(number, last)
        return True

    def opened(self, record: dict[str, Any]) -> str:
        """What a record says, as JSON. Raises InvalidTag where it was changed, or is another grant's."""
        issued = self.keys[record["grant_id"]]
        key = self.own_keys[issued.get("key_fingerprint")](bytes.fromhex(issued["wrapped_key"]))
        blob = base64.urlsafe_b64decode(record["content"]["blob"])
        return AESGCM(key).decrypt(blob[:12], blob[12:], f"{record['grant_id']}|profile|1".encode()).decode().rstrip()


def main() -> None:
    code, *key_files = sys.argv[1:]
    feed = Feed(dict(unwrapping(Path(file).read_text()) for file in key_files))
    consumer = subscribed(code)
    while True:
        message = consumer.poll(1.0)
        if message is None or message.error():
            continue
        for line in feed.read(message):
            sys.stdout.write(line)
            sys.stdout.flush()


if __name__ == "__main__":
    main()
