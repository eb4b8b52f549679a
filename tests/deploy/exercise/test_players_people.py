"""The players act on whom they registered, and on nobody whom somebody else registered in their crisis."""

from pathlib import Path
from typing import Any

import pytest

from deploy.exercise import coordinator, money
from deploy.exercise.__main__ import new_play
from deploy.exercise.play import Play
from deploy.exercise.scenario import Scenario
from shared.platform.clock import new_id

SCENARIO = Path(coordinator.__file__).with_name("scenario.yaml")
# What befalls somebody in the story follows from their id: one of four in a hundred would withdraw instead.
OURS: dict[str, Any] = {"id": "01a22435-67c2-71c7-93bb-000000000001", "consents": []}
SOMEBODY_ELSE: dict[str, Any] = {"id": "01a22435-67c2-71c7-93bb-000000000002", "consents": []}


class Watched:
    """A client that shows two people and counts what is wished about whom."""

    def __init__(self, *shown: list[dict[str, Any]]) -> None:
        self.shown = list(shown)
        self.mutations: list[dict[str, Any]] = []

    async def all(self, *_: object, **__: object) -> list[dict[str, Any]]:
        return self.shown.pop(0)

    async def ask(self, document: str, **_: object) -> dict[str, Any]:
        if "seatCandidates" in document:
            return {"seatCandidates": [{"id": one["id"], "person": one} for one in (OURS, SOMEBODY_ELSE)]}
        if "operation(" in document:
            movements = [
                {"id": one["id"], "version": 1, "status": "HELD", "person": one, "gates": []}
                for one in (OURS, SOMEBODY_ELSE)
            ]
            return {"operation": {"id": "o", "version": 1, "free": 9, "movements": movements}}
        return {"viewer": {"id": "me"}}

    async def send(self, _: str, /, **arguments: Any) -> str:
        self.mutations.append(arguments)
        return "Done"

    def about(self, *names: str) -> set[str]:
        return {str(command[name]) for command in self.mutations for name in names if name in command}


@pytest.fixture
def play() -> Play:
    play = new_play(Scenario.read(SCENARIO), "http://gateway")
    play.people.add(OURS["id"])
    return play


def reviewed(person: dict[str, Any]) -> dict[str, Any]:
    return {"id": str(new_id()), "version": 1, "subject": "GRANT", "person": person}


async def test_the_committee_leaves_others_on_its_docket(play: Play) -> None:
    assert [money._decides(play, reviewed(one)) for one in (OURS, SOMEBODY_ELSE)] == [True, False]


async def test_seats_are_for_the_players_people(play: Play) -> None:
    api_client = Watched()
    await coordinator._fill(play, api_client, new_id())  # type: ignore[arg-type]  # a client as far as it is used
    assert api_client.about("caseId", "movementId") & {OURS["id"], SOMEBODY_ELSE["id"]} == {OURS["id"]}


async def test_finance_pays_the_players_people(play: Play) -> None:
    grant = {"status": "RELEASABLE", "number": 1}
    people = [
        one | {"journeys": [{"grants": [{"id": f"grant of {one['id']}", "tranches": [grant]}]}]}
        for one in (OURS, SOMEBODY_ELSE)
    ]
    waiting = await money._releasable(play, Watched(people))  # type: ignore[arg-type]  # as far as it is used
    assert waiting == [(f"grant of {OURS['id']}", 1)]
