"""How partner feeds stand, over HTTP: `GET /partner-feeds`, behind the gateway. An agency is told of its own alone."""

from collections.abc import Sequence
from typing import Any

from pydantic_core import to_jsonable_python
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Route

from services.intake.sharing.repository import feed_states
from shared.contracts.base import C7
from shared.platform.audit import AuditEntry
from shared.platform.clock import SystemClock
from shared.platform.errors import Forbidden
from shared.platform.identity import Actor
from shared.platform.refusals import answering_refusals
from shared.platform.runtime import Runtime
from shared.platform.unit_of_work import UnitOfWork
from shared.policy.matrix import PARTNER_FEEDS, Reach, matrix, may_read


def feed_routes(runtime: Runtime) -> Sequence[BaseRoute]:
    async def listed(request: Request) -> Response:
        actor = runtime.checker().check(request.headers.get("Homeward-Identity"), SystemClock().now())
        allowed = may_read(actor.roles, PARTNER_FEEDS)
        async with runtime.units.begin(actor) as unit:
            states = await states_for(actor, unit) if allowed else []
            unit.note(_line(actor, states, allowed=allowed))
        if not allowed:
            raise Forbidden(command=PARTNER_FEEDS)
        return JSONResponse(to_jsonable_python(states), headers={"Cache-Control": "no-store"})

    return [Route("/partner-feeds", answering_refusals(listed), methods=["GET"])]


async def states_for(actor: Actor, unit: UnitOfWork) -> list[dict[str, Any]]:
    """Every agency's for whoever sees how the house is set up; else the actor's own agency's, if there is one."""
    if matrix().reach(actor.roles, C7) is Reach.ALL:
        return await feed_states(unit.session, None)
    return await feed_states(unit.session, actor.agency_id) if actor.agency_id else []


def _line(actor: Actor, states: Sequence[dict[str, Any]], *, allowed: bool) -> AuditEntry:
    return AuditEntry(
        action=PARTNER_FEEDS,
        actor_id=actor.id,
        decision="allowed" if allowed else "denied",
        agency_id=actor.agency_id,
        subject_ids=tuple(one["agency_id"] for one in states),
    )
