"""What a client writes down: what was done, what was refused, and what nobody knows."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from uuid import UUID

import httpx
import pytest

from deploy.exercise.door import Refusal
from tests.faults import recorder
from tests.faults.recorder import Recorder, RecordingDoor


def _says(kind: str, **more: str) -> httpx.Response:
    return httpx.Response(200, json={"data": {"giveConsent": {"__typename": kind, **more}}})


@asynccontextmanager
async def _door(folder: Path, answers: list[httpx.Response | Exception]) -> AsyncIterator[RecordingDoor]:
    keys: set[str] = set()

    def answer(request: httpx.Request) -> httpx.Response:
        keys.add(request.headers["Idempotency-Key"])
        assert len(keys) == 1
        outcome = answers.pop(0)
        if isinstance(outcome, Exception):
            raise outcome
        return outcome

    async with httpx.AsyncClient(transport=httpx.MockTransport(answer), base_url="http://gateway") as client:
        door = RecordingDoor(client, "csrf")
        door.recorder = Recorder(folder)
        yield door
        door.recorder.close()


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
    async with _door(tmp_path, [*away, _says("Consent")]) as door:
        await door.send("giveConsent", consentId="1")
        [command] = door.recorder.mutations()
    assert (command.name, command.outcome, UUID(command.key).version) == ("giveConsent", "done", 7)


async def test_recorder_writes_a_refused_mutation_as_refused(tmp_path: Path) -> None:
    async with _door(tmp_path, [_says("Rejected", code="no_seat_is_free", message="none")]) as door:
        with pytest.raises(Refusal):
            await door.send("giveConsent", consentId="1")
        assert [command.outcome for command in door.recorder.mutations()] == ["refused"]


async def test_recorder_writes_an_abandoned_mutation_as_unknown(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(recorder, "PATIENCE", 0.05)
    async with _door(tmp_path, [httpx.ConnectError("refused")]) as door:
        with pytest.raises(TimeoutError):
            await door.send("giveConsent", consentId="1")
        assert door.recorder.acked.read() == []
        assert [command.outcome for command in door.recorder.maybe.read()] == ["unknown"]


async def test_recorder_does_not_write_queries(tmp_path: Path) -> None:
    async with _door(tmp_path, [httpx.Response(200, json={"data": {"viewer": {"id": "1"}}})]) as door:
        await door.ask("query { viewer { id } }")
        assert door.recorder.mutations() == []
