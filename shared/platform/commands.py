"""`POST /commands/<Name>`, generated from a service's handlers, with OpenAPI."""

from collections.abc import Awaitable, Callable, Coroutine
from dataclasses import asdict, dataclass, replace
from typing import Annotated, Any
from uuid import UUID

from fastapi import Depends, FastAPI, Header, Request, Security
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse, Response
from fastapi.routing import APIRoute
from fastapi.security import APIKeyHeader
from fastapi.telemetry import TelemetryConfig
from pydantic import BaseModel
from sqlalchemy.exc import SQLAlchemyError

from shared.platform.audit import AuditEntry
from shared.platform.authorisation import Authorisation, OutOfReach, Unseen, person_fields
from shared.platform.clock import SystemClock
from shared.platform.errors import DomainError, Forbidden, Refused, Transient, VersionConflict
from shared.platform.exercises import exercise_of
from shared.platform.identity import Actor, IdentityChecker, service_actor
from shared.platform.logs import log
from shared.platform.messaging.retryable import is_retryable
from shared.platform.service import Handles, Service
from shared.platform.shapes import misshapen_detail
from shared.platform.telemetry import span
from shared.platform.units import CommandContext, UnitsOfWork
from shared.policy.matrix import matrix, may_command

OWN_SPANS_ONLY = TelemetryConfig(tracing=False, logs=False, auto_configure=False)
"""FastAPI's own spans and logs would tell queries and the messages of exceptions; its meters tell routes only."""

IDENTITY = APIKeyHeader(name="Homeward-Identity", auto_error=False)


class Invalid(Refused):
    """The command does not have the shape its contract asks for."""


class PublishedEvent(BaseModel):
    """An event the command caused."""

    id: UUID
    type: str
    aggregate_id: UUID
    sequence: int


class CommandAnswer(BaseModel):
    """What a command answers; `replayed` when the key was seen before."""

    aggregate_id: UUID | None
    version: int | None
    events: list[PublishedEvent]
    answer: Any = None
    replayed: bool


class Refusal(BaseModel):
    """Why not; `code` is stable."""

    code: str
    message: str
    field: str | None = None
    least: float | None = None
    most: float | None = None
    current_version: int | None = None
    about: list[UUID] = []


@dataclass(frozen=True)
class Edge:
    """What stands before every command: units of work, whom to believe, whether exercises are played."""

    units: UnitsOfWork
    checker: IdentityChecker
    exercises: bool = False

    async def permitted(self, name: str, request: Request) -> Actor:
        """Who asks for a command; IdentityRefused, or Forbidden with a line in the trail."""
        actor = self.checker.check(request.headers.get(IDENTITY.model.name), SystemClock().now())
        await require_permission(name, actor, self.units, _uuid(request.headers.get("Idempotency-Key")))
        return actor


class CommandRoute(APIRoute):
    """Whoever is unknown, or may not do it, hears so first: FastAPI reads and parses a body before any dependency."""

    def get_route_handler(self) -> Callable[[Request], Coroutine[Any, Any, Response]]:
        answer = super().get_route_handler()

        async def handler(request: Request) -> Response:
            edge: Edge = request.app.state.edge
            request.state.actor = await edge.permitted(self.name, request)
            return await answer(request)

        return handler


def command_api(service: Service, units: UnitsOfWork, checker: IdentityChecker, *, exercises: bool = False) -> FastAPI:
    edge = Edge(units, checker, exercises)
    api = FastAPI(
        title=f"Homeward {service.name}", version="1", docs_url=None, redoc_url=None, telemetry=OWN_SPANS_ONLY
    )
    api.state.edge = edge
    api.router.route_class = CommandRoute
    for handles in service.commands:
        _add_command(api, _guarded(handles, service), edge)
    api.add_exception_handler(DomainError, _refuse)
    api.add_exception_handler(RequestValidationError, _refuse_shape)
    api.add_exception_handler(Transient, _try_later)
    # The database is away or busy: asyncpg tells of a refused connection as OSError.
    for passing in (SQLAlchemyError, OSError):
        api.add_exception_handler(passing, _try_later_if_transient)
    return api


