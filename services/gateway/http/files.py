"""Files of people, records and texts: passed on to intake as they come in (tus 1.0), and back to whoever may see them.

An address holds opaque ids only. What comes back is for the page to show: no browser keeps it, guesses what it is, or
runs anything of it.
"""

from dataclasses import dataclass
from uuid import UUID

import httpx
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from services.gateway.access.accounts import Account
from services.gateway.access.guard import Guard
from services.gateway.compiler.access_conditions import RoleAccess
from services.gateway.compiler.compile import Compiler
from services.gateway.execution.command_client import CommandClient
from services.gateway.execution.engine import Engine
from services.gateway.execution.query_executor import QueryExecutor
from services.gateway.execution.turnstile import Turnstile
from services.gateway.http.errors import refusals_as_json
from services.gateway.http.headers import require_plain
from services.gateway.http.uploads import INTAKE, SECONDS
from shared.contracts.intake.v1 import AddAttachment, AddTextRecording, AttachFile
from shared.platform.errors import Forbidden, NotFound
from shared.platform.telemetry import span
from shared.policy.matrix import may_command

READ = "ReadFile"
ATTACHED_BY = tuple(one.command_name() for one in (AttachFile, AddAttachment, AddTextRecording))
SHOWN_AS = ("File", "Attachment", "Recording")
PASSED_ON = (
    "content-type", "content-length", "tus-resumable", "upload-length", "upload-offset", "upload-metadata",
)  # fmt: skip
PASSED_BACK = ("location", "tus-resumable", "upload-length", "upload-offset", "retry-after")
SHOWN = {
    "cache-control": "no-store",
    "content-disposition": "attachment",
    "content-security-policy": "default-src 'none'; frame-ancestors 'none'; sandbox",
    "cross-origin-resource-policy": "same-origin",
    "x-content-type-options": "nosniff",
}
SENDING_EACH, SENDING = 3, 20
READING_EACH, READING = 8, 40


@dataclass(frozen=True)
class Files:
    """`POST /files`, `HEAD` and `PATCH /files/<id>`, and what is read of them."""

    guard: Guard
    engine: Engine
    queries: QueryExecutor
    command_client: CommandClient
    client: httpx.AsyncClient
    sending: Turnstile
    reading: Turnstile

    def routes(self) -> list[BaseRoute]:
        send, read = refusals_as_json(self._send), refusals_as_json(self._read)
        return [
            Route("/files", send, methods=["POST"]),
            Route("/files/{id:uuid}", send, methods=["HEAD", "PATCH"]),
            Route("/files/{id:uuid}/content", read),
            Route("/files/{id:uuid}/preview", read),
        ]

    async def _send(self, request: Request) -> Response:
        """As it comes; intake knows whose the person is, and looks at the bytes."""
        account = (await self.guard.caller(request)).account
        if not any(may_command(account.roles, one) for one in ATTACHED_BY):
            await self.queries.denied(ATTACHED_BY[0], (), account)
            raise Forbidden(command=ATTACHED_BY[0])
        require_plain(request, PASSED_ON)
        headers = {name: request.headers[name] for name in PASSED_ON if name in request.headers}
        with self.sending.passing(account.id), span("upload", request.headers.get("traceparent")):
            answer = await self._ask(request, account, headers)
        back = {name: answer.headers[name] for name in PASSED_BACK if name in answer.headers}
        return Response(answer.content, answer.status_code, back, media_type=answer.headers.get("content-type"))

    async def _read(self, request: Request) -> Response:
        account, file_id = (await self.guard.caller(request)).account, request.path_params["id"]
        if not await self._sees(file_id, account):
            await self.queries.denied(READ, (file_id,), account)
            raise NotFound("file", field="file_id")
        with self.reading.passing(account.id), span(READ, request.headers.get("traceparent")):
            answer = await self._ask(request, account, {})
        media_type = answer.headers.get("content-type", "application/json")
        return Response(answer.content, answer.status_code, SHOWN, media_type=media_type)

    async def _sees(self, file_id: UUID, account: Account) -> bool:
        compiler, access = Compiler(self.engine.schema), RoleAccess(account.roles)
        plans = [compiler.row(one, access) for one in SHOWN_AS]
        return any([await self.queries.sees(plan, file_id, account) for plan in plans])

    async def _ask(self, request: Request, account: Account, headers: dict[str, str]) -> httpx.Response:
        signed = self.command_client.headers(INTAKE, account, None)
        body = request.stream() if request.method == "PATCH" else None
        return await self.command_client.ask_once(
            INTAKE, request.method, request.url.path,
            client=self.client, headers=signed | headers, content=body, timeout=SECONDS,
        )  # fmt: skip
