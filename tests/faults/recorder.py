"""Writes down, with fsync, what the gateway acknowledged: `acked.log`; and what stayed unknown: `maybe.log`."""

import asyncio
import json
import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from uuid import UUID

import httpx

from deploy.exercise.api_client import Answer, ApiClient
from deploy.exercise.play import Play
from tests.faults.oracle.evidence import SentMutation

PATIENCE = 600.0
PAUSE = 0.3
NOT_DONE = frozenset({"Rejected", "Conflict"})


class Log:
    """One file, whose every line is on disk before anything else happens."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)

    def write(self, command: SentMutation) -> None:
        """Add a mutation. Its input is not written: it says who somebody is."""
        os.write(self._descriptor, json.dumps(vars(command)).encode() + b"\n")
        os.fsync(self._descriptor)

    def read(self) -> list[SentMutation]:
        """Every mutation written."""
        return [SentMutation(**json.loads(line)) for line in self._path.read_text().splitlines()]

    def close(self) -> None:
        """Nothing more comes."""
        os.close(self._descriptor)


@dataclass
class Recorder:
    """Both logs of a run."""

    folder: Path
    acked: Log = field(init=False)
    maybe: Log = field(init=False)

    def __post_init__(self) -> None:
        self.acked, self.maybe = Log(self.folder / "acked.log"), Log(self.folder / "maybe.log")

    def mutations(self) -> list[SentMutation]:
        """Everything that was asked for."""
        return self.acked.read() + self.maybe.read()

    def close(self) -> None:
        """The run is over."""
        self.acked.close()
        self.maybe.close()


class RecordingClient(ApiClient):
    """A client that waits while something is down, repeats under the same key, and writes down what came of it."""

    recorder: Recorder

    async def _post(self, body: Answer, key: UUID) -> Answer:
        # The document begins `mutation($input: Kind!) { name(`.
        name = body["query"].partition("{")[2].partition("(")[0].strip() if "mutation" in body["query"] else ""
        try:
            answer = await self._patiently(body, key)
        except BaseException:
            # Whatever ended the wait, a cancellation too: nobody knows whether it was done.
            if name:
                self.recorder.maybe.write(SentMutation(str(key), name, "unknown"))
            raise
        if name:
            self.recorder.acked.write(SentMutation(str(key), name, _outcome(answer, name)))
        return answer

    async def _patiently(self, body: Answer, key: UUID) -> Answer:
        async with asyncio.timeout(PATIENCE):
            while True:
                answer = await self._once(body, key)
                if answer is not None and not _come_again(answer):
                    return answer
                await asyncio.sleep(PAUSE)

    async def _once(self, body: Answer, key: UUID) -> Answer | None:
        try:
            response = await self._client.post("/graphql", json=body, headers={"Idempotency-Key": str(key)})
            # Before it knows who asks, the gateway reports an unavailable database as other services do.
            answer: Answer | None = None if response.is_server_error else response.json()
        except (httpx.TransportError, json.JSONDecodeError):
            return None
        return answer


def _come_again(answer: Answer) -> bool:
    if answer.get("errors"):
        return True
    return any(isinstance(one, dict) and one.get("code") == "try_later" for one in (answer["data"] or {}).values())


def _outcome(answer: Answer, name: str) -> str:
    return "refused" if answer["data"][name]["__typename"] in NOT_DONE else "done"


@dataclass
class RecordedPlay(Play):
    """An exercise whose players write down what they were promised, and do not give up while something is down."""

    recorder: Recorder = field(kw_only=True)

    @asynccontextmanager
    async def client(self, role: str) -> AsyncIterator[ApiClient]:
        """A member of staff at the gateway."""
        client = await self._open(role)
        client.recorder = self.recorder
        try:
            yield client
        finally:
            await client.close()

    async def _open(self, role: str) -> Any:
        async with asyncio.timeout(PATIENCE):
            while True:
                try:
                    return await RecordingClient.open(self.gateway, role, self.pace.tag())
                except httpx.HTTPError:
                    await asyncio.sleep(PAUSE)
