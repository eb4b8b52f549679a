"""The whole path in a real browser over the real services: one person in each of four languages, clicked from the
declaration of a crisis to the donor's report."""

import asyncio
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio

from deploy.exercise.api_client import ApiClient
from deploy.exercise.scenario import Scenario
from deploy.local.places import HOUSE
from deploy.local.stack import Stack
from tests.browser.conftest import EXPECTED, driven, require_built
from tests.support.running import running

pytestmark = [pytest.mark.browser, pytest.mark.slow]

LANGUAGES = ("en", "fr", "ar", "pt")
SCREENS = 23


@pytest.fixture(scope="module")
def pictures(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("journey")


@pytest_asyncio.fixture(scope="module")
async def report(stack: Stack, pictures: Path) -> Any:
    """What came of the four journeys."""
    require_built()
    async with running(stack) as house:
        await _admit_own_agency(house.gateway)
        return await asyncio.to_thread(driven, "journey", house.gateway, str(pictures), ",".join(LANGUAGES))


def test_a_whole_journey_is_possible_by_clicks_alone(report: Any) -> None:
    assert {one["language"]: one["failure"] for one in report["journeys"]} == dict.fromkeys(LANGUAGES)


def test_every_screen_can_be_read_by_everybody(report: Any, pictures: Path) -> None:
    """No grave finding of axe, no word of another language, no bare code, nothing that sticks out at the side."""
    assert report["findings"] == []
    assert len(list(pictures.glob("*.png"))) == SCREENS * len(LANGUAGES)


def test_the_page_keeps_to_its_origin_and_its_policy(report: Any) -> None:
    assert [complaint for complaint in report["complaints"] if EXPECTED not in complaint] == []
    assert report["strangers"] == []


async def _admit_own_agency(gateway: str) -> None:
    """The agency of the demonstration's accounts, whose id the page cannot choose."""
    own = Scenario.read(HOUSE / "deploy" / "exercise" / "scenario.yaml").own_agency
    supervisor = await ApiClient.open(gateway, "supervisor", "")
    try:
        await supervisor.send(
            "registerAgency", agencyId=str(own.id), code=own.code, name=own.name, kind=own.kind.upper()
        )
    finally:
        await supervisor.close()
