"""Keeps the processes of one data folder: one supervisor at a time, no process left behind."""

import asyncio
import contextlib
import time
from types import TracebackType
from typing import Self

from deploy.local import records
from deploy.local.ground import Ground
from deploy.local.logs import keep_rotating
from deploy.local.process import State, SupervisedProcess
from deploy.local.program import Program


class Supervisor:
    """Starts programs, keeps them, and stops them in reverse order when left.

    Use it as an async context manager from a thread that outlives it: on Linux a child dies with the thread that
    started it. Raises AlreadyRunning when another supervisor holds the data folder.
    """

    def __init__(self, ground: Ground) -> None:
        self.ground = ground
        self._processes: dict[str, SupervisedProcess] = {}
        self._held = contextlib.ExitStack()
        self._rotation: asyncio.Task[None] | None = None

    async def __aenter__(self) -> Self:
        data = self.ground.data
        self._held.enter_context(records.held(data))
        for name in await asyncio.to_thread(records.sweep, data):
            self.ground.say(f"{name}: ended what an earlier run had left behind")
        self._record()
        self._rotation = asyncio.create_task(keep_rotating(self.ground.folder("log")))
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._rotation is not None:
            self._rotation.cancel()
        for process in reversed(self._processes.values()):
            await process.stop()
        records.write(self.ground.data, [])
        self._held.close()

    async def keep(self, program: Program) -> None:
        """Start `program`, wait until it is ready and keep it. Raises PartUnavailable when it does not get ready."""
        begun = time.monotonic()
        process = SupervisedProcess(program, self.ground.log(program.name), self._note)
        self._processes[program.name] = process
        process.start()
        await process.wait_ready()
        await program.afterwards()
        self.ground.say(f"{program.name}: ready after {time.monotonic() - begun:.1f} s")

    def process(self, name: str) -> SupervisedProcess:
        """The kept process of that name. Raises KeyError."""
        return self._processes[name]

    async def end(self, name: str) -> None:
        await self._processes[name].stop()
        del self._processes[name]
        self._record()

    def _note(self, changed: SupervisedProcess) -> None:
        if changed.state is State.BACKING_OFF:
            self.ground.say(f"{changed.program.name}: {changed.why or 'killed'}; starting it again")
        self._record()

    def _record(self) -> None:
        records.write(self.ground.data, [records.own_record(), *(_line(one) for one in self._processes.values())])


def _line(one: SupervisedProcess) -> records.Record:
    return records.Record(
        name=one.program.name,
        state=one.state,
        pid=one.pid,
        created=records.start_time(one.pid),
        port=one.program.port,
        since=one.since,
        restarts=one.restarts,
    )
