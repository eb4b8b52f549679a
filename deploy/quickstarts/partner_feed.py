"""A partner agency reads its feed: `python deploy/quickstarts/partner_feed.py <agency code> <key file>`.

`HOMEWARD_KAFKA` says where the broker is and by which certificate it knows the agency, as
`python -m deploy.local partner <agency code>` prints it: `ssl://host:port?ca=...&cert=...&key=...`; or by which user,
`sasl-ssl://user:password@host:port?ca=...` (SCRAM-SHA-512).

Records and the keys that open them come on two topics, so a record waits for its key. An empty key record means: the
sharing has ended, forget the key and delete what it opened. A key record of a lower `relay_epoch` than one before it
comes from a sender that had been replaced: it is passed over, or it would bring back a key that has ended.
"""

import base64
import json
import os
import sys
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

from confluent_kafka import Consumer
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.keywrap import aes_key_unwrap

code, own_key = sys.argv[1], bytes.fromhex(Path(sys.argv[2]).read_text())
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
keys: dict[str, str | None] = {}
waiting: list[dict[str, Any]] = []
epochs: dict[int, int] = {}


def opened(record: dict[str, Any], wrapped: str) -> str:
    """What a record says, as JSON."""
    key, blob = aes_key_unwrap(own_key, bytes.fromhex(wrapped)), base64.urlsafe_b64decode(record["content"]["blob"])
    return AESGCM(key).decrypt(blob[:12], blob[12:], f"{record['grant_id']}|profile|1".encode()).decode().rstrip()


while True:
    message: Any = consumer.poll(1.0)
    if message is None or message.error():
        continue
    value = json.loads(message.value() or b"{}")
    if message.topic().endswith(".keys.v1"):
        epoch = int(dict(message.headers() or []).get("relay_epoch", b"0"))
        if epoch < epochs.get(message.partition(), 0):
            continue
        epochs[message.partition()] = epoch
        keys[message.key().decode()] = value.get("wrapped_key")
    else:
        waiting.append(value)
    for record in [one for one in waiting if "content" not in one or keys.get(one["grant_id"])]:
        waiting.remove(record)
        content = opened(record, keys[record["grant_id"]] or "") if "content" in record else "ended: delete it"
        sys.stdout.write(f"{record['subject']} {content}\n")
        sys.stdout.flush()
