"""Subscriptions over the `graphql-transport-ws` protocol, and over no other."""

import asyncio
from collections import Counter
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

import orjson
from starlette.websockets import WebSocket, WebSocketDisconnect

from services.gateway.access.guard import Caller, Guard
from services.gateway.execution.engine import Engine
from services.gateway.execution.limits import BIGGEST_BODY
from services.gateway.execution.persisted_documents import Malformed
from services.gateway.execution.request import Request
from services.gateway.execution.subscriptions import NoLongerAllowed, Subscriptions
from services.gateway.http.errors import MAY_PASS, reference_of
from services.gateway.readmodel.changes import FellBehind
from shared.platform.clock import new_id
from shared.platform.errors import DomainError
from shared.platform.logs import log
from shared.platform.messaging.retryable import is_retryable

PROTOCOL = "graphql-transport-ws"
INIT_SECONDS = 5
LOOK_SECONDS = 10
"""How often it is asked whether the session still holds; a token's end is known beforehand."""
IDLE_SECONDS = 120
"""Clients ping more often than this; who does not is gone."""
MOST_SUBSCRIPTIONS = 10
MOST_SOCKETS = 12
NORMAL, BAD, UNAUTHORIZED, FORBIDDEN, TIMEOUT, TAKEN, TOO_MANY = 1000, 4400, 4401, 4403, 4408, 4409, 4429
TRY_AGAIN = 1013
"""Clients of the protocol come back after this one; after 4400, 4401, 4409 and 4429 they never do."""


class Closing(Exception):
    """The socket is to be closed with this code."""

    def __init__(self, code: int, reason: str) -> None:
        super().__init__(reason)
        self.code = code
        self.reason = reason


@dataclass
class SubscriptionEndpoint:
    """The websocket at `/graphql`."""

    engine: Engine
    subscriptions: Subscriptions
    guard: Guard
    _sockets: Counter[UUID] = field(default_factory=Counter)

    async def __call__(self, socket: WebSocket) -> None:
        try:
            self.guard.check_origin(socket)
        except DomainError:
            await socket.close(FORBIDDEN)
            return
        if PROTOCOL not in socket.scope.get("subprotocols", []):
            await socket.close(BAD)
            return
        await socket.accept(PROTOCOL)
        connection = Connection(socket, self)
        try:
            await connection.serve()
        except Closing as closing:
            await _close(socket, closing)
        except WebSocketDisconnect:
            pass
        finally:
            connection.stop()

    def enter(self, caller: Caller) -> None:
        """Count a socket of a caller; Closing when there are too many."""
        if self._sockets[caller.account.id] >= MOST_SOCKETS:
            raise Closing(TRY_AGAIN, "Too many sockets")
        self._sockets[caller.account.id] += 1

    def leave(self, caller: Caller) -> None:
        self._sockets[caller.account.id] -= 1


