"""How fast the machine is today: a busy one is given more time for the same story."""

import time

from deploy.exercise.door import Door
from deploy.exercise.play import side_by_side

QUESTION = "query { people(first: 20) { edges { node { id reference profile { givenName } } } } viewer { id } }"
QUESTIONS = 90
MOST = 4.0
"""Beyond this somebody who waits would think that it hangs; boats are missed instead."""


async def slowness(gateway: str, expected_per_second: float) -> float:
    """1 where the gateway answers as fast as the scenario expects, more where it is slower; never less."""
    door = await Door.open(gateway, "supervisor", "")
    try:
        await _ask_all(door, QUESTIONS // 3)
        began = time.monotonic()
        await _ask_all(door, QUESTIONS)
        rate = QUESTIONS / (time.monotonic() - began)
    finally:
        await door.close()
    return min(MOST, max(1.0, expected_per_second / rate))


async def _ask_all(door: Door, times: int) -> None:
    async def ask(_: int) -> None:
        await door.ask(QUESTION)

    await side_by_side(ask, range(times))
