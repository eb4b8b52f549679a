"""The parts of Homeward on one machine, for a person who runs it and for a test that breaks it."""

import os
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import replace
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import Self
from urllib.parse import urlsplit

from deploy.local.concurrently import all_at_once
from deploy.local.failure import PartUnavailable
from deploy.local.ground import Ground, ground_at
from deploy.local.parts.kafka import kafka, kafka_address
from deploy.local.parts.mail import mail, mail_address
from deploy.local.parts.postgres import postgres, postgres_address
from deploy.local.parts.temporal import temporal, temporal_address
from deploy.local.process import SupervisedProcess
from deploy.local.program import Program
from deploy.local.ready import listens, says_ok
from deploy.local.supervisor import Supervisor

SERVICES = ("intake", "cases", "reintegration", "gateway")

_RECIPES: dict[str, tuple[str, Callable[[Ground], Awaitable[Program]], Callable[[Ground], str]]] = {
    "kafka": ("HOMEWARD_KAFKA", kafka, kafka_address),
    "postgres": ("HOMEWARD_POSTGRES", postgres, postgres_address),
    "temporal": ("HOMEWARD_TEMPORAL", temporal, temporal_address),
    "mail": ("HOMEWARD_SMTP", mail, mail_address),
}
PARTS = tuple(_RECIPES)


class Stack:
    """Kafka, Postgres, Temporal and a mail server in the data folder `data`, as an async context manager.

    Parameters: `parts` are those to start; `existing` holds settings (`HOMEWARD_KAFKA` and so on) of parts that run
    elsewhere, which are checked and not started; `say` takes lines of progress. Data stays when the stack stops.
    Raises PartUnavailable, or AlreadyRunning. Processes die with the thread that entered the stack.
    """

    def __init__(
        self,
        data: Path,
        parts: Sequence[str] = ("kafka", "postgres", "temporal"),
        existing: Mapping[str, str] | None = None,
        say: Callable[[str], None] = lambda _: None,
    ) -> None:
        self.ground = ground_at(data, say)
        self._existing = {setting: value for setting, value in (existing or {}).items() if value}
        self._parts = [part for part in parts if _RECIPES[part][0] not in self._existing]
        self._provided = [part for part in parts if _RECIPES[part][0] in self._existing]
        self._supervisor = Supervisor(self.ground)

    @property
    def environment(self) -> dict[str, str]:
        """The settings under which the services find this stack."""
        data = self.ground.data
        own = {_RECIPES[part][0]: _RECIPES[part][2](self.ground) for part in self._parts}
        return {
            "HOMEWARD_MODE": "demonstration",
            "HOMEWARD_DATA": str(data),
            "HOMEWARD_SECRETS": str(self.ground.folder("secrets")),
            "HOMEWARD_LOG_LEVEL": os.environ.get("HOMEWARD_LOG_LEVEL", "INFO"),
            **{f"HOMEWARD_{name.upper()}_URL": self.url(name) for name in SERVICES},
            **own,
            **self._existing,
        }

    def url(self, service: str) -> str:
        """Address of a service of this stack, whether or not it runs."""
        return f"http://127.0.0.1:{self.ground.ports.of(service)}"

    async def __aenter__(self) -> Self:
        await self._supervisor.__aenter__()
        try:
            await self.start_parts()
        except BaseException:
            await self._supervisor.__aexit__(None, None, None)
            raise
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._supervisor.__aexit__(kind, error, trace)

    @asynccontextmanager
    async def held(self) -> AsyncIterator[None]:
        """Hold the data folder, and stop at the end whatever was started; for a caller that starts the parts itself."""
        async with self._supervisor:
            yield

    async def start_parts(self) -> None:
        """Start the parts together, and look whether those that run elsewhere answer. Raises PartUnavailable."""
        await all_at_once(*(self._start_part(part) for part in self._parts), *map(self._check, self._provided))

    async def spawn(
        self,
        name: str,
        command: Sequence[str],
        environment: Mapping[str, str] | None = None,
        ready_url: str | None = None,
    ) -> None:
        """Start and keep another process under this stack's settings, ready when `ready_url` answers 200.

        Raises PartUnavailable when it does not get ready.
        """
        program = Program(name, tuple(command), {**self.environment, **(environment or {})})
        if ready_url:
            program = replace(program, ready=partial(says_ok, ready_url), port=urlsplit(ready_url).port)
        await self._supervisor.keep(program)

    def process(self, name: str) -> SupervisedProcess:
        """A part or spawned process by name: its pid, state and count of restarts. Raises KeyError."""
        return self._supervisor.process(name)

    async def kill(self, name: str, *, restart: bool = True) -> None:
        """Crash it (SIGKILL) and wait until it is gone. The supervisor starts it again, unless `restart` is false."""
        await self.process(name).kill(restart=restart)

    def pause(self, name: str) -> None:
        self.process(name).pause()

    def resume(self, name: str) -> None:
        """Let it go on after `pause`."""
        self.process(name).resume()

    async def start(self, name: str) -> None:
        """Start it after `kill` or `stop`, without the pause that a crash earns. Does nothing to one that runs."""
        self.process(name).start()

    async def stop(self, name: str) -> None:
        """Ask it to end and wait until it has; `start` starts it again."""
        await self.process(name).stop()

    async def end(self, name: str) -> None:
        await self._supervisor.end(name)

    async def wait_ready(self, name: str) -> None:
        """Return once it is ready. Raises PartUnavailable when it has been given up."""
        await self.process(name).wait_ready()

    async def _start_part(self, part: str) -> None:
        await self._supervisor.keep(await _RECIPES[part][1](self.ground))

    async def _check(self, part: str) -> None:
        setting = _RECIPES[part][0]
        value = self._existing[setting]
        address = urlsplit(value if "//" in value else f"//{value}")
        if not await listens(address.hostname or "", address.port or 0):
            raise PartUnavailable(part, f"nothing answers at {address.hostname}:{address.port}, which {setting} names")
        self.ground.say(f"{part}: using {address.hostname}:{address.port}")
