"""The public interface as staff use it: what a service has yet to hear of is asked for anew, and nothing else is."""

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import httpx
import pytest

from deploy.exercise import api_client
from deploy.exercise.api_client import ApiClient, Refusal

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
