"""Starts what should run and does not: Temporal may lose its data, and anybody who reaches it may end a workflow.

What is open is known in the service's own tables. An open aggregate without a running workflow is an alarm, is told to
administrators, and gets its workflow again, with what the row says by now. One whose workflow ends by itself again and
again is left alone after a few times, until an administrator has seen that alarm and discards it. One that runs but
stands still, since its task fails at every attempt, keeps no deadline either: it is an alarm until it goes on.
"""

import asyncio
import time
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement
from sqlalchemy.exc import SQLAlchemyError
from sqlmodel import col, select
from temporalio.client import Client, WorkflowExecutionDescription, WorkflowExecutionStatus
from temporalio.common import WorkflowIDConflictPolicy, WorkflowIDReusePolicy
from temporalio.service import RPCError, RPCStatusCode

from shared.platform.alarms import Alarm
from shared.platform.housekeeping import is_set_within
from shared.platform.logs import log
from shared.platform.messaging import meters
from shared.platform.messaging.headers import Record
from shared.platform.messaging.parking import ParkingPlace, ParkingReason
from shared.platform.open_processes import OpenProcesses
from shared.platform.processes import PASSING
from shared.platform.turns import turn_went_well
from shared.platform.units import UnitsOfWork
from shared.platform.workflow_steps import StartWorkflow
from shared.platform.workflows import TELLING

EVERY_SECONDS = 600.0
GRACE_SECONDS = 30.0
"""How long a fact may be on its way to Temporal before its absence is believed."""
PAGE = 100
AT_ONCE = 8
ALIVE = frozenset({WorkflowExecutionStatus.RUNNING, WorkflowExecutionStatus.CONTINUED_AS_NEW})
ENDED_BY_OTHERS = frozenset({WorkflowExecutionStatus.TERMINATED, WorkflowExecutionStatus.CANCELED})
"""Nobody of ours does so: such a workflow is started again however often."""
MOST_RESTARTS = 5
MOST_ATTEMPTS = 4
"""At one task of a workflow; a worker that was killed takes one or two. Its release does not know what to do."""
WELL = timedelta(days=1)
"""A workflow that ran for so long does not end again and again."""
RESTARTS = "restarts"
RESTARTED_AT = "restarted_at"
"""When the first of the runs that carry this memo began: one that continues as new begins as often as it does so."""


@dataclass
class _Look:
    """What is found of one kind; `seen_at` is when somebody discarded the alarm about those that were given up."""

    kind: OpenProcesses
    seen_at: datetime
    started: int = 0
    abandoned: set[str] = field(default_factory=set)
    stuck: set[str] = field(default_factory=set)
    over: bool = False


@dataclass(frozen=True)
class _Missing:
    row: Any
    step: StartWorkflow
    restarts: int


