"""What is to be run and how to know that it works."""

import asyncio
import contextlib
import os
import sys
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from signal import SIGKILL, SIGTERM, Signals
from typing import Literal

from deploy.local.places import HOUSE, RECIPES, interpreter

Identity = Literal["own", "mapped", "nobody"]
Question = Callable[[], Awaitable[bool]]


async def _at_once() -> bool:
    return True


async def _nothing_more() -> None:
    return None


@dataclass(frozen=True)
class Program:
    """One process of the stack.

    `ready` is asked until it says yes, for at most `patience` seconds; `afterwards` then runs once per supervisor.
    `port` is shown to people and has no other use.
    """

    name: str
    command: tuple[str, ...]
    environment: Mapping[str, str] = field(default_factory=dict)
    ready: Question = _at_once
    afterwards: Callable[[], Awaitable[None]] = _nothing_more
    port: int | None = None
    patience: float = 300.0
    stop_signal: Signals = SIGTERM
    identity: Identity = "own"

    def started_by(self, parent: int) -> list[str]:
        """The command line that makes this program die with the process `parent`."""
        return [interpreter(), "-I", "-S", str(RECIPES / "launch.py"), str(parent), self.identity, *self.command]


def environment_for(extra: Mapping[str, str]) -> dict[str, str]:
    """The environment of a child: ours, without what would slow it down, and `extra`."""
    inherited = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {**inherited, "PYTHONUNBUFFERED": "1", **extra}


async def spawn(program: Program, log: Path) -> asyncio.subprocess.Process:
    """Start `program` in a session of its own, its output added to `log`."""
    with log.open("ab") as output:
        return await asyncio.create_subprocess_exec(
            *program.started_by(os.getpid()),
            cwd=HOUSE,
            env=environment_for(program.environment),
            stdin=asyncio.subprocess.DEVNULL,
            stdout=output,
            stderr=output,
            start_new_session=True,
        )


def send(child: asyncio.subprocess.Process, number: Signals) -> None:
    """Send a signal to a child that may be ending at this moment.

    The method of the child itself would collect its exit status, behind the back of those who wait for it.
    """
    with contextlib.suppress(ProcessLookupError):
        os.kill(child.pid, number)


async def run_once(program: Program, log: Path) -> int:
    """Run `program` to its end, stopping it when the caller is cancelled; return its exit status."""
    child = await spawn(program, log)
    try:
        return await child.wait()
    finally:
        if child.returncode is None:
            send(child, SIGKILL)
            await child.wait()


async def run_in_sight(command: list[str], environment: Mapping[str, str]) -> int:
    """Run `command` with its output in the terminal; return its exit status."""
    program = Program(Path(command[0]).name, tuple(command))
    child = await asyncio.create_subprocess_exec(
        *program.started_by(os.getpid()),
        cwd=HOUSE,
        env=environment_for(environment),
        stdin=asyncio.subprocess.DEVNULL,
        stdout=sys.stdout,
        start_new_session=True,
    )
    try:
        return await child.wait()
    finally:
        if child.returncode is None:
            send(child, SIGTERM)
            await child.wait()
