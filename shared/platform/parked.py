"""Parked events of a service, for administrators: by HTTP behind the gateway, and for the command line."""

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from enum import StrEnum
from uuid import UUID

import orjson
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from shared.platform.audit import AuditEntry
from shared.platform.clock import SystemClock
from shared.platform.consumption import consumptions_of, processing_of
from shared.platform.errors import Forbidden, Refused
from shared.platform.identity import Actor
from shared.platform.messaging.parked_desk import ParkedDesk
from shared.platform.messaging.parking import ParkedEvent
from shared.platform.refusals import answering_refusals
from shared.platform.runtime import Runtime
from shared.platform.service import Service
from shared.policy.matrix import may_command

NOTHING: Mapping[str, str] = {}
COMMANDS = {"retry": "RetryParkedEvent", "discard": "DiscardParkedEvent"}
LISTED, UNKNOWN = "ParkedEvents", "unknown"
"""What the trail calls a look at what waits, and what nobody can ask."""


class DiscardReason(StrEnum):
    """Why an event is given up; a list, since free text would hold people."""

    SEEN = "seen"
    """It is an alarm, and somebody has looked."""
    KNOWN_OTHERWISE = "known_otherwise"
    """What it tells was told again, or is known already."""
    SENT_BY_MISTAKE = "sent_by_mistake"
    BEYOND_REPAIR = "beyond_repair"


class DiscardReasonMissing(Refused):
    """Nothing is given up without saying why."""

    text = "Say why it is given up: {reasons}"
    about_field = "reason"


def parked_routes(service: Service, runtime: Runtime) -> list[Route]:
    """`GET /parked`, `POST /parked/<id>/retry`, `POST /parked/<id>/discard`; all audited, all for administrators."""
    desk = ParkedRoutes(service, runtime)
    return [
        Route("/parked", answering_refusals(desk.list)),
        Route("/parked/{id:uuid}/{action}", answering_refusals(desk.decide), methods=["POST"]),
    ]


MOST_OF_A_REASON = 1_000
"""Bytes."""


class ParkedRoutes:
    """The endpoints."""

    def __init__(self, service: Service, runtime: Runtime) -> None:
        self._service = service
        self._runtime = runtime
        self._checker = runtime.checker()

    async def list(self, request: Request) -> Response:
        """What waits, oldest first."""
        await self._allowed(request, LISTED)
        async with open_desk(self._service, self._runtime) as desk:
            return JSONResponse([_shown(parked) for parked in await desk.waiting()])

    async def decide(self, request: Request) -> Response:
        """Retry or discard one; `applied` false when it failed again."""
        action, parked_id = request.path_params["action"], request.path_params["id"]
        command, detail = COMMANDS.get(action, UNKNOWN), {}
        # Whoever is unknown, or may not do it, hears so before anything they send is read.
        if action == "discard" and may_command(self._actor(request).roles, command):
            detail = {"reason": await _reason(request)}
        await self._allowed(request, command, parked_id, detail)
        async with open_desk(self._service, self._runtime) as desk:
            if action == "discard":
                await desk.discard(parked_id)
                return JSONResponse({"applied": False})
            return JSONResponse({"applied": await desk.retry(parked_id)})

    async def _allowed(
        self, request: Request, action: str, parked_id: UUID | None = None, detail: Mapping[str, str] = NOTHING
    ) -> Actor:
        actor = self._actor(request)
        command = COMMANDS["retry"] if action == LISTED else action
        allowed = may_command(actor.roles, command)
        decision = "allowed" if allowed else "denied"
        subjects = (parked_id,) if parked_id else ()
        async with self._runtime.units.begin(actor) as unit:
            unit.note(
                AuditEntry(
                    action=action, actor_id=actor.id, decision=decision, subject_ids=subjects, detail=dict(detail)
                )
            )
        if not allowed:
            raise Forbidden(command=command)
        return actor

    def _actor(self, request: Request) -> Actor:
        return self._checker.check(request.headers.get("Homeward-Identity"), SystemClock().now())


async def _reason(request: Request) -> DiscardReason:
    """Why somebody gives one up; DiscardReasonMissing where no reason of the list is named."""
    try:
        return DiscardReason(orjson.loads(await _beginning(request))["reason"])
    except (KeyError, TypeError, ValueError) as error:
        raise DiscardReasonMissing(reasons=", ".join(DiscardReason)) from error


async def _beginning(request: Request) -> bytes:
    """As much of a body as a reason takes: what goes on is none, and is not read."""
    body = b""
    async for part in request.stream():
        body += part
        if len(body) > MOST_OF_A_REASON:
            return b""
    return body


@asynccontextmanager
async def open_desk(service: Service, runtime: Runtime) -> AsyncIterator[ParkedDesk]:
    consumptions = await consumptions_of(service, runtime)
    yield ParkedDesk(
        runtime.engine, {one.group: processing_of(runtime, one.group, one.effects) for one in consumptions}
    )


def _shown(parked: ParkedEvent) -> dict[str, object]:
    return {
        "id": str(parked.id),
        "consumer": parked.consumer,
        "type": parked.event_type,
        "aggregate_id": str(parked.aggregate_id) if parked.aggregate_id else None,
        "sequence": parked.sequence,
        "kind": parked.reason_code,
        "reason": parked.reason,
        "parked_at": parked.parked_at.isoformat(),
    }
