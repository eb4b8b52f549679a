"""One made-up person and everybody who works for them, through the public interface alone."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any, TypeVar
from uuid import UUID

from deploy.exercise.api_client import Answer, ApiClient
from deploy.exercise.rehearsal import slowness
from shared.platform.clock import Pace, SystemClock, new_id

Picked = TypeVar("Picked")
CASE = """query($id: UUID!) { person(id: $id) { cases { id version status } } }"""
PATIENCE = 300.0
LOOKS = 20
"""For two seconds each while the read model is behind, and none where a role never sees what it did."""
CRISIS, ENDLESS_CRISIS = timedelta(seconds=34), timedelta(minutes=15)
"""The first is several times what everything up to the hand-over takes; the second, for stories that end before it."""
ANSWERS_A_SECOND = 150
"""Of a gateway on a machine on which the first is enough; on a slower one the crisis lasts longer."""


def ids(*names: str) -> dict[str, str]:
    """An id for each name."""
    return {name: str(new_id()) for name in names}


@dataclass(frozen=True)
class Aftermath:
    """What follows the crisis: how long it lasts on the wall, and how fast it flies."""

    lasts: timedelta
    days_a_second: float


YEARS = Aftermath(timedelta(seconds=400), 8)
"""It begins so long ago that its days do not run out, however slowly they are worked: nobody waits for their end."""


def pace_from(begins_at: datetime, crisis: timedelta, aftermath: Aftermath, hours_a_second: float = 0) -> Pace:
    """While the crisis lasts real time, or hours in a second; then days in a second."""
    turns_at = begins_at + crisis
    return Pace(
        ends_at=turns_at + aftermath.lasts,
        factor=aftermath.days_a_second * 86_400,
        turns_at=turns_at,
        first_factor=hours_a_second * 3_600 or 1,
    )


class SeeingDoor(ApiClient):
    """Asks again, under the same key, until what was done is to be seen: who looks then does not do it twice."""

    async def _post(self, body: Answer, key: UUID) -> Answer:
        answer = await super()._post(body, key)
        for _ in range(LOOKS):
            if not _is_pending(answer):
                break
            answer = await super()._post(body, key)
        return answer


def _is_pending(answer: Answer) -> bool:
    kinds = [one.get("__typename") for one in (answer.get("data") or {}).values() if isinstance(one, dict)]
    return "Pending" in kinds


@dataclass
class Story:
    """Who acts, when, and under which ids."""

    gateway: str
    pace: Pace
    began_at: datetime
    """In the story."""
    staff: AsyncExitStack
    id: dict[str, str] = field(default_factory=dict)
    _doors: dict[str, ApiClient] = field(default_factory=dict)

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

    async def client(self, role: str) -> ApiClient:
        """The demonstration account of a role, signed in."""
        if role not in self._doors:
            client = await SeeingDoor.open(self.gateway, role, self.pace.tag())
            self.staff.push_async_callback(client.close)
            self._doors[role] = client
        return self._doors[role]

    async def do(self, role: str, name: str, /, **fields: object) -> None:
        """A mutation that must be done."""
        answer = await (await self.client(role)).send(name, **fields)
        assert answer != "Conflict", f"{name}: somebody else was first"

    async def take_case(self, role: str, caseworker: str) -> None:
        """Give the person's case to somebody; again where a request moved it on meanwhile."""
        answer = "Conflict"
        while answer == "Conflict":
            [case] = await self.see(role, CASE, lambda seen: seen["person"]["cases"] or None, id=self.id["person"])
            self.id["case"] = case["id"]
            assigned = {"caseId": case["id"], "version": case["version"], "caseworkerId": caseworker}
            answer = await (await self.client(role)).send("assignCase", **assigned)

    async def ask(self, role: str, document: str, /, **variables: object) -> Answer:
        """What a role sees."""
        return await (await self.client(role)).ask(document, **variables)

    async def see(
        self, role: str, document: str, pick: Callable[[Answer], Picked | None], /, **variables: object
    ) -> Picked:
        """Look until there is what is looked for; TimeoutError when it does not come."""
        seen: Any = None
        try:
            async with asyncio.timeout(PATIENCE):
                while True:
                    seen = await self.ask(role, document, **variables)
                    if (picked := pick(seen)) is not None:
                        return picked
                    await asyncio.sleep(0.15)
        except TimeoutError as late:
            raise TimeoutError(f"{role} still sees {seen}") from late


@asynccontextmanager
async def story_at(
    gateway: str, crisis: timedelta = CRISIS, aftermath: Aftermath = YEARS, hours_a_second: float = 0
) -> AsyncIterator[Story]:
    """A story that begins now."""
    slower = await slowness(gateway, ANSWERS_A_SECOND)
    begins_at = SystemClock().now()
    pace = pace_from(begins_at, crisis * slower, aftermath, hours_a_second)
    async with AsyncExitStack() as staff:
        yield Story(gateway, pace, pace.now(begins_at), staff)
