"""Statements about files."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import text
from sqlalchemy.dialects.postgresql import insert
from sqlmodel import col, delete, func, or_, select, update
from sqlmodel.ext.asyncio.session import AsyncSession

from services.intake.files.model import FileRecord, StoredFile

AT_ONCE = 100
_WHOSE = text("SELECT person_id FROM requests WHERE id = :id UNION ALL SELECT person_id FROM consents WHERE id = :id")

_KNOWN_AS = text("SELECT 'crisis' FROM crises WHERE id = :id UNION ALL SELECT 'agency' FROM agencies WHERE id = :id")


async def unfinished_of(session: AsyncSession, actor_id: UUID) -> int:
    """How many uploads somebody has begun and not attached."""
    statement = select(func.count()).where(
        StoredFile.begun_by == actor_id, col(StoredFile.attached_at).is_(None), col(StoredFile.removal_due).is_(False)
    )
    return (await session.exec(statement)).one()


async def whose_is(session: AsyncSession, thing_id: UUID) -> UUID | None:
    """Whose a request or a consent is; None where it is neither."""
    return (await session.execute(_WHOSE, {"id": thing_id})).scalar_one_or_none()


async def known_as(session: AsyncSession, record_id: UUID) -> str | None:
    """Whether a record is a `crisis` or an `agency`; None where it is neither, or another service's."""
    return (await session.execute(_KNOWN_AS, {"id": record_id})).scalar_one_or_none()


async def is_recorded(session: AsyncSession, text_version: str, part: str) -> bool:
    """Whether this part of a text has a recording that is offered."""
    statement = select(StoredFile.id).where(
        StoredFile.text_version == text_version, StoredFile.kind == part, col(StoredFile.withdrawn_at).is_(None)
    )
    return (await session.exec(statement)).first() is not None


async def is_new_record(session: AsyncSession, record_id: UUID) -> bool:
    """Whether a record has no key yet; until the commit nobody else makes one for it."""
    statement = insert(FileRecord).values(id=record_id).on_conflict_do_nothing().returning(col(FileRecord.id))
    return (await session.execute(statement)).one_or_none() is not None


async def forget_files(session: AsyncSession, person_id: UUID) -> None:
    """Of an erased person: what files are called and what they are; what is stored of them is to be deleted."""
    theirs = update(StoredFile).where(col(StoredFile.person_id) == person_id)
    await session.execute(
        theirs.values(words=None, kind=None, belongs_to_id=None, withdrawal_reason=None, removal_due=True)
    )


async def abandon(session: AsyncSession, before: datetime) -> None:
    """What was begun before and never attached is not kept."""
    statement = update(StoredFile).where(
        col(StoredFile.attached_at).is_(None), col(StoredFile.begun_at) < before, col(StoredFile.removal_due).is_(False)
    )
    await session.execute(statement.values(removal_due=True))


async def to_remove(session: AsyncSession, after: UUID) -> Sequence[StoredFile]:
    """The next files of which something is to be deleted: all of it, or what came before it was cleaned."""
    whole = col(StoredFile.removal_due).is_(True) & col(StoredFile.removed_at).is_(None)
    raw = (col(StoredFile.upload_parts) > 0) & col(StoredFile.media_type).is_not(None)
    statement = select(StoredFile).where(or_(whole, raw), col(StoredFile.id) > after)
    statement = statement.order_by(col(StoredFile.id)).limit(AT_ONCE)
    return (await session.exec(statement)).all()


async def forget_unattached(session: AsyncSession, before: datetime) -> None:
    """Rows of what was never attached, once nothing is stored of it and nobody asks after it any more."""
    await session.execute(
        delete(StoredFile).where(
            col(StoredFile.attached_at).is_(None),
            col(StoredFile.removed_at).is_not(None),
            col(StoredFile.begun_at) < before,
        )
    )
