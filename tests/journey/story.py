"""One made-up person and everybody who works for them, through the public interface alone."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any, TypeVar

from deploy.exercise.door import Answer, Door
from deploy.exercise.rehearsal import slowness
from shared.platform.clock import Pace, SystemClock, new_id

Found = TypeVar("Found")
PATIENCE = 180.0
CRISIS, AFTERMATH = timedelta(seconds=34), timedelta(seconds=52)
HOURS_A_SECOND, DAYS_A_SECOND = 8, 8
"""Of the story, while the crisis lasts and afterwards."""
ANSWERS_A_SECOND = 150
"""Of a gateway on a machine on which the seconds above are enough; on a slower one the story takes longer."""


def ids(*names: str) -> dict[str, str]:
    """An id for each name."""
    return {name: str(new_id()) for name in names}


def pace_from(begins_at: datetime, slower: float) -> Pace:
    """Eleven days of crisis and fourteen months after it."""
    turns_at = begins_at + CRISIS * slower
    return Pace(
        ends_at=turns_at + AFTERMATH * slower,
        factor=round(DAYS_A_SECOND * 86_400 / slower),
        turns_at=turns_at,
        first_factor=round(HOURS_A_SECOND * 3_600 / slower),
    )


@dataclass
class Story:
    """Who acts, when, and under which ids."""

    gateway: str
    pace: Pace
    began_at: datetime
    """In the story."""
    staff: AsyncExitStack
    id: dict[str, str] = field(default_factory=dict)
    _doors: dict[str, Door] = field(default_factory=dict)

    def now(self) -> datetime:
        """The time in the story."""
        return self.pace.now(SystemClock().now())

    def day(self, number: float) -> datetime:
        """A day of the story."""
        return self.began_at + timedelta(days=number)

    async def until(self, moment: datetime) -> None:
        """Wait for a moment of the story."""
        remaining = (self.pace.real(moment) - SystemClock().now()).total_seconds()
        await asyncio.sleep(max(0.0, remaining))

    async def door(self, role: str) -> Door:
        """The demonstration account of a role, signed in."""
        if role not in self._doors:
            door = await Door.open(self.gateway, role, self.pace.tag())
            self.staff.push_async_callback(door.close)
            self._doors[role] = door
        return self._doors[role]

    async def do(self, role: str, name: str, /, **given: object) -> None:
        """A mutation that must be done."""
        answer = await (await self.door(role)).send(name, **given)
        assert answer != "Conflict", f"{name}: somebody else was first"

    async def ask(self, role: str, document: str, /, **variables: object) -> Answer:
        """What a role sees."""
        return await (await self.door(role)).ask(document, **variables)

    async def see(
        self, role: str, document: str, pick: Callable[[Answer], Found | None], /, **variables: object
    ) -> Found:
        """Look until there is what is looked for; TimeoutError when it does not come."""
        seen: Any = None
        try:
            async with asyncio.timeout(PATIENCE):
                while True:
                    seen = await self.ask(role, document, **variables)
                    if (found := pick(seen)) is not None:
                        return found
                    await asyncio.sleep(0.15)
        except TimeoutError as late:
            raise TimeoutError(f"{role} still sees {seen}") from late


@asynccontextmanager
async def told_at(gateway: str) -> AsyncIterator[Story]:
    """A story that begins now."""
    slower = await slowness(gateway, ANSWERS_A_SECOND)
    begins_at = SystemClock().now()
    pace = pace_from(begins_at, slower)
    async with AsyncExitStack() as staff:
        yield Story(gateway, pace, pace.now(begins_at), staff)