def _guarded(handles: Handles, service: Service) -> Handles:
    """The command with the guard of whom it is about; TypeError where nobody guards a command about somebody."""
    if service.standings is None:
        if person_fields(handles.command):
            raise TypeError(f"{handles.command.command_name()} is about a person, and nobody knows whose they are")
        return handles
    guard = Authorisation(service.metadata, service.standings)
    return replace(handles, handler=guard.guarding(handles.command, handles.handler))


def _add_command(api: FastAPI, handles: Handles, edge: Edge) -> None:
    name = handles.command.command_name()
    endpoint = _endpoint(handles, edge)
    # FastAPI reads the body's type from the annotation, which is only known here.
    endpoint.__annotations__["command"] = handles.command
    api.post(
        f"/commands/{name}",
        name=name,
        summary=(handles.command.__doc__ or name).splitlines()[0],
        response_model=CommandAnswer,
        responses={status: {"model": Refusal} for status in (401, 403, 404, 409, 422)},
        dependencies=[Security(IDENTITY)],
    )(endpoint)


def _endpoint(handles: Handles, edge: Edge) -> Callable[..., Awaitable[Any]]:
    name = handles.command.command_name()

    async def context_of(
        request: Request,
        idempotency_key: Annotated[UUID, Header()],
        homeward_exercise: Annotated[str | None, Header()] = None,
    ) -> CommandContext:
        exercise = exercise_of(homeward_exercise, SystemClock().now(), allowed=edge.exercises)
        return CommandContext(idempotency_key, request.state.actor, exercise)

    async def endpoint(
        command: Any,
        context: Annotated[CommandContext, Depends(context_of)],
        traceparent: Annotated[str | None, Header()] = None,
    ) -> Any:
        with span(name, traceparent):
            try:
                answer = await edge.units.execute(handles.handler, command, context)
                return await handles.afterwards(command, edge.units, answer) if handles.afterwards else answer
            except (Unseen, OutOfReach) as refusal:
                await note_denied(name, context.actor, edge.units, context.key, refusal.persons)
                raise

    return endpoint


def _uuid(text: str | None) -> UUID | None:
    try:
        return UUID(text) if text else None
    except ValueError:
        return None


async def require_permission(name: str, actor: Actor, units: UnitsOfWork, request_id: UUID | None = None) -> None:
    """Forbidden, and the attempt is in the audit trail, where no role of the actor may do the command."""
    if may_command(actor.roles, name) or _asks_by_itself(actor, name):
        return
    await note_denied(name, actor, units, request_id)
    raise Forbidden(command=name)


def _asks_by_itself(actor: Actor, name: str) -> bool:
    """Whether it is a service that asks this in nobody's name."""
    asking = (service for service, commands in matrix().services.items() if name in commands)
    return actor.kind == "service" and actor.id in {service_actor(service).id for service in asking}


async def note_denied(
    name: str, actor: Actor, units: UnitsOfWork, request_id: UUID | None = None, persons: tuple[UUID, ...] = ()
) -> None:
    """Write down that somebody asked for what they may not do."""
    entry = AuditEntry(
        action=name,
        actor_id=actor.id,
        decision="denied",
        agency_id=actor.agency_id,
        subject_ids=persons,
        request_id=request_id,
    )
    async with units.begin(actor) as unit:
        unit.note(entry)


async def _refuse(_: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, DomainError)  # noqa: S101  # registered for this type only
    current = error.current_version if isinstance(error, VersionConflict) else None
    refusal = Refusal(
        code=error.code,
        message=error.message,
        field=error.field,
        current_version=current,
        about=list(error.about),
    )
    return JSONResponse(refusal.model_dump(mode="json"), status_code=error.status)


async def _refuse_shape(_: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, RequestValidationError)  # noqa: S101  # registered for this type only
    refusal = Refusal(**asdict(misshapen_detail(error.errors()[0])))
    return JSONResponse(refusal.model_dump(), status_code=422)


async def _try_later(_: Request, error: Exception) -> JSONResponse:
    log.warning("try_later", reason=type(error).__name__)
    refusal = Refusal(code="try_later", message="This is not possible at the moment; the same request may be repeated")
    return JSONResponse(refusal.model_dump(), status_code=503, headers={"Retry-After": "1"})


async def _try_later_if_transient(request: Request, error: Exception) -> JSONResponse:
    if not is_retryable(error):
        raise error
    return await _try_later(request, error)
