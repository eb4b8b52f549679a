"""What an import does to the world: each step may be repeated at any point, after any kill."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager, suppress
from uuid import UUID

from temporalio import activity

from services.intake.imports import handlers
from services.intake.imports.handlers import Staging
from services.intake.imports.model import Import
from services.intake.imports.rows import RegistrationRow
from services.intake.imports.spool import ROWS_AT_ONCE, Spool
from services.intake.imports.staging import StagedWorkbook, staged_workbook
from services.intake.imports.unread import unread
from services.intake.imports.workbook_refused import WorkbookRefused
from services.intake.imports.workflow import HEARTBEAT, ImportInput
from services.intake.matching.repository import wait_for_desks
from services.intake.settings import search_secret
from shared.contracts.intake.v1 import RowProblem
from shared.platform.audit import AuditEntry
from shared.platform.clock import new_id
from shared.platform.errors import NotFound
from shared.platform.identity import Actor
from shared.platform.messaging.crash_points import crash_point
from shared.platform.outbox import Lane
from shared.platform.unit_of_work import UnitOfWork
from shared.platform.units import UnitsOfWork

MOST_PROBLEMS = 20_000
"""Listed; that there are more is told."""


class ImportActivities:
    """Steps of an import."""

    def __init__(self, units: UnitsOfWork) -> None:
        self._units = units

    @activity.defn
    async def stage_workbook(self, about: ImportInput) -> bool:
        """Read the file in a limited process and keep its rows; False when the file as a whole is refused."""
        async with _alive(), self._unit(about) as unit:
            content = await handlers.file_of(about.import_id, unit)
            day = await handlers.day_of(about.import_id, unit)
        if content is None:
            return True
        try:
            async with _alive(), staged_workbook(content, day, search_secret()) as workbook:
                if workbook.unclear:
                    return await self._refuse_columns(about, workbook.unclear)
                staging = await self._spooled(about, workbook)
        except WorkbookRefused as refusal:
            async with self._unit(about) as unit:
                await handlers.refuse_import(about.import_id, refusal.code, refusal.message, unit)
            return False
        async with _alive(), self._unit(about) as unit:
            await handlers.stage_rows(about.import_id, staging, unit)
        return True

    async def _spooled(self, about: ImportInput, workbook: StagedWorkbook) -> Staging:
        """Read all rows into the database; whatever an attempt before this one read goes."""
        reading = _Reading(Spool(about.import_id, new_id(), search_secret()), workbook)
        async with self._unit(about) as unit:
            await handlers.begin_staging(about.import_id, unit)
        async for batch in reading.batches():
            async with self._unit(about) as unit:
                await handlers.spool_rows(reading.spool, batch, unit)
            crash_point("import-rows-spooled")
        return reading.staging()

    async def _refuse_columns(self, about: ImportInput, problems: Sequence[RowProblem]) -> bool:
        refusal = WorkbookRefused("columns_unclear")
        async with self._unit(about) as unit:
            await handlers.refuse_import(about.import_id, refusal.code, refusal.message, unit, problems)
        return False

    @activity.defn
    async def register_chunks(self, about: ImportInput) -> None:
        """Register what waits, a chunk a transaction, then compare it in another: desks are waited for in between."""
        actor = await self._receiver(about.import_id)
        more = True
        async with _alive():
            while more:
                async with self._unit(about) as unit:
                    await wait_for_desks(unit.session)
                async with self._bulk_unit(about, actor) as unit:
                    more = await handlers.register_next_chunk(about.import_id, unit)
                    unit.note(AuditEntry(action="RegisterChunk", actor_id=actor.id, subject_ids=(about.import_id,)))
                if more:
                    crash_point("import-chunk-registered")

    @activity.defn
    async def complete_import(self, about: ImportInput) -> None:
        async with self._bulk_unit(about) as unit:
            await handlers.complete_import(about.import_id, unit)

    @activity.defn
    async def fail_import(self, about: ImportInput) -> None:
        """Say that it went no further, and why nothing more is to be waited for."""
        async with self._bulk_unit(about) as unit:
            await handlers.fail_import(about.import_id, unit)

    async def _receiver(self, import_id: UUID) -> Actor:
        """Rows are registered in the name of whoever brought the file."""
        async with self._units.begin() as unit:
            received = await unit.find(Import, import_id)
        if received is None:
            raise NotFound("import")
        return Actor(id=received.received_by, agency_id=received.received_by_agency, kind="workflow")

    def _unit(self, about: ImportInput) -> AbstractAsyncContextManager[UnitOfWork]:
        return self._units.begin(exercise=about.exercise)

    def _bulk_unit(self, about: ImportInput, actor: Actor | None = None) -> AbstractAsyncContextManager[UnitOfWork]:
        """In the lane of chunks, so that the end of an import is not published before them."""
        return self._units.begin(actor, exercise=about.exercise, lane=Lane.BULK)


class _Reading:
    """What was read of a file so far, and no more of it than a batch."""

    def __init__(self, spool: Spool, workbook: StagedWorkbook) -> None:
        self.spool = spool
        self._workbook = workbook
        self._problems: list[RowProblem] = []
        self._bad = 0
        self._last_bad: tuple[str, int] | None = None

    async def batches(self) -> AsyncIterator[list[RegistrationRow]]:
        """Good rows, some at a time; bad ones are counted, and the first of them listed."""
        batch: list[RegistrationRow] = []
        async for row in self._workbook.rows:
            if isinstance(row, RowProblem):
                self._count(row)
                continue
            batch.append(row)
            if len(batch) == ROWS_AT_ONCE:
                yield batch
                batch = []
        yield batch

    def staging(self) -> Staging:
        parts = self._workbook.left_over()
        if len(self._problems) == MOST_PROBLEMS:
            parts.append(unread("problems_not_listed", self._workbook.sheet))
        return Staging(self._workbook.layout, self._workbook.sheet, self.spool, self._problems, self._bad, parts)

    def _count(self, problem: RowProblem) -> None:
        # The problems of a row come together.
        place = (problem.sheet, problem.row)
        self._bad += place != self._last_bad
        self._last_bad = place
        if len(self._problems) < MOST_PROBLEMS:
            self._problems.append(problem)


@asynccontextmanager
async def _alive() -> AsyncIterator[None]:
    """Tell Temporal that the work goes on, however long one step of it takes."""
    beating = asyncio.create_task(_beat())
    try:
        yield
    finally:
        beating.cancel()
        with suppress(asyncio.CancelledError):
            await beating


async def _beat() -> None:
    while True:
        activity.heartbeat()
        await asyncio.sleep(HEARTBEAT.total_seconds() / 4)
