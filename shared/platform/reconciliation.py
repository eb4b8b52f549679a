"""Starts what should run and does not: Temporal may lose its data, and anybody who reaches it may end a workflow.

What is open is known in the service's own tables. An open aggregate without a running workflow is an alarm, is told to
administrators, and gets its workflow again, with what the row says by now.
"""

import asyncio
import time
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement
from sqlalchemy.exc import SQLAlchemyError
from sqlmodel import col, select
from temporalio.client import Client, WorkflowExecutionStatus
from temporalio.common import WorkflowIDConflictPolicy, WorkflowIDReusePolicy
from temporalio.service import RPCError, RPCStatusCode

from shared.platform.housekeeping import comes_within
from shared.platform.logs import log
from shared.platform.messaging import meters
from shared.platform.messaging.headers import Record
from shared.platform.messaging.parking import ParkingPlace, ParkingReason
from shared.platform.service import StartWorkflow
from shared.platform.units import Units

EVERY_SECONDS = 600.0
GRACE_SECONDS = 30.0
"""How long a fact may be on its way to Temporal before its absence is believed."""
PAGE = 100
AT_ONCE = 8
ALIVE = frozenset({WorkflowExecutionStatus.RUNNING, WorkflowExecutionStatus.CONTINUED_AS_NEW})


@dataclass(frozen=True)
class OpenProcesses:
    """Rows of one kind that need a running workflow; `start` is told by the row as it stands."""

    name: str
    model: type[Any]
    is_open: Callable[[], ColumnElement[bool]]
    start: Callable[[Any], StartWorkflow]


class Reconciler:
    """Looks at every open aggregate of one service."""

    def __init__(
        self,
        service: str,
        client: Client,
        units: Units,
        place: ParkingPlace,
        kinds: Sequence[OpenProcesses],
        grace: float = GRACE_SECONDS,
    ) -> None:
        self._service = service
        self._client = client
        self._units = units
        self._place = place
        self._kinds = kinds
        self._grace = grace

    async def run(self, stopping: asyncio.Event, every: float = EVERY_SECONDS) -> None:
        """At once and every so many seconds until stopped; what is away is left in peace until the next time."""
        while not stopping.is_set():
            try:
                await self.reconcile()
            except (SQLAlchemyError, RPCError, OSError) as error:
                log.warning("reconciliation_waits", reason=type(error).__name__)
            await comes_within(stopping, every)

    async def reconcile(self) -> int:
        """Start what is absent; answers how many."""
        return sum([await self._reconcile_kind(kind) for kind in self._kinds])

    async def _reconcile_kind(self, kind: OpenProcesses) -> int:
        after, started = UUID(int=0), 0
        while rows := await self._rows(kind, col(kind.model.id) > after):
            after = rows[-1].id
            missing = await self._without_workflow(kind, rows)
            if missing:
                # A fact may be on its way still, or the row have been closed meanwhile.
                await asyncio.sleep(self._grace)
                rows_now = await self._rows(kind, col(kind.model.id).in_([row.id for row in missing]))
                absent = await self._without_workflow(kind, rows_now)
                await self._each(absent, lambda row: self._start(kind.start(row)))
                started += len(absent)
        if started:
            await self._tell(kind.name, started)
        return started

    async def _rows(self, kind: OpenProcesses, which: ColumnElement[bool]) -> Sequence[Any]:
        statement = select(kind.model).where(kind.is_open(), which).order_by(col(kind.model.id)).limit(PAGE)
        async with self._units.begin() as unit:
            return (await unit.session.exec(statement)).all()

    async def _without_workflow(self, kind: OpenProcesses, rows: Sequence[Any]) -> list[Any]:
        found: list[Any] = []

        async def look(row: Any) -> None:
            if not await self._is_alive(kind.start(row).id):
                found.append(row)

        await self._each(rows, look)
        return found

    async def _is_alive(self, workflow_id: str) -> bool:
        try:
            described = await self._client.get_workflow_handle(workflow_id).describe()
        except RPCError as error:
            if error.status is not RPCStatusCode.NOT_FOUND:
                raise
            return False
        return described.status in ALIVE

    async def _start(self, step: StartWorkflow) -> None:
        await self._client.start_workflow(
            step.workflow,
            step.input,
            id=step.id,
            task_queue=self._service,
            id_reuse_policy=WorkflowIDReusePolicy.ALLOW_DUPLICATE,
            id_conflict_policy=WorkflowIDConflictPolicy.USE_EXISTING,
        )

    async def _each(self, rows: Sequence[Any], work: Callable[[Any], Awaitable[None]]) -> None:
        turn = asyncio.Semaphore(AT_ONCE)

        async def in_turn(row: Any) -> None:
            async with turn:
                await work(row)

        await asyncio.gather(*(in_turn(row) for row in rows))

    async def _tell(self, name: str, count: int) -> None:
        meters.restarted.add(count, {"kind": name})
        log.error("open_without_workflow", kind=name, count=count)
        why = (ParkingReason.PROCESS_RESTARTED, f"{count} open {name} had no workflow, and were started again")
        record = Record(f"temporal/{name}", 0, time.time_ns() // 1000, None, None, ())
        async with self._units.engine.begin() as connection:
            await self._place.park(connection, f"{self._service}-processes", record, None, why)
