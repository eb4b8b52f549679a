"""Parked events of a service, for administrators: by HTTP behind the gateway, and for the command line."""

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from enum import StrEnum
from uuid import UUID

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
        reason = await _reason(request) if action == "discard" else None
        await self._allowed(request, COMMANDS.get(action, UNKNOWN), parked_id, {"reason": reason} if reason else {})
        if action == "discard" and reason is None:
            raise DiscardReasonMissing(reasons=", ".join(DiscardReason))
        async with open_desk(self._service, self._runtime) as desk:
            if action == "discard":
                await desk.discard(parked_id)
                return JSONResponse({"applied": False})
            return JSONResponse({"applied": await desk.retry(parked_id)})

    async def _allowed(
        self, request: Request, action: str, parked_id: UUID | None = None, detail: Mapping[str, str] = NOTHING
    ) -> Actor:
        actor = self._checker.check(request.headers.get("Homeward-Identity"), SystemClock().now())
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


async def _reason(request: Request) -> DiscardReason | None:
    """Why somebody gives one up; None where no reason of the list is named."""
    try:
        return DiscardReason((await request.json())["reason"])
    except (KeyError, TypeError, ValueError):
        return None


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
