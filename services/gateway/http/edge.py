"""The outermost of the gateway: whose names it answers to, how long it waits for a body, what no answer is without."""

import asyncio
from collections.abc import Iterable

from starlette.responses import JSONResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from shared.platform.answers import SafeAnswers
from shared.platform.errors import Refused

BODY_SECONDS = 120.0
"""For a whole workbook on a bad line."""
PAUSE_SECONDS = 20.0
"""Without a single byte."""
LOOPBACK = frozenset({"localhost", "127.0.0.1", "[::1]"})
MISDIRECTED = 421
BAD_REQUEST = 400
NOT_THIS_HOST = {"code": "not_this_host", "message": "This is not answered under this name", "field": "Host"}
ONCE = frozenset(
    {b"authorization", b"x-homeward-csrf", b"origin", b"homeward-exercise", b"idempotency-key", b"content-type"}
)
"""What says who asks and what for: of two, a proxy before us may have judged the one and we the other."""


class BodyTooSlow(Refused):
    """The request began and does not go on."""

    status = 408
    text = "The request did not come to its end in time"


class Edge:
    """Around everything the gateway answers."""

    def __init__(self, app: ASGIApp, hosts: Iterable[str]) -> None:
        self._app = SafeAnswers(app)
        self._hosts = frozenset(hosts)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request that is meant for us."""
        asked = scope["type"] in {"http", "websocket"}
        if asked and not self._is_meant(scope):
            await _turn_away(NOT_THIS_HOST, MISDIRECTED, scope, receive, send)
        elif asked and (doubled := _doubled(scope)):
            content = {"code": "header_twice", "message": "This header may be sent once only", "field": doubled}
            await _turn_away(content, BAD_REQUEST, scope, receive, send)
        elif scope["type"] == "http":
            await self._app(scope, _hurried(receive), send)
        else:
            await self._app(scope, receive, send)

    def _is_meant(self, scope: Scope) -> bool:
        """Another name that leads here is somebody else's page, made to reach what listens on this machine."""
        named = [value.decode("latin-1") for name, value in scope["headers"] if name == b"host"]
        return len(named) == 1 and _host_of(named[0]) in self._hosts


def answered_names(address: str, more: Iterable[str]) -> frozenset[str]:
    """The names under which a gateway with this address is reached; on a machine of its own, the machine's too."""
    host = _host_of(address.partition("://")[2].partition("/")[0])
    return frozenset({host, *(one.lower() for one in more)}) | (LOOPBACK if host in LOOPBACK else frozenset())


def _host_of(authority: str) -> str:
    host, colon, port = authority.strip().lower().rpartition(":")
    return host if colon and (port.isdecimal() or not port) else authority.strip().lower()


def _doubled(scope: Scope) -> str | None:
    """A header that came twice and may come once, if any."""
    names = [name for name, _ in scope["headers"] if name in ONCE]
    return next((name.decode("latin-1") for name in names if names.count(name) > 1), None)


async def _turn_away(content: dict[str, str], status: int, scope: Scope, receive: Receive, send: Send) -> None:
    if scope["type"] == "websocket":
        await receive()
        await send({"type": "websocket.close", "code": 4403})
        return
    await SafeAnswers(JSONResponse(content, status_code=status))(scope, receive, send)


def _hurried(receive: Receive) -> Receive:
    begun: float | None = None
    whole = False

    async def received() -> Message:
        nonlocal begun, whole
        if whole:
            # The body is there: what is waited for now is that the caller goes away.
            return await receive()
        clock = asyncio.get_running_loop().time
        begun = clock() if begun is None else begun
        try:
            async with asyncio.timeout(min(PAUSE_SECONDS, begun + BODY_SECONDS - clock())):
                message = await receive()
        except TimeoutError:
            raise BodyTooSlow from None
        whole = not message.get("more_body", False)
        return message

    return received
