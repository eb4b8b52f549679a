"""A partner agency as the tests play it: it has its own key and its own two topics, and nothing else."""

import base64
import json
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.keywrap import aes_key_unwrap

from services.intake.settings import partner_key
from tests.intake.world import World


@dataclass
class Partner:
    """What an agency has read so far; `keys` as compaction leaves them."""

    code: str
    records: list[dict[str, Any]] = field(default_factory=list)
    keys: dict[str, str] = field(default_factory=dict)

    def opened(self, record: dict[str, Any]) -> dict[str, Any]:
        """What a record says; KeyError once its key is gone."""
        key = aes_key_unwrap(partner_key(self.code), bytes.fromhex(self.keys[record["grant_id"]]))
        blob = base64.urlsafe_b64decode(record["content"]["blob"])
        plain = AESGCM(key).decrypt(blob[:12], blob[12:], f"{record['grant_id']}|profile|1".encode())
        content: dict[str, Any] = json.loads(plain)
        return content

    def received(self, kind: str) -> list[dict[str, Any]]:
        """Records of a kind, oldest first."""
        return [record for record in self.records if record["type"].split(".")[-2] == kind]


async def partner(world: World, agency_id: UUID) -> Partner:
    """Everything that was put on the agency's topics."""
    code = (await world.row("SELECT code FROM agencies WHERE id = :id", id=agency_id))["code"]
    reader = Partner(code)
    rows = await world.harness.rows(
        "SELECT aggregatetype, aggregateid, type, payload, headers, position FROM outbox"
        " WHERE aggregatetype LIKE :topics ORDER BY position",
        topics=f"homeward.partner.{code}.%",
    )
    for row in rows:
        if row["aggregatetype"].endswith(".keys.v1"):
            _take_key(reader, row)
        else:
            headers = {"type": row["type"], "sequence": int(row["headers"]["ce_sequence"])}
            reader.records.append(json.loads(row["payload"]) | headers | {"position": row["position"]})
    return reader


def _take_key(reader: Partner, row: dict[str, Any]) -> None:
    if row["payload"] is None:
        reader.keys.pop(row["aggregateid"], None)
    else:
        reader.keys[row["aggregateid"]] = json.loads(row["payload"])["wrapped_key"]
