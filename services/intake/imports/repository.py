"""Statements about imports, their chunks and the rows they brought."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import tuple_
from sqlmodel import col, delete, func, insert, select, update
from sqlmodel.ext.asyncio.session import AsyncSession

from services.intake.imports.model import Import, ImportChunk, ImportedRow, SpooledRow
from services.intake.persons.model import Person

DROPPED_AT_ONCE = 5_000
"""Spooled rows."""


async def keep_chunk(session: AsyncSession, import_id: UUID, number: int, content: bytes) -> None:
    """Write one encrypted chunk."""
    await session.execute(insert(ImportChunk), [{"import_id": import_id, "number": number, "content": content}])


async def next_chunk(session: AsyncSession, import_id: UUID) -> ImportChunk | None:
    """The first chunk that waits; None when all are done. The import's row is held by the caller."""
    statement = select(ImportChunk).where(ImportChunk.import_id == import_id).order_by(col(ImportChunk.number)).limit(1)
    return (await session.exec(statement)).one_or_none()


async def drop_chunk(session: AsyncSession, chunk: ImportChunk) -> None:
    await session.execute(
        delete(ImportChunk).where(
            col(ImportChunk.import_id) == chunk.import_id, col(ImportChunk.number) == chunk.number
        )
    )


async def drop_chunks(session: AsyncSession, import_id: UUID) -> None:
    await session.execute(delete(ImportChunk).where(col(ImportChunk.import_id) == import_id))


async def keep_spooled(session: AsyncSession, rows: Sequence[SpooledRow]) -> None:
    """Write some rows of a file that is being read."""
    if rows:
        await session.execute(insert(SpooledRow), [row.model_dump() for row in rows])


async def alike_before(session: AsyncSession, attempt: UUID, row_hashes: Collection[bytes]) -> dict[bytes, int]:
    """How often each of these hashes was read so far."""
    statement = (
        select(SpooledRow.row_hash, func.count())
        .where(SpooledRow.attempt == attempt, col(SpooledRow.row_hash).in_(row_hashes))
        .group_by(col(SpooledRow.row_hash))
    )
    return {bytes(row_hash): count for row_hash, count in await session.exec(statement)}


async def places_before(session: AsyncSession, attempt: UUID, households: Collection[bytes]) -> dict[bytes, int]:
    """Where these households began, as far as they were read so far."""
    statement = (
        select(SpooledRow.household, func.min(SpooledRow.place))
        .where(SpooledRow.attempt == attempt, col(SpooledRow.household).in_(households))
        .group_by(col(SpooledRow.household))
    )
    return {bytes(household): place for household, place in await session.exec(statement) if household}


async def spooled_after(
    session: AsyncSession, attempt: UUID, after: tuple[int, int], most: int
) -> Sequence[SpooledRow]:
    """The next rows, one household after another; `after` is place and number of the last one had."""
    begins = tuple_(col(SpooledRow.place), col(SpooledRow.number))
    statement = select(SpooledRow).where(SpooledRow.attempt == attempt, begins > tuple_(*after))
    statement = statement.order_by(col(SpooledRow.place), col(SpooledRow.number)).limit(most)
    return (await session.exec(statement)).all()


async def drop_spooled(session: AsyncSession, import_id: UUID) -> None:
    """Nothing of the file is on its way any more; so many at a time, since a statement may not last long."""
    some = select(SpooledRow.attempt, SpooledRow.place, SpooledRow.number)
    some = some.where(SpooledRow.import_id == import_id).limit(DROPPED_AT_ONCE)
    key = tuple_(col(SpooledRow.attempt), col(SpooledRow.place), col(SpooledRow.number))
    while (await session.execute(delete(SpooledRow).where(key.in_(some)))).rowcount:  # type: ignore[attr-defined]
        pass


@dataclass(frozen=True)
class KnownRow:
    """Whom a row became, and by which import."""

    person_id: UUID | None
    """None where they are erased."""
    import_id: UUID
    household_id: UUID | None
    agency_id: UUID | None
    """Whose person it is."""


async def known_rows(
    session: AsyncSession, crisis_id: UUID, row_hashes: Collection[bytes]
) -> dict[bytes, list[KnownRow]]:
    statement = (
        select(ImportedRow, Person.household_id, Person.registered_by_agency)
        .outerjoin(Person, col(Person.id) == col(ImportedRow.person_id))
        .where(ImportedRow.crisis_id == crisis_id, col(ImportedRow.row_hash).in_(row_hashes))
        .order_by(col(ImportedRow.person_id))
    )
    by_hash: dict[bytes, list[KnownRow]] = {}
    for row, household_id, agency_id in await session.exec(statement):
        known = KnownRow(row.person_id, row.import_id, household_id, agency_id)
        by_hash.setdefault(bytes(row.row_hash), []).append(known)
    return by_hash


async def rows_in_common(session: AsyncSession, received: Import, row_hashes: Collection[bytes]) -> dict[UUID, int]:
    """How many of these rows each earlier import of the same agency brought."""
    own = col(Import.received_by_agency).is_not_distinct_from(received.received_by_agency)
    statement = (
        select(ImportedRow.import_id, func.count())
        .join(Import, col(Import.id) == col(ImportedRow.import_id))
        .where(ImportedRow.crisis_id == received.crisis_id, col(ImportedRow.row_hash).in_(row_hashes), own)
        .group_by(col(ImportedRow.import_id))
    )
    return dict((await session.exec(statement)).all())


async def rows_of(session: AsyncSession, import_ids: Collection[UUID]) -> dict[UUID, int]:
    statement = (
        select(ImportedRow.import_id, func.count())
        .where(col(ImportedRow.import_id).in_(import_ids))
        .group_by(col(ImportedRow.import_id))
    )
    return dict((await session.exec(statement)).all())


async def keep_rows(session: AsyncSession, crisis_id: UUID, import_id: UUID, persons: Mapping[bytes, UUID]) -> None:
    rows = [
        {"crisis_id": crisis_id, "row_hash": row_hash, "import_id": import_id, "person_id": person_id}
        for row_hash, person_id in sorted(persons.items())
    ]
    if rows:
        await session.execute(insert(ImportedRow), rows)


async def forget_person(session: AsyncSession, person_id: UUID) -> None:
    """Nothing leads from a row to this person any more; the row is still known, so that it registers nobody anew."""
    statement = update(ImportedRow).where(col(ImportedRow.person_id) == person_id).values(person_id=None)
    await session.execute(statement)


async def registered_of(session: AsyncSession, ids: Collection[UUID]) -> Sequence[Person]:
    """These persons, as far as they are not erased meanwhile."""
    statement = select(Person).where(col(Person.id).in_(ids), col(Person.erased_at).is_(None))
    return (await session.exec(statement)).all()
