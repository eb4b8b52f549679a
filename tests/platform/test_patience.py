"""Sockets that hold a place without using it, on a real port: none is held for ever, and nobody holds them all."""

import asyncio
import contextlib
import socket
from collections.abc import AsyncIterator, Callable
from functools import partial

import pytest
import structlog
import uvicorn
from starlette.applications import Starlette
from starlette.responses import PlainTextResponse, StreamingResponse
from starlette.routing import Route

from shared.platform import patience
from shared.platform.patience import Refusals, patient
from tests.support.waiting import PATIENCE, until

LARGE = 32_000_000
"""More than the kernel takes for both sides."""
SMALL_GET = b"GET /small HTTP/1.1\r\nHost: here\r\n\r\n"
LARGE_GET = b"GET /large HTTP/1.1\r\nHost: here\r\nConnection: close\r\n\r\n"
POURED_GET = LARGE_GET.replace(b"/large", b"/poured")


async def poured() -> AsyncIterator[bytes]:
    for _ in range(LARGE // 100_000):
        yield bytes(100_000)


class OnAPort(uvicorn.Server):
    @contextlib.contextmanager
    def capture_signals(self):  # type: ignore[no-untyped-def]  # as uvicorn has it
        """Leave them to pytest."""
        yield

    @property
    def open(self) -> int:
        """Connections that are held."""
        return len(self.server_state.connections)


@contextlib.asynccontextmanager
async def serving(per_address: int = 100, in_all: int = 100) -> AsyncIterator[tuple[OnAPort, int]]:
    routes = [
        Route("/small", lambda _: PlainTextResponse("here")),
        Route("/large", lambda _: PlainTextResponse(bytes(LARGE))),
        Route("/poured", lambda _: StreamingResponse(poured())),
    ]
    config = uvicorn.Config(Starlette(routes=routes), log_config=None, http=patient(per_address, in_all))
    server = OnAPort(config)
    listening = socket.create_server(("127.0.0.1", 0))
    running = asyncio.create_task(server.serve(sockets=[listening]))
    try:
        yield server, listening.getsockname()[1]
    finally:
        server.should_exit = True
        await running
        listening.close()


async def connected(port: int, source: str = "127.0.0.1") -> socket.socket:
    """A socket that takes little."""
    one = socket.socket()
    one.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4_096)
    one.settimeout(0)
    one.bind((source, 0))
    await asyncio.get_running_loop().sock_connect(one, ("127.0.0.1", port))
    return one


async def answer_of(port: int, source: str = "127.0.0.1") -> bytes:
    loop = asyncio.get_running_loop()
    with await connected(port, source) as one:
        await loop.sock_sendall(one, SMALL_GET)
        return await asyncio.wait_for(loop.sock_recv(one, 1_000), PATIENCE)


async def fewer(server: OnAPort, than: int) -> None:
    async def closed() -> bool:
        return server.open < than

    await until(closed)


@pytest.mark.parametrize("request_", [LARGE_GET, POURED_GET])
@pytest.mark.parametrize("bytes_read", [0, 1])
async def test_an_answer_the_client_does_not_read_is_aborted(
    monkeypatch: pytest.MonkeyPatch, request_: bytes, bytes_read: int
) -> None:
    monkeypatch.setattr(patience, "TAKING_SECONDS", 0.3)
    loop = asyncio.get_running_loop()
    async with serving() as (server, port):
        with await connected(port) as slow:
            await loop.sock_sendall(slow, request_)
            if bytes_read:
                await loop.sock_recv(slow, bytes_read)
            await fewer(server, 1)
        assert b"200 OK" in await answer_of(port)


async def test_an_answer_the_client_reads_slowly_comes_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(patience, "TAKING_SECONDS", period := 3.0)
    loop = asyncio.get_running_loop()
    taken, begun = 0, loop.time()
    async with serving() as (_, port):
        with await connected(port) as slow:
            await loop.sock_sendall(slow, LARGE_GET)
            while part := await loop.sock_recv(slow, 1_000_000):
                taken += len(part)
                if loop.time() - begun < period:
                    await asyncio.sleep(0.01)
    assert taken > LARGE


@pytest.mark.parametrize(("per_address", "in_all"), [(3, 100), (100, 3)])
async def test_connections_over_the_limit_are_refused(
    monkeypatch: pytest.MonkeyPatch, per_address: int, in_all: int
) -> None:
    monkeypatch.setattr(patience, "is_local", lambda _: False)
    async with serving(per_address, in_all) as (server, port), contextlib.AsyncExitStack() as held:
        for _ in range(3):
            held.enter_context(await connected(port))

        async def all_three() -> bool:
            return server.open == 3

        await until(all_three)
        assert b"503" in await answer_of(port)
        elsewhere = await answer_of(port, "127.0.0.2")
        assert (b"200 OK" if per_address == 3 else b"503") in elsewhere
        await held.aclose()
        await fewer(server, 3)
        assert b"200 OK" in await answer_of(port)


async def test_a_local_connection_gets_in_while_others_hold_all_other_places(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(patience, "is_local", lambda address: address == "127.0.0.2")
    async with serving(per_address=19, in_all=20) as (server, port), contextlib.AsyncExitStack() as held:
        for _ in range(19):
            held.enter_context(await connected(port, "127.0.0.3"))

        async def all_held() -> bool:
            return server.open == 19

        await until(all_held)
        assert b"503" in await answer_of(port)
        assert b"200 OK" in await answer_of(port, "127.0.0.2")


async def test_local_connections_are_not_counted_by_address() -> None:
    async with serving(per_address=3) as (server, port), contextlib.AsyncExitStack() as held:
        for _ in range(4):
            held.enter_context(await connected(port))

        async def all_held() -> bool:
            return server.open == 4

        await until(all_held)
        assert b"200 OK" in await answer_of(port)


@pytest.mark.parametrize(
    ("address", "local"),
    [("127.0.0.1", True), ("127.0.0.9", True), ("::1", True), ("10.0.0.1", False), ("fe80::1", False)],
)
def test_only_loopback_addresses_are_local(address: str, local: bool) -> None:  # noqa: FBT001
    assert patience.is_local(address) is local


class HeldBack:
    """A loop's clock that strikes when the test makes it."""

    def __init__(self) -> None:
        self.due: list[Callable[[], None]] = []

    def call_later(self, _: float, what: Callable[..., None], *arguments: object) -> None:
        """As a loop's."""
        self.due.append(partial(what, *arguments))


def test_many_refused_connections_are_one_line_with_their_number() -> None:
    refusals, clock = Refusals(), HeldBack()
    with structlog.testing.capture_logs() as logs:
        for _ in range(5):
            refusals.add(clock, 1)  # type: ignore[arg-type]  # all that it asks of a loop
        assert not logs
        [say] = clock.due
        say()
        refusals.add(clock, 1)  # type: ignore[arg-type]  # as above
        clock.due[-1]()
    assert [(one["event"], one["refused"]) for one in logs] == [
        ("too_many_connections", 5),
        ("too_many_connections", 1),
    ]


async def test_every_refused_connection_is_in_a_line(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(patience, "is_local", lambda _: False)
    monkeypatch.setattr(patience, "SAYING_SECONDS", 0.1)
    with structlog.testing.capture_logs() as logs:
        async with serving(per_address=1) as (_, port):
            with await connected(port):
                for _ in range(5):
                    assert b"503" in await answer_of(port)

                async def all_said() -> bool:
                    return sum(int(one["refused"]) for one in logs) == 5

                await until(all_said)
    assert {one["event"] for one in logs} == {"too_many_connections"}
