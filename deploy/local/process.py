"""One kept process: started, watched until ready, started again when it ends, stopped when asked."""

import asyncio
import contextlib
import os
import signal
import time
from collections.abc import Callable
from enum import StrEnum
from functools import partial
from pathlib import Path

import psutil

from deploy.local.failure import PartUnavailable, last_log_line
from deploy.local.program import Program, send, spawn

_FIRST_DELAY, _LONGEST_DELAY = 0.5, 15.0
_STEADY_AFTER = 30.0
_ATTEMPTS_BEFORE_EVER_READY = 4
_BETWEEN_QUESTIONS = 0.1
_STOP_PATIENCE = 15.0


class State(StrEnum):
    """Where a kept process stands."""

    STARTING = "starting"
    READY = "ready"
    BACKING_OFF = "backing off"
    STOPPED = "stopped"
    FAILED = "failed"


class SupervisedProcess:
    """A program that is kept running.

    Parameters: `log` takes its output; `changed` is called after every change of state.
    A process that has never been ready is given up after four ends or when its patience is over; one that has been
    ready is started again for ever, after 0.5 s, then twice as long each time, at most 15 s.
    """

    def __init__(self, program: Program, log: Path, changed: Callable[["SupervisedProcess"], None]) -> None:
        self.program = program
        self.log = log
        self.state = State.STOPPED
        self.restarts = 0
        self.since = 0.0
        self.why = ""
        self._on_change = changed
        self._wanted = False
        self._has_been_ready = False
        self._late = ""
        self._ends_in_a_row = 0
        self._child: asyncio.subprocess.Process | None = None
        self._keeper: asyncio.Task[None] | None = None
        self._hurry = asyncio.Event()
        self._news = asyncio.Event()

    @property
    def pid(self) -> int | None:
        return self._child.pid if self._child and self._child.returncode is None else None

    def start(self) -> None:
        """Start it, or cut short the wait before its next start. Does nothing to one that runs."""
        self._wanted = True
        if self.pid is None:
            self._hurry.set()
        if self._keeper is None or self._keeper.done():
            self._keeper = asyncio.create_task(self._keep(), name=f"keep {self.program.name}")

    async def wait_ready(self) -> None:
        """Return once it is ready. Raises PartUnavailable when it has been given up."""
        while self.state is not State.READY:
            if self.state is State.FAILED:
                raise PartUnavailable(self.program.name, f"{self.why} (log: {self.log})")
            self._news.clear()
            await self._news.wait()

    async def kill(self, *, restart: bool) -> None:
        """End it as a crash would (SIGKILL) and wait until it is gone; it stays down when `restart` is false."""
        self._wanted = restart
        child = self._child
        if child is not None and child.returncode is None:
            self._enter(State.STOPPED)
            send(child, signal.SIGKILL)
            await child.wait()

    def pause(self) -> None:
        """Freeze it and its children (SIGSTOP)."""
        for process in self._family():
            process.suspend()

    def resume(self) -> None:
        """Let it and its children go on (SIGCONT)."""
        for process in self._family():
            process.resume()

    async def stop(self) -> None:
        """Ask it to end, and end it after 15 s; whatever it left in its process group ends with it."""
        self._wanted = False
        if self._keeper is None:
            return
        self._hurry.set()
        child = self._child
        if child is not None and child.returncode is None:
            send(child, signal.SIGCONT)
            send(child, self.program.stop_signal)
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(child.wait(), _STOP_PATIENCE)
            with contextlib.suppress(ProcessLookupError):
                os.killpg(child.pid, signal.SIGKILL)
        await self._keeper

    def _family(self) -> list[psutil.Process]:
        if self.pid is None:
            return []
        leader = psutil.Process(self.pid)
        return [leader, *leader.children(recursive=True)]

    async def _keep(self) -> None:
        while self._wanted:
            await self._live_once()
            if self._hopeless():
                self._wanted = False
                self._enter(State.FAILED)
                return
            await self._back_off()
        self._enter(State.STOPPED)

    async def _live_once(self) -> None:
        self._hurry.clear()
        self._late = ""
        self._child = await spawn(self.program, self.log)
        self.since = time.time()
        self._enter(State.STARTING)
        watch = asyncio.create_task(self._watch(self._child))
        watch.add_done_callback(partial(self._end_if_question_failed, self._child))
        status = await self._child.wait()
        watch.cancel()
        lasted = time.time() - self.since
        self._ends_in_a_row = 1 if lasted > _STEADY_AFTER else self._ends_in_a_row + 1
        self.why = self._late or f"ended with status {status}: {last_log_line(self.log)}"

    async def _watch(self, child: asyncio.subprocess.Process) -> None:
        deadline = time.monotonic() + self.program.patience
        while not await self.program.ready():
            if time.monotonic() > deadline and not self._has_been_ready:
                self._late = f"not ready after {self.program.patience:.0f} s: {last_log_line(self.log)}"
                send(child, signal.SIGKILL)
                return
            await asyncio.sleep(_BETWEEN_QUESTIONS)
        if child.returncode is None and self.state is State.STARTING:
            self._has_been_ready = True
            self._enter(State.READY)

    def _end_if_question_failed(self, child: asyncio.subprocess.Process, watch: asyncio.Task[None]) -> None:
        if not watch.cancelled() and (error := watch.exception()):
            self._late = f"its readiness could not be asked: {error!r}"
            send(child, signal.SIGKILL)

    def _hopeless(self) -> bool:
        tried_enough = bool(self._late) or self._ends_in_a_row >= _ATTEMPTS_BEFORE_EVER_READY
        return self._wanted and not self._has_been_ready and tried_enough

    async def _back_off(self) -> None:
        if not self._wanted:
            return
        self._enter(State.BACKING_OFF)
        delay = min(_FIRST_DELAY * 2 ** (self._ends_in_a_row - 1), _LONGEST_DELAY)
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(self._hurry.wait(), delay)
        self.restarts += 1

    def _enter(self, state: State) -> None:
        self.state = state
        self._news.set()
        self._on_change(self)