class Connection:
    """One socket: who it is, and what it follows."""

    def __init__(self, socket: WebSocket, endpoint: SubscriptionEndpoint) -> None:
        self._socket = socket
        self._endpoint = endpoint
        self._caller: Caller | None = None
        self._following: dict[str, asyncio.Task[None]] = {}
        self._watching: asyncio.Task[None] | None = None
        self._closing: asyncio.Future[Closing] = asyncio.get_running_loop().create_future()

    async def serve(self) -> None:
        """Answer messages until the socket ends; Closing."""
        await self._begin()
        while True:
            message = await self._next(IDLE_SECONDS)
            match message.get("type"):
                case "ping":
                    await self._send({"type": "pong"})
                case "pong":
                    pass
                case "subscribe":
                    self._subscribe(message)
                case "complete":
                    self._complete(str(message.get("id")))
                case "connection_init":
                    raise Closing(TOO_MANY, "Too many initialisation requests")
                case _:
                    raise Closing(BAD, "Invalid message")

    def stop(self) -> None:
        for task in (*self._following.values(), *([self._watching] if self._watching else [])):
            task.cancel()
        if self._caller:
            self._endpoint.leave(self._caller)

    async def _begin(self) -> None:
        message = await self._next(INIT_SECONDS)
        if message.get("type") != "connection_init":
            raise Closing(UNAUTHORIZED, "Unauthorized")
        caller = await self._known(message.get("payload"))
        self._endpoint.enter(caller)
        self._caller = caller
        self._watching = asyncio.create_task(self._watch(caller))
        await self._send({"type": "connection_ack"})

    async def _watch(self, caller: Caller) -> None:
        """Close the socket once its session or token has ended, whether or not anything is told on it."""
        guard = self._endpoint.guard
        while not self._closing.done():
            left = (caller.expires - guard.now()).total_seconds() if caller.expires else LOOK_SECONDS
            await asyncio.sleep(min(LOOK_SECONDS, max(0.0, left)))
            try:
                current = await guard.still(caller, guard.now())
            except MAY_PASS as error:
                # A database that is away ends nobody's session; a token still ends by its own time.
                log.warning("session_unknown", reason=type(error).__name__)
                continue
            if current is None:
                self._close(Closing(FORBIDDEN, "Forbidden"))

    async def _known(self, payload: Any) -> Caller:
        token = payload.get("authorization") if isinstance(payload, dict) else None
        try:
            if isinstance(token, str):
                return await self._endpoint.guard.bearer(token.removeprefix("Bearer ").strip())
            return await self._endpoint.guard.caller(self._socket)
        except DomainError as refusal:
            raise Closing(FORBIDDEN, "Forbidden") from refusal

    async def _next(self, seconds: float) -> dict[str, Any]:
        receiving = asyncio.ensure_future(self._received())
        waiting: set[asyncio.Future[Any]] = {receiving, self._closing}
        await asyncio.wait(waiting, timeout=seconds, return_when=asyncio.FIRST_COMPLETED)
        if self._closing.done():
            receiving.cancel()
            raise self._closing.result()
        if not receiving.done():
            receiving.cancel()
            raise Closing(TIMEOUT, "Connection initialisation timeout" if not self._caller else "Idle")
        return _read(receiving.result())

    async def _received(self) -> str:
        try:
            return await self._socket.receive_text()
        except KeyError as error:
            # Bytes: Starlette knows a message of texts only.
            raise Closing(BAD, "Invalid message") from error

    def _subscribe(self, message: dict[str, Any]) -> None:
        identity, payload = message.get("id"), message.get("payload")
        if not isinstance(identity, str) or not isinstance(payload, dict):
            raise Closing(BAD, "Invalid message")
        if identity in self._following:
            raise Closing(TAKEN, f"Subscriber for {identity[:40]} already exists")
        if len(self._following) >= MOST_SUBSCRIPTIONS:
            raise Closing(TOO_MANY, "Too many subscriptions")
        self._following[identity] = asyncio.create_task(self._follow(identity, payload))

    def _complete(self, identity: str) -> None:
        task = self._following.pop(identity, None)
        if task:
            task.cancel()

    async def _follow(self, identity: str, payload: dict[str, Any]) -> None:
        try:
            await self._answer(identity, payload)
        except WebSocketDisconnect:
            self._close(Closing(NORMAL, ""))

    async def _answer(self, identity: str, payload: dict[str, Any]) -> None:
        assert self._caller is not None  # noqa: S101  # known since the socket began
        try:
            prepared = await self._endpoint.engine.prepare_in_turn(_request(payload, self._caller))
            async for data in self._endpoint.subscriptions.follow(prepared, self._caller):
                await self._send({"type": "next", "id": identity, "payload": {"data": data}})
        except NoLongerAllowed:
            self._close(Closing(FORBIDDEN, "Forbidden"))
        except FellBehind:
            self._close(Closing(TRY_AGAIN, "Fell behind; begin again"))
        except Malformed as error:
            await self._fail(identity, [one.message for one in error.errors] or ["Subscriptions only"])
        except DomainError as refusal:
            await self._fail(identity, [refusal.message])
        except WebSocketDisconnect:
            raise
        except Exception as error:  # noqa: BLE001  # whatever it is: masked for the caller, whole in the log
            await self._break_off(identity, error)

    async def _break_off(self, identity: str, error: Exception) -> None:
        if isinstance(error, MAY_PASS) and is_retryable(error):
            # Whoever stays on the socket would believe that they are told of changes.
            log.warning("subscription_interrupted", reason=type(error).__name__)
            self._close(Closing(TRY_AGAIN, "Begin again"))
        else:
            await self._fail(identity, [f"Something went wrong ({reference_of(error, 'subscription')})"])

    async def _fail(self, identity: str, messages: list[str]) -> None:
        self._following.pop(identity, None)
        await self._send({"type": "error", "id": identity, "payload": [{"message": one} for one in messages]})

    def _close(self, closing: Closing) -> None:
        if not self._closing.done():
            self._closing.set_result(closing)

    async def _send(self, message: dict[str, Any]) -> None:
        try:
            await self._socket.send_text(orjson.dumps(message).decode())
        except RuntimeError as error:
            # So Starlette and the server say that the other side has closed it already.
            raise WebSocketDisconnect(NORMAL) from error


def _request(payload: dict[str, Any], caller: Caller) -> Request:
    extensions = payload.get("extensions")
    registered = extensions.get("documentId") if isinstance(extensions, dict) else None
    query, variables, operation = payload.get("query"), payload.get("variables"), payload.get("operationName")
    return Request(
        account=caller.account,
        key=new_id(),
        query=query if isinstance(query, str) else None,
        document_id=registered if isinstance(registered, str) and not query else None,
        operation=operation if isinstance(operation, str) else None,
        variables=variables if isinstance(variables, dict) else {},
    )


def _read(text: str) -> dict[str, Any]:
    if len(text) > BIGGEST_BODY:
        raise Closing(BAD, "The message is too large")
    try:
        message = orjson.loads(text)
    except orjson.JSONDecodeError as error:
        raise Closing(BAD, "Invalid message") from error
    if not isinstance(message, dict):
        raise Closing(BAD, "Invalid message")
    return message


async def _close(socket: WebSocket, closing: Closing) -> None:
    try:
        await socket.close(closing.code, closing.reason)
    except (RuntimeError, WebSocketDisconnect):
        # The other side was faster.
        return
