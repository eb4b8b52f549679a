"""What a client writes down: what was done, what was refused, and what nobody knows."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from uuid import UUID

import httpx
import pytest

from deploy.exercise.api_client import Refusal
from tests.faults import recorder
from tests.faults.recorder import Recorder, RecordingClient


def _says(kind: str, **more: str) -> httpx.Response:
    return httpx.Response(200, json={"data": {"giveConsent": {"__typename": kind, **more}}})


@asynccontextmanager
async def _door(folder: Path, answers: list[httpx.Response | Exception]) -> AsyncIterator[RecordingClient]:
    keys: set[str] = set()

    def answer(request: httpx.Request) -> httpx.Response:
        keys.add(request.headers["Idempotency-Key"])
        assert len(keys) == 1
        outcome = answers.pop(0)
        if isinstance(outcome, Exception):
            raise outcome
        return outcome

    async with httpx.AsyncClient(transport=httpx.MockTransport(answer), base_url="http://gateway") as client:
        api_client = RecordingClient(client, "csrf")
        api_client.recorder = Recorder(folder)
        yield api_client
        api_client.recorder.close()


async def test_recorder_repeats_a_mutation_under_one_key_until_answered(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(recorder, "PAUSE", 0)
    masked = httpx.Response(200, json={"data": None, "errors": [{"message": "Something went wrong"}]})
    away: list[httpx.Response | Exception] = [
        httpx.ConnectError("refused"),
        httpx.Response(503, text="later"),
        httpx.Response(503, json={"code": "try_later", "message": "This is not possible at the moment", "field": None}),
        httpx.Response(200, text="half of an ans"),
        masked,
        _says("Rejected", code="try_later"),
    ]
    async with _door(tmp_path, [*away, _says("Consent")]) as api_client:
        await api_client.send("giveConsent", consentId="1")
        [command] = api_client.recorder.mutations()
    assert (command.name, command.outcome, UUID(command.key).version) == ("giveConsent", "done", 7)


async def test_recorder_writes_a_refused_mutation_as_refused(tmp_path: Path) -> None:
    async with _door(tmp_path, [_says("Rejected", code="no_seat_is_free", message="none")]) as api_client:
        with pytest.raises(Refusal):
            await api_client.send("giveConsent", consentId="1")
        assert [command.outcome for command in api_client.recorder.mutations()] == ["refused"]


async def test_recorder_writes_an_abandoned_mutation_as_unknown(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(recorder, "PATIENCE", 0.05)
    async with _door(tmp_path, [httpx.ConnectError("refused")]) as api_client:
        with pytest.raises(TimeoutError):
            await api_client.send("giveConsent", consentId="1")
        assert api_client.recorder.acked.read() == []
        assert [command.outcome for command in api_client.recorder.maybe.read()] == ["unknown"]


async def test_recorder_does_not_write_queries(tmp_path: Path) -> None:
    async with _door(tmp_path, [httpx.Response(200, json={"data": {"viewer": {"id": "1"}}})]) as api_client:
        await api_client.ask("query { viewer { id } }")
        assert api_client.recorder.mutations() == []
