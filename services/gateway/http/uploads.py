"""Passes workbooks on to intake, as they come in, in the name of who sends them; and the template back."""

import re
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass

import httpx
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from services.gateway.access.guard import Guard
from services.gateway.execution.command_client import CommandClient
from services.gateway.execution.turnstile import Turnstile
from services.gateway.http.errors import refusals_as_json
from services.gateway.http.headers import require_plain
from shared.platform.errors import Refused
from shared.platform.exercises import HEADER
from shared.platform.telemetry import span

INTAKE = "intake"
BIGGEST_UPLOAD = 21 * 1024 * 1024
PASSED_ON = ("content-type", "content-length", "idempotency-key")
SECONDS = 120


class UploadTooLarge(Refused):
    """The file is larger than any that is taken, or does not say how large it is."""

    status = 413
    text = "The file is too large"
    about_field = "file"


@dataclass(frozen=True)
class Uploads:
    """`POST /imports` and the template."""

    guard: Guard
    command_client: CommandClient
    client: httpx.AsyncClient
    turnstile: Turnstile
    exercise_of: Callable[[str | None], str | None]

    def routes(self) -> list[BaseRoute]:
        return [
            Route("/imports", refusals_as_json(self._receive), methods=["POST"]),
            Route("/imports/template.xlsx", refusals_as_json(self._template)),
        ]

    async def _receive(self, request: Request) -> Response:
        caller = await self.guard.caller(request)
        length = request.headers.get("content-length", "")
        if not re.fullmatch(r"\d{1,9}", length, re.ASCII) or int(length) > BIGGEST_UPLOAD:
            raise UploadTooLarge
        require_plain(request, PASSED_ON)
        with self.turnstile.passing(caller.account.id), span("upload", request.headers.get("traceparent")):
            headers = self.command_client.headers(INTAKE, caller.account, self.exercise_of(request.headers.get(HEADER)))
            headers |= {name: request.headers[name] for name in PASSED_ON if name in request.headers}
            return await self._ask("POST", "/imports", headers, request.stream())

    async def _template(self, request: Request) -> Response:
        caller = await self.guard.caller(request)
        return await self._ask(
            "GET", "/imports/template.xlsx", self.command_client.headers(INTAKE, caller.account, None), None
        )

    async def _ask(
        self, method: str, path: str, headers: dict[str, str], content: AsyncIterator[bytes] | None
    ) -> Response:
        answer = await self.command_client.ask_once(
            INTAKE, method, path, client=self.client, headers=headers, content=content, timeout=SECONDS
        )
        headers = {name: answer.headers[name] for name in ("content-disposition",) if name in answer.headers}
        media_type = answer.headers.get("content-type", "application/json")
        return Response(
            answer.content, answer.status_code, headers | {"cache-control": "no-store"}, media_type=media_type
        )
