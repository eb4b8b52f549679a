"""Kills every kind of process in turn, at the worst moment there is for it, while an exercise runs."""

import asyncio
import time
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from tests.support.running import Duty, House

DUTIES = (
    Duty("intake", ("api", "consume")),
    Duty("intake", ("relay",)),
    Duty("intake", ("work",)),
    Duty("cases", ("api", "relay")),
    Duty("cases", ("consume",)),
    Duty("cases", ("work",)),
    Duty("reintegration", ("api", "consume", "relay", "work")),
    Duty("gateway", ("api",)),
    Duty("gateway", ("consume",)),
)
"""Every role that is killed by itself has a process of its own."""
READ_MODEL = ("gateway-consume",)
FIRST_CRASHES = {
    "intake-relay": "relay.after_ack",
    "intake-work": "import-chunk-registered",
    "cases-consume": "consumer.after_commit",
    "gateway-consume": "consumer.in_transaction",
}
"""What dies at its first work, at the worst place there is: the relay after the broker's word and before it has noted
it, the worker in an activity whose effect is there, a consumer after its commit and before its offset's, another within
its transaction."""


@dataclass(frozen=True)
class PlannedKill:
    """A process to kill, and how many seconds after the beginning."""

    at: float
    name: str


PLANNED_KILLS = (
    PlannedKill(14, "kafka"),
    PlannedKill(22, "cases-work"),
    PlannedKill(30, "temporal"),
    PlannedKill(40, "gateway-api"),
    PlannedKill(48, "cases-consume"),
    PlannedKill(56, "postgres"),
    PlannedKill(76, "reintegration-api-consume-relay-work"),
    PlannedKill(84, "intake-relay"),
)


async def run_planned_kills(house: House, slowness: float, crashes: Iterable[str]) -> dict[str, int]:
    """Kill each in turn, `slowness` times as late, and mend what comes to its crash point; how often each died."""
    deaths: Counter[str] = Counter()
    begun = time.monotonic()
    async with asyncio.TaskGroup() as group:
        for name in crashes:
            group.create_task(_mend(house, name, deaths))
        for kill in PLANNED_KILLS:
            await asyncio.sleep(max(0.0, begun + kill.at * slowness - time.monotonic()))
            await house.kill(kill.name)
            deaths[kill.name] += 1
    return deaths


async def _mend(house: House, name: str, deaths: Counter[str]) -> None:
    await house.until_crashed(name)
    deaths[name] += 1
    await house.mend(name)
