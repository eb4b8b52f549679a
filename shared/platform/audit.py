"""The audit trail: a hash chain per service, each entry written before what it tells of can leave.

Entries name actor, action, person by opaque id, and field classes, never values. The head row is locked last in a
transaction, so the chain has no gaps and costs one short lock.
"""

import hashlib
import json
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

START = bytes(32)


@dataclass(frozen=True)
class AuditEntry:
    """One line of the trail."""

    action: str
    actor_id: UUID
    decision: str = "allowed"
    agency_id: UUID | None = None
    subject_ids: tuple[UUID, ...] = ()
    field_classes: tuple[str, ...] = ()
    purpose: str | None = None
    request_id: UUID | None = None
    detail: dict[str, str] = field(default_factory=dict)

    def content(self, sequence: int, at: datetime) -> dict[str, Any]:
        """The canonical content that is hashed."""
        return {
            "sequence": sequence,
            "at": at.isoformat(),
            "action": self.action,
            "actor": str(self.actor_id),
            "agency": str(self.agency_id) if self.agency_id else None,
            "decision": self.decision,
            "subjects": [str(subject) for subject in self.subject_ids],
            "classes": list(self.field_classes),
            "purpose": self.purpose,
            "request": str(self.request_id) if self.request_id else None,
            "detail": self.detail,
        }


def chained_digest(previous: bytes, content: dict[str, Any]) -> bytes:
    """SHA-256 over the previous digest and the canonical JSON of an entry (leaf prefix as in RFC 6962)."""
    canonical = json.dumps(content, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()
    return hashlib.sha256(b"\x00" + previous + canonical).digest()


async def append(session: AsyncSession, entries: list[AuditEntry], at: datetime) -> None:
    """Add entries to the chain inside the caller's transaction."""
    if not entries:
        return
    sequence, digest = await _lock_head(session)
    rows = []
    for entry in entries:
        sequence += 1
        content = entry.content(sequence, at)
        digest = chained_digest(digest, content)
        rows.append({"sequence": sequence, "entry": json.dumps(content), "digest": digest, "at": at})
    await session.execute(
        text(
            "INSERT INTO audit (sequence, entry, digest, recorded_at)"
            " VALUES (:sequence, CAST(:entry AS jsonb), :digest, :at)"
        ),
        rows,
    )
    await session.execute(
        text("UPDATE audit_head SET sequence = :sequence, digest = :digest"), {"sequence": sequence, "digest": digest}
    )


async def _lock_head(session: AsyncSession) -> tuple[int, bytes]:
    row = (await session.execute(text("SELECT sequence, digest FROM audit_head FOR UPDATE"))).one_or_none()
    if row is None:
        start = {"one": 1, "digest": START}
        await session.execute(
            text("INSERT INTO audit_head (one, sequence, digest) VALUES (:one, 0, :digest) ON CONFLICT DO NOTHING"),
            start,
        )
        row = (await session.execute(text("SELECT sequence, digest FROM audit_head FOR UPDATE"))).one()
    return row.sequence, bytes(row.digest)
