"""How fast the machine is today: a busy one is given more time for the same story."""

import time

from deploy.exercise.api_client import ApiClient
from deploy.exercise.play import side_by_side

QUESTION = "query { people(first: 20) { edges { node { id reference profile { givenName } } } } viewer { id } }"
QUESTIONS = 90
MOST = 4.0
"""Beyond this somebody who waits would think that it hangs; boats are missed instead."""


async def slowness(gateway: str, expected_per_second: float) -> float:
    """1 where the gateway answers as fast as the scenario expects, more where it is slower; never less."""
    client = await ApiClient.open(gateway, "supervisor", "")
    try:
        await _ask_all(client, QUESTIONS // 3)
        began = time.monotonic()
        await _ask_all(client, QUESTIONS)
        rate = QUESTIONS / (time.monotonic() - began)
    finally:
        await client.close()
    return min(MOST, max(1.0, expected_per_second / rate))


async def _ask_all(client: ApiClient, times: int) -> None:
    async def ask(_: int) -> None:
        await client.ask(QUESTION)

    await side_by_side(ask, range(times))
