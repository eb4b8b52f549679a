"""Sends commands to the services, in the name of who asked, repeating with the same key what was not answered."""

from collections.abc import Set
from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID

import httpx
from tenacity import AsyncRetrying, retry_if_exception_type, stop_after_attempt, wait_exponential_jitter

from services.gateway.access.accounts import Account
from shared.contracts.base import Command
from shared.platform.clock import Clock
from shared.platform.errors import DomainError, Transient
from shared.platform.exercises import HEADER, exercise_of
from shared.platform.identity import Actor, IdentitySigner, service_actor
from shared.platform.settings import Settings
from shared.platform.telemetry import current_traceparent

TIMEOUT = httpx.Timeout(10, connect=2)
ATTEMPTS = 3
RETRIED = frozenset({502, 503, 504})
CONFLICT = 409


class ServiceAway(Transient):
    """A service does not answer; the same request may be repeated."""


@dataclass(frozen=True)
class Refusal:
    """A service's no."""

    code: str
    message: str
    field: str | None = None
    current_version: int | None = None
    about: tuple[UUID, ...] = ()
    least: float | None = None
    most: float | None = None

    @property
    def is_conflict(self) -> bool:
        return self.current_version is not None

    def naming(self, seen: Set[UUID]) -> "Refusal":
        """The same, with those it is about in its message as far as they may be seen."""
        named = ", ".join(str(one) for one in self.about if one in seen)
        message = f"{self.message}: {named}" if named else self.message
        if not seen >= set(self.about):
            message += "; ask a supervisor about the rest" if named else "; ask a supervisor"
        return replace(self, message=message)


@dataclass(frozen=True)
class Accepted:
    """A service's yes: the events it told, and what it answers."""

    event_ids: tuple[UUID, ...]
    answer: Any


class CommandClient:
    """The services' command endpoints."""

    def __init__(self, settings: Settings, signer: IdentitySigner, clock: Clock, client: httpx.AsyncClient) -> None:
        self._settings = settings
        self._signer = signer
        self._clock = clock
        self._client = client

    async def send(self, command: Command, account: Account, key: UUID, exercise: str | None) -> Accepted | Refusal:
        """Send a command; ServiceAway when it stays unknown whether it was done."""
        return await self._send(command, key, self.headers(type(command).service, account, exercise))

    async def send_own(self, command: Command, key: UUID) -> Accepted | Refusal:
        """Send what the gateway asks by itself, in nobody's name; ServiceAway."""
        return await self._send(command, key, self._signed(type(command).service, service_actor("gateway")))

    async def _send(self, command: Command, key: UUID, signed: dict[str, str]) -> Accepted | Refusal:
        service = type(command).service
        url = f"{self._settings.url_of(service)}/commands/{command.command_name()}"
        headers = signed | {"Idempotency-Key": str(key), "content-type": "application/json"}
        response = await self._post(url, headers, command.as_sent().encode())
        if response.is_server_error:
            raise ServiceAway(service)
        body = response.json()
        if response.is_success:
            return Accepted(tuple(UUID(one["id"]) for one in body["events"]), body["answer"])
        about = tuple(UUID(one) for one in body.get("about") or ())
        return Refusal(
            body["code"],
            body["message"],
            body.get("field"),
            body.get("current_version"),
            about,
            body.get("least"),
            body.get("most"),
        )

    async def ask_once(
        self, service: str, method: str, path: str, *, client: httpx.AsyncClient | None = None, **request: Any
    ) -> httpx.Response:
        """What a service answers to what is no command, whatever it is; ServiceAway where nothing came back."""
        url = self._settings.url_of(service) + path
        try:
            return await (client or self._client).request(method, url, **request)
        except httpx.TransportError as error:
            raise ServiceAway(service) from error

    def headers(self, service: str, account: Account, exercise: str | None) -> dict[str, str]:
        """Who asks, signed for one service; the exercise; the trace."""
        actor = Actor(id=account.id, agency_id=account.agency_id, roles=account.roles)
        headers = self._signed(service, actor)
        if self._is_played(exercise):
            headers[HEADER] = str(exercise)
        return headers

    def _signed(self, service: str, actor: Actor) -> dict[str, str]:
        headers = {"Homeward-Identity": self._signer.sign(actor, service, self._clock.now())}
        if traceparent := current_traceparent():
            headers["traceparent"] = traceparent
        return headers

    def _is_played(self, exercise: str | None) -> bool:
        """Whether services would believe it; rows of older exercises say themselves whose they are."""
        try:
            return exercise_of(exercise, self._clock.now(), allowed=self._settings.exercises_allowed) is not None
        except DomainError:
            return False

    async def _post(self, url: str, headers: dict[str, str], content: bytes) -> httpx.Response:
        retrying = AsyncRetrying(
            stop=stop_after_attempt(ATTEMPTS),
            wait=wait_exponential_jitter(multiplier=0.1, max=1, jitter=0.1),
            retry=retry_if_exception_type((httpx.TransportError, ServiceAway)),
            reraise=True,
        )
        try:
            async for attempt in retrying:
                with attempt:
                    response = await self._client.post(url, headers=headers, content=content, timeout=TIMEOUT)
                    if response.status_code in RETRIED:
                        raise ServiceAway(url)
                    return response
        except httpx.TransportError as error:
            raise ServiceAway(type(error).__name__) from error
        raise AssertionError("unreachable: the last attempt returns or raises")
