"""The connections of one running service, as its routes, duties and roles see them."""

import asyncio
from collections.abc import Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from datetime import timedelta

from sqlalchemy.ext.asyncio import AsyncEngine
from temporalio.client import Client

from shared.platform.database import engine_for
from shared.platform.duties import Duties
from shared.platform.housekeeping import Housekeeping, Keeping
from shared.platform.identity import IdentityChecker
from shared.platform.keyring import Storage
from shared.platform.messaging.parking import ParkingPlace
from shared.platform.secrets import Secrets
from shared.platform.settings import Settings
from shared.platform.units import UnitsOfWork, units_for
from shared.platform.workflows import connect


@dataclass
class Runtime:
    """Connected lazily to everything the settings name."""

    name: str
    settings: Settings
    secrets: Secrets
    engine: AsyncEngine
    units: UnitsOfWork
    ready: set[str] = field(default_factory=set)
    stopping: asyncio.Event = field(default_factory=asyncio.Event)
    closing: AsyncExitStack = field(default_factory=AsyncExitStack)
    """What is closed once every role has ended."""

    @classmethod
    def of(cls, name: str, settings: Settings) -> "Runtime":
        """The connections of the service of this name."""
        secrets = Secrets(settings.secrets)
        engine = engine_for(settings, secrets, name)
        return cls(name, settings, secrets, engine, units_for(name, engine, secrets))

    def checker(self) -> IdentityChecker:
        """Checks the identities the gateway signs for this service."""
        return IdentityChecker(self.secrets.public_key("identity"), self.name)

    def topic(self, name: str) -> str:
        """A topic's or group's name on this broker."""
        return f"{self.settings.topic_prefix}{name}"

    def parking_place(self) -> ParkingPlace:
        """Where this service puts events aside, sealed under its storage key."""
        return ParkingPlace(Storage(self.secrets.symmetric("storage")))

    def duties(self) -> Duties:
        """What goes on beside the roles, and is begun again whenever it raises."""
        return Duties(self.name, self.engine, self.parking_place(), self.stopping)

    def housekeeping(self, consumers: Sequence[str]) -> Housekeeping:
        """What keeps this service's database from growing for ever."""
        days = self.settings
        keeping = Keeping(inbox=timedelta(days=days.inbox_days), answers=timedelta(days=days.idempotency_days))
        return Housekeeping(self.engine, consumers, keeping, self.units.tools.clock)

    async def temporal(self) -> Client:
        return await connect(self.settings, self.secrets, self.name)
