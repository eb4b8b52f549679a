"""Each service's copy of the subjects' wrapped keys, and how they travel."""

from collections.abc import Mapping
from uuid import UUID

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncSession

from shared.contracts.intake.v1 import SubjectKeyIssued
from shared.platform.clock import new_id
from shared.platform.erasure_proofs import HEADER as PROOF
from shared.platform.errors import KeyDestroyed, KeyNotHere, UnprovenErasure
from shared.platform.outbox import OutboxRow

TOPIC = "homeward.subject-keys.v1"
TYPE = "homeward.intake.SubjectKeyIssued.v1"
_KEEP = (
    "INSERT INTO subject_keys (subject_id, version, wrapped_key) VALUES (:subject, :version, :wrapped)"
    " ON CONFLICT (subject_id) DO NOTHING"
)


async def wrapped_key(session: AsyncSession, subject_id: UUID) -> bytes:
    """The subject's wrapped key; KeyDestroyed, or KeyNotHere when it has not arrived."""
    result = await session.execute(
        text("SELECT wrapped_key FROM subject_keys WHERE subject_id = :subject"), {"subject": subject_id}
    )
    row = result.one_or_none()
    if row is None:
        raise KeyNotHere("the subject's key has not arrived")
    if row.wrapped_key is None:
        raise KeyDestroyed
    return bytes(row.wrapped_key)


async def require_present(session: AsyncSession, subject_id: UUID) -> None:
    """KeyDestroyed once the subject was erased; until the commit nobody erases them here."""
    result = await session.execute(
        text("SELECT wrapped_key IS NULL FROM subject_keys WHERE subject_id = :subject FOR SHARE"),
        {"subject": subject_id},
    )
    if result.scalar_one_or_none():
        raise KeyDestroyed


async def is_subject(session: AsyncSession, subject_id: UUID) -> bool:
    """Whether the id is of somebody or something that has a key here, or had one."""
    result = await session.execute(
        text("SELECT 1 FROM subject_keys WHERE subject_id = :subject"), {"subject": subject_id}
    )
    return result.one_or_none() is not None


async def keep(session: AsyncSession, subject_id: UUID, version: int, wrapped: bytes) -> bool:
    """Remember a key; a destroyed one stays destroyed, whatever arrives late.

    False when another one is here: it stays, since what it sealed could not be opened with the new one.
    """
    row = {"subject": subject_id, "version": version, "wrapped": wrapped}
    if (await session.execute(text(f"{_KEEP} RETURNING version"), row)).one_or_none() is not None:
        return True
    result = await session.execute(text("SELECT wrapped_key FROM subject_keys WHERE subject_id = :subject"), row)
    here = result.scalar_one()
    return here is None or bytes(here) == wrapped


async def keep_all(session: AsyncSession, version: int, wrapped: Mapping[UUID, bytes]) -> None:
    """Remember many keys; what is here already stays, destroyed or not."""
    if not wrapped:
        return
    await session.execute(
        text(_KEEP),
        [{"subject": subject, "version": version, "wrapped": key} for subject, key in sorted(wrapped.items())],
    )


async def destroy(session: AsyncSession | AsyncConnection, subject_id: UUID) -> None:
    await session.execute(
        text(
            "INSERT INTO subject_keys (subject_id, version, wrapped_key, destroyed_at)"
            " VALUES (:subject, 1, NULL, now())"
            " ON CONFLICT (subject_id) DO UPDATE SET wrapped_key = NULL,"
            " destroyed_at = coalesce(subject_keys.destroyed_at, now())"
        ),
        {"subject": subject_id},
    )


async def destroy_proven(session: AsyncSession | AsyncConnection, subject_id: UUID, *, proven: bool) -> None:
    """Forget a key because another service says so; UnprovenErasure, unless it was destroyed before.

    What was destroyed before needs none: events older than proofs come again when a read model is rebuilt.
    """
    if proven:
        await destroy(session, subject_id)
    elif not await is_destroyed(session, subject_id):
        raise UnprovenErasure


async def is_destroyed(session: AsyncSession | AsyncConnection, subject_id: UUID) -> bool:
    result = await session.execute(
        text("SELECT 1 FROM subject_keys WHERE subject_id = :subject AND destroyed_at IS NOT NULL"),
        {"subject": subject_id},
    )
    return result.one_or_none() is not None


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


def tombstone_row(subject_id: UUID, proof: str | None) -> OutboxRow:
    """The empty record that lets the broker drop the key, and by its proof the other services their copies."""
    headers = {"ce_type": TYPE} | ({PROOF: proof} if proof else {})
    return OutboxRow(id=new_id(), topic=TOPIC, key=str(subject_id), type=TYPE, payload=None, headers=headers)
