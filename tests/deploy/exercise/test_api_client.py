"""The public interface as staff use it: what a service has yet to hear of is asked for anew, and nothing else is."""

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import httpx
import pytest

from deploy.exercise import api_client
from deploy.exercise.api_client import ApiClient, Refusal, UnexpectedAnswer
from deploy.exercise.pictures import pattern
from services.intake.files.media_types import media_type_of
from shared.contracts.intake.v1 import MediaType

NOT_THERE = {"__typename": "Rejected", "code": "not_found", "message": "There is no such crisis"}
FULL = {"__typename": "Rejected", "code": "no_seat_is_free", "message": "none"}
DONE = {"__typename": "Operation"}


@asynccontextmanager
async def signed_in(answers: list[dict[str, str]]) -> AsyncIterator[tuple[ApiClient, set[str]]]:
    """A client that gets these answers, the last of them for ever; and the keys it was asked under."""
    keys: set[str] = set()

    def answer(request: httpx.Request) -> httpx.Response:
        keys.add(request.headers["Idempotency-Key"])
        planned: Any = answers.pop(0) if len(answers) > 1 else answers[0]
        return httpx.Response(200, content=json.dumps({"data": {"planOperation": planned}}))

    async with httpx.AsyncClient(transport=httpx.MockTransport(answer), base_url="http://gateway") as client:
        yield ApiClient(client, "csrf"), keys


@pytest.fixture(autouse=True)
def _impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(api_client, "ATTEMPTS", 2)


async def test_a_command_on_a_row_the_service_does_not_know_yet_is_retried_under_a_new_key() -> None:
    async with signed_in([NOT_THERE, DONE]) as (staff, keys):
        assert await staff.send_once_known("planOperation") == "Operation"
        assert len(keys) == 2, "what was refused under a key stays refused under it"


@pytest.mark.parametrize(("refused", "times"), [(FULL, 1), (NOT_THERE, 2)])
async def test_another_refusal_or_a_row_that_stays_unknown_is_raised(refused: dict[str, str], times: int) -> None:
    async with signed_in([refused]) as (staff, keys):
        with pytest.raises(Refusal, match=refused["code"]):
            await staff.send_once_known("planOperation")
        assert len(keys) == times


LOST = 0
"""Instead of a status: the gateway ended before it answered."""


@pytest.mark.parametrize(
    ("statuses", "asked"),
    [([201, 204], 2), ([503, 201, 429, 204], 4), ([201, 503, 409], 3), ([LOST, 409, LOST, 409], 4)],
)
async def test_a_file_is_sent_again_until_it_has_arrived(statuses: list[int], asked: int) -> None:
    paths: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        paths.append(request.url.path)
        if (status := statuses[len(paths) - 1]) == LOST:
            raise httpx.RemoteProtocolError("")
        return httpx.Response(status)

    async with httpx.AsyncClient(transport=httpx.MockTransport(answer), base_url="http://gateway") as client:
        file_id = await ApiClient(client, "csrf").send_file("a", pattern("a"))
    assert len(paths) == asked
    assert (paths[0], paths[-1]) == ("/files", f"/files/{file_id}")


@pytest.mark.parametrize("status", [422, 503])
async def test_a_file_that_is_not_taken_is_told(status: int) -> None:
    transport = httpx.MockTransport(lambda _: httpx.Response(status))
    async with httpx.AsyncClient(transport=transport, base_url="http://gateway") as client:
        with pytest.raises(UnexpectedAnswer):
            await ApiClient(client, "csrf").send_file("a", b"no picture")


def test_a_made_up_picture_is_one_and_differs_from_person_to_person() -> None:
    assert media_type_of(pattern("a")) is MediaType.PNG
    assert pattern("a") == pattern("a") != pattern("b")
