"""Works out anew what follows from the rows, once after a release in which that is worked out differently.

Somebody whom no fact comes about for weeks would otherwise stay on yesterday's lists for as long. It goes on beside the
consumer in small transactions, resumes where it was killed, and may be run by several processes.
"""

import asyncio
import contextlib
from collections.abc import Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import Row, text
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from services.gateway.readmodel import derived_columns
from services.gateway.readmodel.derived_columns import DerivedColumns
from shared.platform.logs import log
from shared.platform.runtime import Runtime
from shared.platform.turns import turn_went_well

BATCH = 200
PAUSE_SECONDS = 2.0
NOTHING = UUID(int=0)
_PROGRESS = text("SELECT digest, done_up_to, finished FROM derivations FOR UPDATE")
_KINDS = {"operation": "operations", "course": "courses", "person": "persons"}
"""In the order in which the projector locks."""
_NEXT_OF = "(SELECT '{kind}' AS kind, id FROM {table} WHERE id > :after ORDER BY id LIMIT :batch)"
_NEXT = text(
    " UNION ALL ".join(_NEXT_OF.format(kind=kind, table=table) for kind, table in _KINDS.items())
    + " ORDER BY id LIMIT :batch"
)
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
    """The next persons, operations and courses in the order of their ids; whether there is nothing left."""
    async with engine.begin() as connection:
        await derived_columns.prepare(connection)
        progress = (await connection.execute(_PROGRESS)).one()
        is_current = bytes(progress.digest) == derived.digest
        if is_current and progress.finished:
            return True
        after = progress.done_up_to if is_current else NOTHING
        rows = (await connection.execute(_NEXT, {"after": after, "batch": batch})).all()
        await _work_out(connection, derived, rows)
        done = {"digest": derived.digest, "done_up_to": rows[-1].id if rows else after, "finished": not rows}
        await connection.execute(_ADVANCE, done)
    return not rows


async def _work_out(connection: AsyncConnection, derived: DerivedColumns, rows: Sequence[Row[Any]]) -> None:
    of = {kind: [row.id for row in rows if row.kind == kind] for kind in _KINDS}
    for kind, ids in of.items():
        await derived_columns.lock(connection, kind, ids)
    await derived.recompute(connection, of["person"], of["operation"], of["course"])
