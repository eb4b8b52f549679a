"""D1: what it costs to begin the process of an assistance from its event.

Contender: CASES `AssistanceOpened` records, of which the consumer of `cases-processes` makes one batch: contract,
inbox, workflow start with encrypted input and repeat-safe id, commit. The broker's part is left out; B3 has it. Limit:
as many `start_workflow` of the bare SDK with a string for input, as many at once, in the same namespace of the same
server.

Nobody works meanwhile, so the starts alone are measured: clock, processor time of this process, and of the server where
it is on this machine. Then the real worker and a bare one (no sandbox) take the first workflow task of each: processor
time of the worker for each task. Every bare workflow waits for one timer of ninety days, as ours does.
"""

import asyncio
import time
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from functools import partial
from itertools import count
from urllib.parse import urlsplit

import pytest
from temporalio.client import Client, WorkflowHandle

from deploy.local.places import interpreter
from services.cases.app import service
from services.cases.assistance.workflow import assistance_workflow_id
from shared.contracts.cases.v1 import AssistanceOpened
from shared.contracts.intake.v1 import Urgency
from shared.platform.clock import new_id
from shared.platform.consumption import processing_of
from shared.platform.messaging.processing import EventProcessing
from shared.platform.outbox import row_of
from shared.platform.processes import AT_ONCE, Processes
from shared.platform.runtime import Runtime
from tests.bench.bare_worker import QUEUE, BareDeadline
from tests.bench.facts import SOMEBODY, record_of
from tests.bench.measuring import MICRO, Book, Rounds, Sample, alternately, listener_on, seconds_of
from tests.support.running import House

pytestmark = [pytest.mark.stack, pytest.mark.slow]
CASES = 100
WORKER, BARE = "cases-work", "bare-worker"


def _opened() -> AssistanceOpened:
    at = datetime.now(UTC)
    return AssistanceOpened(
        assistance_id=new_id(), case_id=new_id(), person_id=new_id(), request_id=new_id(), services=["shelter"],
        urgency=Urgency.HIGH, due_at=at + timedelta(days=90), opened_at=at,
    )  # fmt: skip


class Starts:
    """Starts workflows both ways, and remembers which."""

    def __init__(self, processing: EventProcessing, ours: Client, bare: Client, server: int | None) -> None:
        self._processing = processing
        self._clients = {"ours": ours, "bare": bare}
        self._server = server
        self._numbers = count()
        self.last: dict[str, Sequence[str]] = {}

    async def ours(self) -> Sample:
        """By events."""
        events = [_opened() for _ in range(CASES)]
        rows = [row_of(one, sequence=1, actor=SOMEBODY, at=one.opened_at, exercise=None) for one in events]
        records = [record_of(row, next(self._numbers)) for row in rows]
        self.last["ours"] = [assistance_workflow_id(one.assistance_id) for one in events]
        began = self._now()
        await self._processing.handle(records)
        return self._since(began)

    async def bare(self) -> Sample:
        """By hand."""
        ids = self.last["bare"] = [f"bare-{new_id()}" for _ in range(CASES)]
        turn = asyncio.Semaphore(AT_ONCE)

        async def start(id: str) -> None:
            async with turn:
                await self._clients["bare"].start_workflow(BareDeadline.run, id, id=id, task_queue=QUEUE)

        began = self._now()
        await asyncio.gather(*(start(id) for id in ids))
        return self._since(began)

    async def taken_up(self, way: str, worker: int | None) -> Sample:
        """Start some more and wait until the first task of each is done; processor time of the worker."""
        began = seconds_of(worker)
        await {"ours": self.ours, "bare": self.bare}[way]()
        async with asyncio.timeout(120):
            for id in self.last[way]:
                await _taken_up(self._clients[way].get_workflow_handle(id))
        return {"worker µs": (seconds_of(worker) - began) / CASES * MICRO}

    def _now(self) -> tuple[float, float, float]:
        return time.monotonic(), time.process_time(), seconds_of(self._server)

    def _since(self, began: tuple[float, float, float]) -> Sample:
        wall, own, server = (now - then for now, then in zip(self._now(), began, strict=True))
        return {"starts/s": CASES / wall, "client µs": own / CASES * MICRO, "server µs": server / CASES * MICRO}


async def _taken_up(handle: "WorkflowHandle[object, object]") -> None:
    while (await handle.describe()).raw_description.HasField("pending_workflow_task"):  # noqa: ASYNC110  # a worker's doing
        await asyncio.sleep(0.05)


async def test_d1_opening_a_case_costs_little_more_than_a_bare_start(house: House, book: Book) -> None:
    settings = house.settings
    runtime = Runtime.of(service.name, settings)
    ours = await runtime.temporal()
    bare = await Client.connect(settings.temporal, namespace=settings.namespace("cases"))
    server = listener_on(urlsplit(f"//{settings.temporal}").port or 0)
    processing = processing_of(runtime, "cases-processes", Processes(service, ours))
    starts = Starts(processing, ours, bare, server)
    rounds = await alternately({"ours": starts.ours, "bare": starts.bare})
    worked = await _worked(house, starts)
    await runtime.engine.dispose()
    book.table(f"D1: {CASES} starts, {AT_ONCE} at once", rounds)
    book.table("D1: the worker, for each start and first workflow task", worked)
    rate = rounds.ratio("ours", "bare", "starts/s")
    worker = worked.ratio("ours", "bare", "worker µs")
    met = book.goal("D1", "at least 0.8 x the bare start rate", rate, at_least=0.8)
    assert book.goal("D1", "worker CPU at most 1.5 x a bare worker's", worker, at_most=1.5)
    assert met


async def _worked(house: House, starts: Starts) -> Rounds:
    run = (interpreter(), "-m", "tests.bench.bare_worker", house.settings.namespace("cases"))
    await house.begin(WORKER)
    await house.stack.spawn(BARE, run, {"HOMEWARD_TOPIC_PREFIX": house.prefix})
    pids = {"ours": house.stack.process(WORKER).pid, "bare": house.stack.process(BARE).pid}
    try:
        return await alternately({way: partial(starts.taken_up, way, pid) for way, pid in pids.items()})
    finally:
        await house.stack.end(BARE)
        await house.stop(WORKER)
