"""A tab that is closed while something is sent to it is nobody's fault."""

from collections.abc import AsyncIterator, Callable
from types import SimpleNamespace
from typing import Any

import pytest
from starlette.types import Message
from starlette.websockets import WebSocket, WebSocketDisconnect

from services.gateway.access.guard import Caller
from services.gateway.http import websocket
from services.gateway.http.websocket import NORMAL, Connection
from shared.platform.errors import Forbidden
from tests.gateway.support import account_of

SUBSCRIBE = {"query": "subscription { peopleChanged { id } }"}


async def _pushed(*_: object) -> AsyncIterator[dict[str, Any]]:
    yield {"peopleChanged": {"id": "1"}}


def _failing(error: Exception) -> Callable[..., AsyncIterator[dict[str, Any]]]:
    async def follow(*_: object) -> AsyncIterator[dict[str, Any]]:
        for one in [error]:
            raise one
        yield {}

    return follow


def _connection(error: Exception, follow: object) -> Connection:
    """To a tab that is gone: what the server says of it depends on how far it has noticed."""

    async def prepared(_: object) -> None:
        return None

    async def receive() -> Message:
        return {"type": "websocket.connect"}

    async def send(message: Message) -> None:
        if message["type"] == "websocket.send":
            raise error

    engine, subscriptions = SimpleNamespace(prepare_in_turn=prepared), SimpleNamespace(follow=follow)
    endpoint = SimpleNamespace(engine=engine, subscriptions=subscriptions)
    connection = Connection(WebSocket({"type": "websocket"}, receive, send), endpoint)  # type: ignore[arg-type]  # what is used of it
    connection._caller = Caller(account_of("caseworker"))
    return connection


@pytest.mark.parametrize("error", [OSError(), RuntimeError("Unexpected ASGI message")], ids=["leaving", "gone"])
@pytest.mark.parametrize("follow", [_pushed, _failing(Forbidden(command="people")), _failing(ZeroDivisionError())])
async def test_a_closed_tab_ends_its_subscriptions_without_a_fault_of_theirs(
    monkeypatch: pytest.MonkeyPatch, error: Exception, follow: object
) -> None:
    faults: list[Exception] = []
    monkeypatch.setattr(websocket, "reference_of", lambda fault, _: faults.append(fault))
    connection = _connection(error, follow)
    await connection._socket.accept()
    for identity in ("1", "2"):
        await connection._follow(identity, SUBSCRIBE)
    assert connection._closing.result().code == NORMAL
    assert {type(fault) for fault in faults} <= {ZeroDivisionError}


async def test_an_answer_to_a_closed_tab_ends_the_socket() -> None:
    connection = _connection(RuntimeError("Unexpected ASGI message"), _pushed)
    await connection._socket.accept()
    with pytest.raises(WebSocketDisconnect):
        await connection._send({"type": "pong"})
