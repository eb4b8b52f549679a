import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest

from deploy.local import ready
from deploy.local.ports import free_port


@asynccontextmanager
async def server(answer: bytes | None) -> AsyncIterator[int]:
    """A server that says `answer` to whoever connects, or nothing at all."""

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readline()
        if answer is None:
            await reader.read()
        else:
            writer.write(answer)
        writer.close()

    listening = await asyncio.start_server(serve, "127.0.0.1", 0)
    async with listening:
        yield listening.sockets[0].getsockname()[1]


@pytest.mark.parametrize(
    ("answer", "expected"),
    [(b"HTTP/1.1 200 OK\r\n\r\n", True), (b"HTTP/1.1 503 Service Unavailable\r\n\r\n", False), (b"", False)],
)
async def test_only_status_200_is_ready(answer: bytes, expected: bool) -> None:  # noqa: FBT001 - a case of the table
    async with server(answer) as port:
        assert await ready.listens("127.0.0.1", port)
        assert await ready.says_ok(f"http://127.0.0.1:{port}/ready") is expected


async def test_a_port_nobody_listens_on_is_not_ready() -> None:
    port = free_port()
    assert not await ready.listens("127.0.0.1", port)
    assert not await ready.says_ok(f"http://127.0.0.1:{port}/ready")


async def test_a_server_that_does_not_answer_is_not_ready(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ready, "_PATIENCE", 0.2)
    async with server(None) as port:
        assert not await ready.says_ok(f"http://127.0.0.1:{port}/ready")
