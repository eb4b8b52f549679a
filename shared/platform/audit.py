"""The audit trail: a hash chain per service, each entry written before what it tells of can leave.

Entries name actor, action, person by opaque id, and field classes, never values. The head row is locked last in a
transaction, so the chain has no gaps and costs one short lock.
"""

import hashlib
import json
import math
import time
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

import asyncpg
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

START = bytes(32)
LOCK = "SELECT sequence, digest FROM audit_head FOR UPDATE"
_START = "INSERT INTO audit_head (one, sequence, digest) VALUES (1, 0, $1) ON CONFLICT DO NOTHING"
_ADD = """
WITH added AS (
    INSERT INTO audit (sequence, entry, digest, recorded_at)
    SELECT sequence, entry::jsonb, digest, $4
    FROM unnest($1::bigint[], $2::text[], $3::bytea[]) AS links (sequence, entry, digest)
)
UPDATE audit_head SET sequence = $5, digest = $6
"""


class AuditOutcome(StrEnum):
    """What became of it: done, not permitted to whoever asked, or refused by a rule."""

    ALLOWED = "allowed"
    DENIED = "denied"
    REFUSED = "refused"


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


@dataclass(frozen=True)
class Link:
    """An entry in its place in the chain, as it is stored."""

    sequence: int
    entry: str
    digest: bytes


def linked(sequence: int, digest: bytes, entries: list[AuditEntry], at: datetime) -> list[Link]:
    """Entries as the links that follow a head."""
    links: list[Link] = []
    for sequence_here, entry in enumerate(entries, start=sequence + 1):
        content = entry.content(sequence_here, at)
        digest = chained_digest(digest, content)
        links.append(Link(sequence_here, json.dumps(content), digest))
    return links


@dataclass
class Writing:
    """When this process last added to a chain, by its own clock: a checkpoint is due soon after."""

    last: float = -math.inf

    def mark(self) -> None:
        self.last = time.monotonic()


WRITING = Writing()


async def append(session: AsyncSession, entries: list[AuditEntry], at: datetime) -> None:
    """Add entries to the chain inside the caller's transaction."""
    if not entries:
        return
    WRITING.mark()
    links = linked(*await _lock_head(session), entries, at)
    await session.execute(
        text(
            "INSERT INTO audit (sequence, entry, digest, recorded_at)"
            " VALUES (:sequence, CAST(:entry AS jsonb), :digest, :at)"
        ),
        [{"sequence": one.sequence, "entry": one.entry, "digest": one.digest, "at": at} for one in links],
    )
    await session.execute(
        text("UPDATE audit_head SET sequence = :sequence, digest = :digest"),
        {"sequence": links[-1].sequence, "digest": links[-1].digest},
    )


async def commit(connection: asyncpg.Connection, entries: list[AuditEntry], at: datetime) -> None:
    """Add entries that stand for themselves, such as those of reads, in a transaction that is committed on return."""
    WRITING.mark()
    async with connection.transaction():
        head = await connection.fetchrow(LOCK)
        if head is None:
            await connection.execute(_START, START)
            head = await connection.fetchrow(LOCK)
        links = linked(head["sequence"], head["digest"], entries, at)
        sequences, digests = [one.sequence for one in links], [one.digest for one in links]
        await connection.execute(_ADD, sequences, [one.entry for one in links], digests, at, sequences[-1], digests[-1])


async def _lock_head(session: AsyncSession) -> tuple[int, bytes]:
    row = (await session.execute(text(LOCK))).one_or_none()
    if row is None:
        start = {"one": 1, "digest": START}
        await session.execute(
            text("INSERT INTO audit_head (one, sequence, digest) VALUES (:one, 0, :digest) ON CONFLICT DO NOTHING"),
            start,
        )
        row = (await session.execute(text(LOCK))).one()
    return row.sequence, bytes(row.digest)
