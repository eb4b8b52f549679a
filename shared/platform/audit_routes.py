"""A service's own audit trail, for those whose office it is to look at it: `GET /audit`, behind the gateway."""

from typing import Any

from sqlalchemy import text
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from shared.contracts.base import C7
from shared.platform.audit import AuditEntry
from shared.platform.clock import SystemClock
from shared.platform.errors import Forbidden
from shared.platform.refusals import answering_refusals
from shared.platform.runtime import Runtime
from shared.policy.matrix import matrix

NEWEST = 200
ACTION = "AuditTrail"
_NEWEST = text("SELECT sequence, entry, recorded_at FROM audit ORDER BY sequence DESC LIMIT :most")


def audit_routes(runtime: Runtime) -> list[Route]:
    """The newest entries; that somebody looked is one of them."""

    async def newest(request: Request) -> Response:
        actor = runtime.checker().check(request.headers.get("Homeward-Identity"), SystemClock().now())
        allowed = matrix().reach(actor.roles, C7) is not None
        async with runtime.units.begin(actor) as unit:
            entries = (await unit.session.execute(_NEWEST, {"most": NEWEST if allowed else 0})).all()
            unit.note(AuditEntry(ACTION, actor.id, "allowed" if allowed else "denied", actor.agency_id))
        if not allowed:
            raise Forbidden(command=ACTION)
        return JSONResponse([_shown(row.sequence, row.entry, row.recorded_at.isoformat()) for row in entries])

    return [Route("/audit", answering_refusals(newest))]


def _shown(sequence: int, entry: dict[str, Any], at: str) -> dict[str, Any]:
    return {
        "sequence": sequence,
        "at": at,
        "actor": entry["actor"],
        "action": entry["action"],
        "subject_ids": entry["subjects"],
        "outcome": entry["decision"],
    }
