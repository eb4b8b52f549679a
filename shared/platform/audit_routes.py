"""A service's own audit trail, for those whose office it is to look at it: `POST /audit`, behind the gateway."""

from typing import Any

from pydantic import ValidationError
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from shared.platform.audit import AuditEntry
from shared.platform.audit_search import AuditQuestion, statement
from shared.platform.clock import SystemClock
from shared.platform.errors import Forbidden, Refused
from shared.platform.identity import Actor
from shared.platform.refusals import answering_refusals
from shared.platform.runtime import Runtime
from shared.platform.shapes import misshapen
from shared.policy.matrix import AUDIT_TRAIL, may_read

READ, EXPORTED = "AuditTrail", "ExportAuditTrail"


class AuditQuestionUnreadable(Refused):
    """What is asked of the trail does not have its form."""

    text = "{message}"


def audit_routes(runtime: Runtime) -> list[Route]:
    """A page of the entries; that somebody looked, and for whom, is one of them before it is answered."""

    async def searched(request: Request) -> Response:
        actor = runtime.checker().check(request.headers.get("Homeward-Identity"), SystemClock().now())
        question = _question(await request.body())
        allowed = may_read(actor.roles, AUDIT_TRAIL)
        async with runtime.units.begin(actor) as unit:
            entries = (await unit.session.execute(*statement(question))).all() if allowed else []
            unit.note(_line(question, actor, allowed=allowed))
        if not allowed:
            raise Forbidden(command=READ)
        return JSONResponse([_shown(row.sequence, row.entry, row.recorded_at.isoformat()) for row in entries])

    return [Route("/audit", answering_refusals(searched), methods=["POST"])]


def _question(body: bytes) -> AuditQuestion:
    try:
        return AuditQuestion.model_validate_json(body)
    except ValidationError as error:
        wrong = misshapen(error)
        raise AuditQuestionUnreadable(field=wrong.field, message=wrong.message) from error


def _line(question: AuditQuestion, actor: Actor, *, allowed: bool) -> AuditEntry:
    """Who looked, and by what: whose lines were looked for is a subject of this one."""
    by = question.filter.model_dump(mode="json", exclude_none=True, exclude={"person_id"})
    return AuditEntry(
        action=EXPORTED if question.exports else READ,
        actor_id=actor.id,
        decision="allowed" if allowed else "denied",
        agency_id=actor.agency_id,
        subject_ids=(question.filter.person_id,) if question.filter.person_id else (),
        detail=by,
    )


def _shown(sequence: int, entry: dict[str, Any], at: str) -> dict[str, Any]:
    return entry | {"sequence": sequence, "at": at}
