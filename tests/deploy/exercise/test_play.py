"""What those who play count as done, and how they move on what they saw late."""

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import httpx

from deploy.exercise import coordinator
from deploy.exercise.api_client import ApiClient
from deploy.exercise.play import Play
from deploy.exercise.scenario import Scenario
from shared.platform.clock import Pace, new_id

OPERATION = new_id()
ENDED = Pace(ends_at=datetime(2026, 1, 5, tzinfo=UTC), factor=1)
SCENARIO = Path("deploy/exercise/scenario.yaml")


class Gateway:
    """An operation nobody is booked on; what was done to it is not to be seen at the first look, but at the next."""

    def __init__(self) -> None:
        self.version = self.shown = 1
        self.done: list[str] = []

    def answer(self, request: httpx.Request) -> httpx.Response:
        """As GraphQL."""
        asked = json.loads(request.content)
        command = asked["variables"].get("input")
        data = self._carry_out(asked["query"], command["version"]) if command else {"operation": self._look()}
        return httpx.Response(200, json={"data": data})

    def _carry_out(self, document: str, version: int) -> dict[str, Any]:
        name = document.partition("{")[2].partition("(")[0].strip()
        if version != self.version:
            return {name: {"__typename": "Conflict"}}
        self.version += 1
        self.done.append(name)
        return {name: {"__typename": "Operation"}}

    def _look(self) -> dict[str, Any]:
        seen, self.shown = self.shown, self.version
        moment = ENDED.ends_at.isoformat()
        return {
            "id": str(OPERATION),
            "version": seen,
            "free": 0,
            "departsAt": moment,
            "arrivesAt": moment,
            "movements": [],
        }


class Rehearsed(Play):
    """A story that has reached the present, so that nobody waits, at a gateway of the test's own."""

    def __init__(self, at: Gateway) -> None:
        super().__init__(Scenario.read(SCENARIO), "http://gateway", ENDED, ENDED.ends_at - timedelta(days=1), new_id())
        self.at = at

    @asynccontextmanager
    async def client(self, role: str) -> AsyncIterator[ApiClient]:
        """Nobody has to sign in."""
        transport = httpx.MockTransport(self.at.answer)
        async with httpx.AsyncClient(transport=transport, base_url="http://gateway") as client:
            yield ApiClient(client, role)


async def test_a_command_that_conflicts_is_counted_as_refused_not_as_done() -> None:
    play = Rehearsed(Gateway())
    async with play.client("caseworker") as api_client:
        assert not await play.send(api_client, "confirmSeat", movementId=str(new_id()), version=7)
    assert (play.counts.total(), dict(play.refusals)) == (0, {"confirmSeat: conflict": 1})


async def test_an_operation_arrives_though_its_departure_was_seen_late() -> None:
    play = Rehearsed(Gateway())
    play.operations.append(OPERATION)
    await coordinator.move_people(play)
    assert play.at.done == ["freezeManifest", "departOperation", "arriveOperation"]


async def test_a_step_refused_for_what_changed_meanwhile_is_tried_by_what_is_seen_then() -> None:
    play = Rehearsed(Gateway())
    play.at.version = 2
    async with play.client("evacuation_coordinator") as client:
        await coordinator._step(play, client, "freezeManifest", OPERATION)
    assert (play.at.done, dict(play.refusals)) == (["freezeManifest"], {"freezeManifest: conflict": 1})


def test_candidates_refused_again_and_again_come_last_for_a_seat() -> None:
    refused, waits, new = ({"id": one, "person": {"id": one}} for one in ("refused", "waits", "new"))
    assert coordinator._next([refused, waits, new], {"refused": 5, "waits": 1}, 2) == [new, waits]
