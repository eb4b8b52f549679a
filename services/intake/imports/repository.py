"""Statements about imports, their chunks and the rows they brought."""

from collections.abc import Collection, Mapping
from uuid import UUID

from sqlmodel import col, delete, insert, select
from sqlmodel.ext.asyncio.session import AsyncSession

from services.intake.imports.model import ImportChunk, ImportedRow
from services.intake.registration.model import Person


async def keep_chunk(session: AsyncSession, import_id: UUID, number: int, content: bytes) -> None:
    """Write one encrypted chunk."""
    await session.execute(insert(ImportChunk), [{"import_id": import_id, "number": number, "content": content}])


async def next_chunk(session: AsyncSession, import_id: UUID) -> ImportChunk | None:
    """The first chunk that waits; None when all are done. The import's row is held by the caller."""
    statement = select(ImportChunk).where(ImportChunk.import_id == import_id).order_by(col(ImportChunk.number)).limit(1)
    return (await session.exec(statement)).one_or_none()


async def drop_chunk(session: AsyncSession, chunk: ImportChunk) -> None:
    """The chunk's rows are registered."""
    await session.execute(
        delete(ImportChunk).where(
            col(ImportChunk.import_id) == chunk.import_id, col(ImportChunk.number) == chunk.number
        )
    )


async def drop_chunks(session: AsyncSession, import_id: UUID) -> None:
    """Nothing of the import waits any more."""
    await session.execute(delete(ImportChunk).where(col(ImportChunk.import_id) == import_id))


async def known_rows(session: AsyncSession, crisis_id: UUID, row_hashes: Collection[bytes]) -> dict[bytes, UUID | None]:
    """Rows that were imported before, with the household their person is in."""
    statement = (
        select(ImportedRow.row_hash, Person.household_id)
        .join(Person, col(Person.id) == col(ImportedRow.person_id))
        .where(ImportedRow.crisis_id == crisis_id, col(ImportedRow.row_hash).in_(row_hashes))
    )
    return {bytes(row_hash): household_id for row_hash, household_id in await session.exec(statement)}


async def keep_rows(session: AsyncSession, crisis_id: UUID, persons: Mapping[bytes, UUID]) -> None:
    """Remember which row became which person."""
    rows = [
        {"crisis_id": crisis_id, "row_hash": row_hash, "person_id": person_id}
        for row_hash, person_id in sorted(persons.items())
    ]
    if rows:
        await session.execute(insert(ImportedRow), rows)
