"""A story that ended too early is played again, more slowly, and not for ever."""

from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from tests.faults import conftest
from tests.faults.conftest import NEEDED, Survivors


@dataclass
class PlayedStory:
    """As much of a play as is asked afterwards."""

    counts: Counter[str]


@pytest.fixture
def slower(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """How slowly each was played; the machine is a quiet one."""
    played: list[float] = []

    async def quiet(*_: object) -> float:
        return 1.0

    monkeypatch.setattr(conftest, "slowness", quiet)
    return played


async def survived(
    monkeypatch: pytest.MonkeyPatch, folder: Path, slower: list[float], *stories: dict[str, int]
) -> Survivors:
    left = [*stories]

    async def play(_: object, __: object, slowness: float, played: list[Any]) -> dict[str, int]:
        slower.append(slowness)
        played.append(PlayedStory(Counter(left.pop(0))))
        return {"kafka": 1}

    monkeypatch.setattr(conftest, "_play", play)
    return await conftest._played(SimpleNamespace(gateway="nowhere"), folder)  # type: ignore[arg-type]  # all it asks


async def test_complete_story_is_played_once(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, slower: list[float]
) -> None:
    survivors = await survived(monkeypatch, tmp_path, slower, NEEDED)
    assert (slower, survivors.killed) == ([1.0], {"kafka": 1})


async def test_incomplete_story_is_replayed_at_half_speed(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, slower: list[float]
) -> None:
    survivors = await survived(monkeypatch, tmp_path, slower, NEEDED | {"payTranche": 0}, {"payTranche": 1})
    assert (slower, survivors.killed) == ([1.0, 2.0], {"kafka": 2})


async def test_replays_of_an_incomplete_story_are_bounded(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, slower: list[float]
) -> None:
    survivors = await survived(monkeypatch, tmp_path, slower, *[NEEDED | {"payTranche": 0}] * 9)
    assert slower == [1.0, 2.0, 4.0]
    assert conftest.missing(survivors.played) == {"payTranche": 0}
