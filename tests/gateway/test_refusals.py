"""Refusals and failures of the moment, as HTTP answers."""

import json

import asyncpg
import pytest
from sqlalchemy.exc import IntegrityError
from starlette.requests import Request
from starlette.responses import Response

from services.gateway.http.errors import refusals_as_json
from shared.platform.errors import KeyNotHere, NotFound

AWAY = [KeyNotHere("not yet"), ConnectionRefusedError(), asyncpg.CannotConnectNowError("starting up")]


async def _answer(error: Exception) -> Response:
    async def failing(_: Request) -> Response:
        raise error

    return await refusals_as_json(failing)(Request({"type": "http"}))


@pytest.mark.parametrize("error", AWAY, ids=lambda error: type(error).__name__)
async def test_a_transient_error_is_answered_as_try_later(error: Exception) -> None:
    answer = await _answer(error)
    assert (answer.status_code, json.loads(bytes(answer.body))["code"]) == (503, "try_later")
    assert answer.headers["Retry-After"] == "1"


async def test_a_refusal_is_answered_with_its_code() -> None:
    answer = await _answer(NotFound("report"))
    assert (answer.status_code, json.loads(bytes(answer.body))["code"]) == (404, "not_found")


async def test_a_fault_is_not_answered_as_transient() -> None:
    with pytest.raises(IntegrityError):
        await _answer(IntegrityError("INSERT", None, Exception("duplicate")))