class Reconciler:
    """Looks at every open aggregate of one service."""

    def __init__(
        self,
        service: str,
        client: Client,
        units: UnitsOfWork,
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
            else:
                await turn_went_well()
            await is_set_within(stopping, every)

    async def reconcile(self) -> int:
        """Start what is absent; answers how many."""
        return sum([await self._reconcile_kind(kind) for kind in self._kinds])

    async def _reconcile_kind(self, kind: OpenProcesses) -> int:
        seen_at = await self._abandoned(kind).discarded_at()
        look, after = _Look(kind, seen_at or datetime.min.replace(tzinfo=UTC)), UUID(int=0)
        try:
            while rows := await self._rows(kind, col(kind.model.id) > after):
                after = rows[-1].id
                await self._reconcile_page(look, rows)
            look.over = True
        finally:
            # What was started before Temporal went away again is told all the same.
            await self._report(look)
        return look.started

    async def _reconcile_page(self, look: _Look, rows: Sequence[Any]) -> None:
        missing = await self._without_workflow(look, rows)
        if missing:
            # A fact may be on its way still, or the row have been closed meanwhile.
            await asyncio.sleep(self._grace)
            rows_now = await self._rows(look.kind, col(look.kind.model.id).in_([one.row.id for one in missing]))
            await self._each(look, await self._without_workflow(look, rows_now), self._start)

    async def _rows(self, kind: OpenProcesses, which: ColumnElement[bool]) -> Sequence[Any]:
        statement = select(kind.model).where(kind.is_open(), which).order_by(col(kind.model.id)).limit(PAGE)
        async with self._units.begin() as unit:
            return (await unit.session.exec(statement)).all()

    async def _without_workflow(self, look: _Look, rows: Sequence[Any]) -> list[_Missing]:
        missing: list[_Missing] = []

        async def find(look: _Look, row: Any) -> None:
            step = look.kind.start(row)
            described = await self._described(step.id)
            if described and _is_stuck(described):
                look.stuck.add(step.id)
            restarts = await self._restarts(described, look.seen_at)
            if restarts is not None and restarts < MOST_RESTARTS:
                missing.append(_Missing(row, step, restarts))
            elif restarts is not None:
                look.abandoned.add(step.id)

        await self._each(look, rows, find)
        return missing

    async def _described(self, workflow_id: str) -> WorkflowExecutionDescription | None:
        try:
            return await self._client.get_workflow_handle(workflow_id).describe(rpc_timeout=TELLING)
        except RPCError as error:
            if error.status is not RPCStatusCode.NOT_FOUND:
                raise
            return None

    async def _restarts(self, described: WorkflowExecutionDescription | None, seen_at: datetime) -> int | None:
        """How often it was started again because it ended by itself; None where it runs."""
        if described is None:
            return 0
        if described.status in ALIVE:
            return None
        restarted_at = await described.memo_value(RESTARTED_AT, None)
        began = datetime.fromisoformat(restarted_at) if restarted_at else described.start_time
        if described.status in ENDED_BY_OTHERS or _begins_anew(described, began, seen_at):
            return 0
        return int(await described.memo_value(RESTARTS, 0)) + 1

    async def _start(self, look: _Look, missing: _Missing) -> None:
        await self._client.start_workflow(
            missing.step.workflow,
            missing.step.input,
            id=missing.step.id,
            task_queue=self._service,
            memo={RESTARTS: missing.restarts, RESTARTED_AT: datetime.now(UTC).isoformat()},
            rpc_timeout=TELLING,
            id_reuse_policy=WorkflowIDReusePolicy.ALLOW_DUPLICATE,
            id_conflict_policy=WorkflowIDConflictPolicy.USE_EXISTING,
        )
        look.started += 1

    async def _each(self, look: _Look, rows: Sequence[Any], work: Callable[[_Look, Any], Awaitable[None]]) -> None:
        turn = asyncio.Semaphore(AT_ONCE)

        async def in_turn(one: Any) -> None:
            async with turn:
                await self._alone(look, one, work)

        outcomes = await asyncio.gather(*(in_turn(one) for one in rows), return_exceptions=True)
        for away in (one for one in outcomes if isinstance(one, BaseException)):
            raise away

    async def _alone(self, look: _Look, one: Any, work: Callable[[_Look, Any], Awaitable[None]]) -> None:
        """A row nobody can make a workflow of holds up no other; a server that is away holds up all."""
        try:
            await work(look, one)
        except Exception as error:
            if isinstance(error, RPCError) and error.status in PASSING:
                raise
            about = one.row if isinstance(one, _Missing) else one
            log.error("cannot_reconcile", kind=look.kind.name, id=str(about.id), reason=type(error).__name__)
            look.abandoned.add(str(about.id))

    def _abandoned(self, kind: OpenProcesses) -> Alarm:
        return Alarm(self._units.engine, self._place, f"{self._service}-processes", f"temporal/{kind.name}")

    def _stuck(self, kind: OpenProcesses) -> Alarm:
        return Alarm(self._units.engine, self._place, f"{self._service}-processes", f"temporal/{kind.name}/stuck")

    async def _report(self, look: _Look) -> None:
        if look.started:
            await self._report_started(look.kind.name, look.started)
        if look.abandoned:
            named = ", ".join(sorted(look.abandoned)[:3])
            log.error("workflow_given_up", kind=look.kind.name, count=len(look.abandoned))
            why = f"{len(look.abandoned)} open {look.kind.name} end or fail each time they are started, and wait until"
            await self._abandoned(look.kind).sound(ParkingReason.PROCESS_GIVEN_UP, f"{why} this is discarded: {named}")
        elif look.over:
            await self._abandoned(look.kind).end()
        await self._report_stuck(look)

    async def _report_stuck(self, look: _Look) -> None:
        if look.stuck:
            named = ", ".join(sorted(look.stuck)[:3])
            log.error("workflow_stuck", kind=look.kind.name, count=len(look.stuck))
            why = f"{len(look.stuck)} open {look.kind.name} stand still: this release cannot go on with {named}"
            await self._stuck(look.kind).sound(ParkingReason.PROCESS_STUCK, why)
        elif look.over:
            await self._stuck(look.kind).end()

    async def _report_started(self, name: str, count: int) -> None:
        meters.restarted.add(count, {"kind": name})
        log.error("open_without_workflow", kind=name, count=count)
        why = (ParkingReason.PROCESS_RESTARTED, f"{count} open {name} had no workflow, and were started again")
        record = Record(f"temporal/{name}", 0, time.time_ns() // 1000, None, None, ())
        async with self._units.engine.begin() as connection:
            await self._place.park(connection, f"{self._service}-processes", record, None, why)


def _is_stuck(described: WorkflowExecutionDescription) -> bool:
    return described.raw_description.pending_workflow_task.attempt >= MOST_ATTEMPTS


def _begins_anew(ended: WorkflowExecutionDescription, began: datetime, seen_at: datetime) -> bool:
    """Whether it ran well, or ended before somebody asked for another try."""
    closed = ended.close_time or ended.start_time
    return closed < seen_at or closed - began > WELL
