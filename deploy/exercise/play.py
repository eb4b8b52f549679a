"""What everybody who plays shares: the scenario, the clock, chance, and what has happened so far."""

import asyncio
import random
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import TypeVar
from uuid import UUID

from deploy.exercise.api_client import ApiClient, Refusal
from deploy.exercise.scenario import Scenario
from shared.platform.clock import Pace, SystemClock

Thing = TypeVar("Thing")
PAUSE = 2.5
"""Seconds between two looks at a queue."""
AT_ONCE = 6
"""Mutations in flight for one role: a busy office, not an attack."""


def pace_of(scenario: Scenario, begins_at: datetime, slowness: float = 1) -> Pace:
    """The exercise's clock: days of crisis, then months, ending at the real present."""
    clock = scenario.clock
    crisis, aftermath = clock.crisis_seconds * slowness, clock.aftermath_seconds * slowness
    turns_at = begins_at + timedelta(seconds=crisis)
    return Pace(
        ends_at=turns_at + timedelta(seconds=aftermath),
        factor=round(clock.aftermath_days * 86_400 / aftermath),
        turns_at=turns_at,
        first_factor=round(clock.crisis_days * 86_400 / crisis),
    )


@dataclass
class Play:
    """One run of a scenario against one gateway."""

    scenario: Scenario
    gateway: str
    pace: Pace
    began_at: datetime
    """In the story."""
    crisis_id: UUID
    counts: Counter[str] = field(default_factory=Counter)
    refusals: Counter[str] = field(default_factory=Counter)
    agencies: list[UUID] = field(default_factory=list)
    donor_id: UUID | None = None
    operations: list[UUID] = field(default_factory=list)
    courses: dict[str, UUID] = field(default_factory=dict)
    people: set[str] = field(default_factory=set)
    """Whom the players registered; whoever else is in their crisis is somebody else's to work on."""
    staying: set[str] = field(default_factory=set)
    """Persons who will not be offered another seat."""
    tried: Counter[str] = field(default_factory=Counter)
    """How often a seat was asked for, by person."""

    def plays(self, person: dict[str, str]) -> bool:
        """Whether somebody is the players' to act on."""
        return person["id"] in self.people

    def now(self) -> datetime:
        return self.pace.now(SystemClock().now())

    def over(self) -> bool:
        return SystemClock().now() >= self.pace.ends_at

    def at_day(self, day: float) -> datetime:
        return self.began_at + timedelta(days=day)

    async def until(self, moment: datetime) -> None:
        remaining = (self.pace.real(moment) - SystemClock().now()).total_seconds()
        await asyncio.sleep(max(0.0, remaining))

    def chance(self, about: object, share: float) -> bool:
        """Whether something happens to somebody; the same answer every time it is asked."""
        return random.Random(f"{self.scenario.seed}/{about}").random() < share  # noqa: S311  # a story, not a secret

    @asynccontextmanager
    async def client(self, role: str) -> AsyncIterator[ApiClient]:
        client = await ApiClient.open(self.gateway, role, self.pace.tag())
        try:
            yield client
        finally:
            await client.close()

    async def send(self, client: ApiClient, name: str, /, **values: object) -> bool:
        """Send and count; True when it was done. A refusal is part of the story, and counted; so is coming second."""
        try:
            answer = await client.send(name, **values)
        except Refusal as refusal:
            self.refusals[f"{name}: {refusal.code}"] += 1
            return False
        if answer == "Conflict":
            self.refusals[f"{name}: conflict"] += 1
            return False
        self.counts[name] += 1
        return True


async def side_by_side(action: Callable[[Thing], Awaitable[object]], things: Iterable[Thing]) -> None:
    """Do something about many things, a few at a time."""
    turn = asyncio.Semaphore(AT_ONCE)

    async def one(thing: Thing) -> None:
        async with turn:
            await action(thing)

    async with asyncio.TaskGroup() as group:
        for thing in things:
            group.create_task(one(thing))
