"""Works out anew what follows from the rows, once after a release in which that is worked out differently.

Somebody whom no fact comes about for weeks would otherwise stay on yesterday's lists for as long. It goes on beside the
consumer in small transactions, resumes where it was killed, and may be run by several processes.
"""

import asyncio
import contextlib
from uuid import UUID

from sqlalchemy import text
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from services.gateway.readmodel import derived_columns
from services.gateway.readmodel.derived_columns import DerivedColumns
from shared.platform.logs import log
from shared.platform.runtime import Runtime
from shared.platform.turns import turn_went_well

BATCH = 200
PAUSE_SECONDS = 2.0
NOBODY = UUID(int=0)
_PROGRESS = text("SELECT digest, done_up_to, finished FROM derivations FOR UPDATE")
_PERSONS = text("SELECT id FROM persons WHERE id > :after ORDER BY id LIMIT :batch")
_OTHERS = text("SELECT 'operation' AS kind, id FROM operations UNION ALL SELECT 'course', id FROM courses")
_ADVANCE = text("UPDATE derivations SET digest = :digest, done_up_to = :done_up_to, finished = :finished")


async def recompute_everything(runtime: Runtime, derived: DerivedColumns) -> None:
    """Batch after batch, until everything was worked out by this release's statements."""
    while not runtime.stopping.is_set():
        try:
            if await recompute_batch(runtime.engine, derived):
                return
            await turn_went_well()
        except (SQLAlchemyError, OSError) as error:
            log.warning("recomputing_waits", reason=type(error).__name__)
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(runtime.stopping.wait(), PAUSE_SECONDS)


async def recompute_batch(engine: AsyncEngine, derived: DerivedColumns, batch: int = BATCH) -> bool:
    """The next persons, or at the end operations and courses; whether there is nothing left."""
    async with engine.begin() as connection:
        await derived_columns.prepare(connection)
        progress = (await connection.execute(_PROGRESS)).one()
        is_current = bytes(progress.digest) == derived.digest
        if is_current and progress.finished:
            return True
        after = progress.done_up_to if is_current else NOBODY
        persons = list((await connection.execute(_PERSONS, {"after": after, "batch": batch})).scalars())
        await (_work_out(connection, derived, persons) if persons else _work_out_others(connection, derived))
        done = {"digest": derived.digest, "done_up_to": persons[-1] if persons else after, "finished": not persons}
        await connection.execute(_ADVANCE, done)
    return not persons


async def _work_out(connection: AsyncConnection, derived: DerivedColumns, persons: list[UUID]) -> None:
    await derived_columns.lock(connection, "person", persons)
    await derived.recompute(connection, persons, [], [])


async def _work_out_others(connection: AsyncConnection, derived: DerivedColumns) -> None:
    rows = (await connection.execute(_OTHERS)).all()
    of = {kind: [row.id for row in rows if row.kind == kind] for kind in ("operation", "course")}
    for kind, ids in of.items():
        await derived_columns.lock(connection, kind, ids)
    await derived.recompute(connection, [], of["operation"], of["course"])
