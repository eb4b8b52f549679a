"""Each service's copy of the subjects' wrapped keys, and how they travel."""

from collections.abc import Mapping
from uuid import UUID

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from shared.contracts.intake.v1 import SubjectKeyIssued
from shared.platform.clock import new_id
from shared.platform.errors import KeyDestroyed, KeyNotHere
from shared.platform.outbox import OutboxRow

TOPIC = "homeward.subject-keys.v1"
TYPE = "homeward.intake.SubjectKeyIssued.v1"


async def wrapped_key(session: AsyncSession, subject_id: UUID) -> bytes:
    """The subject's wrapped key; KeyDestroyed, or KeyNotHere when it has not arrived."""
    found = await session.execute(
        text("SELECT wrapped_key FROM subject_keys WHERE subject_id = :subject"), {"subject": subject_id}
    )
    row = found.one_or_none()
    if row is None:
        raise KeyNotHere("the subject's key has not arrived")
    if row.wrapped_key is None:
        raise KeyDestroyed
    return bytes(row.wrapped_key)


async def keep(session: AsyncSession, subject_id: UUID, version: int, wrapped: bytes) -> None:
    """Remember a key; a destroyed one stays destroyed, whatever arrives late."""
    await keep_all(session, version, {subject_id: wrapped})


async def keep_all(session: AsyncSession, version: int, wrapped: Mapping[UUID, bytes]) -> None:
    """Remember many keys; the same rule."""
    if not wrapped:
        return
    await session.execute(
        text(
            "INSERT INTO subject_keys (subject_id, version, wrapped_key) VALUES (:subject, :version, :wrapped)"
            " ON CONFLICT (subject_id) DO UPDATE SET version = excluded.version, wrapped_key = excluded.wrapped_key"
            " WHERE subject_keys.destroyed_at IS NULL"
        ),
        [{"subject": subject, "version": version, "wrapped": key} for subject, key in sorted(wrapped.items())],
    )


async def destroy(session: AsyncSession, subject_id: UUID) -> None:
    """Forget a key for good."""
    await session.execute(
        text(
            "INSERT INTO subject_keys (subject_id, version, wrapped_key, destroyed_at)"
            " VALUES (:subject, 1, NULL, now())"
            " ON CONFLICT (subject_id) DO UPDATE SET wrapped_key = NULL,"
            " destroyed_at = coalesce(subject_keys.destroyed_at, now())"
        ),
        {"subject": subject_id},
    )


def issued_row(key: SubjectKeyIssued) -> OutboxRow:
    """The key as a record of the compacted topic."""
    return OutboxRow(
        id=new_id(),
        topic=TOPIC,
        key=str(key.subject_id),
        type=TYPE,
        payload=key.model_dump_json().encode(),
        headers={"ce_type": TYPE, "content-type": "application/json"},
    )


def tombstone_row(subject_id: UUID) -> OutboxRow:
    """The empty record that lets the broker drop the key."""
    return OutboxRow(id=new_id(), topic=TOPIC, key=str(subject_id), type=TYPE, payload=None, headers={"ce_type": TYPE})
