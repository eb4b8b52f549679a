"""The four services as real processes, under names of their own, for tests that look from outside or break things."""

import asyncio
import secrets as randomness
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass

from confluent_kafka.admin import AdminClient
from temporalio.api.operatorservice.v1 import DeleteNamespaceRequest
from temporalio.client import Client

from deploy.local.concurrently import all_at_once
from deploy.local.places import interpreter
from deploy.local.process import State
from deploy.local.services import command, own_settings
from deploy.local.stack import SERVICES, Stack
from shared.platform.settings import Settings
from tests.support.brokers import client_options
from tests.support.databases import drop_database

PUBLISHERS = ("intake", "cases", "reintegration")
PATIENCE = 180.0


@dataclass(frozen=True)
class Duty:
    """A process: one service in some of its roles."""

    service: str
    roles: tuple[str, ...] = ("all",)

    @property
    def name(self) -> str:
        """How the supervisor and the log file call it."""
        return f"{self.service}-{'-'.join(self.roles)}"

    @property
    def answers(self) -> bool:
        """Whether it can be asked over HTTP."""
        return bool({"api", "all"} & set(self.roles))


WHOLE = tuple(Duty(service) for service in SERVICES)
"""A process for each service."""


class House:
    """Homeward's processes on a stack, with topics, databases and namespaces of their own.

    Parameters: `duties` says which process takes which roles; together they should be all roles of all services.
    `further` are settings beside the stack's own. Each process is kept: when it dies, the supervisor starts it again.
    """

    def __init__(self, stack: Stack, duties: Sequence[Duty] = WHOLE, further: Mapping[str, str] | None = None) -> None:
        self.stack = stack
        self.further = further or {}
        self.duties = {duty.name: duty for duty in duties}
        self.prefix = f"t{randomness.token_hex(4)}."

    @property
    def environment(self) -> dict[str, str]:
        """The settings of every process."""
        return self.stack.environment | {"HOMEWARD_TOPIC_PREFIX": self.prefix}

    @property
    def settings(self) -> Settings:
        """The same, read."""
        return Settings.model_validate(
            {name.removeprefix("HOMEWARD_").lower(): value for name, value in self.environment.items()}
        )

    @property
    def gateway(self) -> str:
        """Where the door is."""
        return self.stack.url("gateway")

    async def prepare(self) -> None:
        """Make secrets, databases, namespaces and topics."""
        for word in ("secrets", "migrate"):
            await command(self.stack.ground, self.environment, word)

    async def start(self, crashing: Mapping[str, str] | None = None) -> None:
        """Start every process; those named in `crashing` die whenever they come to that crash point."""
        places = crashing or {}
        await all_at_once(*(self._spawn(duty, places.get(name)) for name, duty in self.duties.items()))

    async def stop(self, *names: str) -> None:
        """End these processes, or all."""
        for name in names or tuple(self.duties):
            await self.stack.end(name)

    async def begin(self, *names: str) -> None:
        """Start ended processes again, without crash points."""
        await all_at_once(*(self._spawn(self.duties[name], None) for name in names))

    async def until_crashed(self, name: str) -> None:
        """Wait until a process that was started with a crash point has died. TimeoutError when it does not."""
        async with asyncio.timeout(PATIENCE):
            while not self._deaths(name):  # noqa: ASYNC110  # the supervisor tells nobody
                await asyncio.sleep(0.05)

    async def mend(self, name: str) -> None:
        """Start a process anew without its crash point."""
        await self.stop(name)
        await self.begin(name)

    async def kill(self, name: str) -> None:
        """Kill a process or a part of the stack with SIGKILL; the supervisor starts it again."""
        await self.stack.kill(name)

    def _deaths(self, name: str) -> int:
        process = self.stack.process(name)
        return process.restarts + (process.state is State.BACKING_OFF)

    async def _spawn(self, duty: Duty, crash_at: str | None) -> None:
        run = (interpreter(), "-m", "services", "run", duty.service, "--roles", ",".join(duty.roles))
        own = own_settings(self.environment, duty.service)
        extra = {"HOMEWARD_TOPIC_PREFIX": self.prefix, **own, **self.further}
        extra |= {"HOMEWARD_CRASH_AT": crash_at} if crash_at else {}
        ready = f"{self.stack.url(duty.service)}/ready" if duty.answers else None
        await self.stack.spawn(duty.name, run, extra, ready)


@asynccontextmanager
async def running(
    stack: Stack, duties: Sequence[Duty] = WHOLE, further: Mapping[str, str] | None = None
) -> AsyncIterator[House]:
    """The services run; at the end they are stopped, and what they stored in the parts is dropped."""
    house = House(stack, duties, further)
    await house.prepare()
    try:
        await house.start()
        yield house
    finally:
        await house.stop()
        await forget(house.settings)


async def forget(settings: Settings) -> None:
    """Drop databases, namespaces and topics of a prefix."""
    for service in SERVICES:
        await drop_database(settings, service)
    await asyncio.to_thread(_delete_topics, settings)
    client = await Client.connect(settings.temporal)
    for service in PUBLISHERS:
        await client.operator_service.delete_namespace(DeleteNamespaceRequest(namespace=settings.namespace(service)))


def _delete_topics(settings: Settings) -> None:
    admin = AdminClient(client_options(settings.kafka))
    own = [name for name in admin.list_topics(timeout=PATIENCE).topics if name.startswith(settings.topic_prefix)]
    if own:
        for deleted in admin.delete_topics(own).values():
            deleted.result()
