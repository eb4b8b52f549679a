"""The role `api`: commands and routes over HTTP."""

import asyncio
import contextlib
from collections.abc import Sequence
from urllib.parse import urlsplit

import uvicorn
from fastapi import FastAPI
from sqlalchemy.exc import SQLAlchemyError
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.routing import Mount, Route
from starlette.types import ASGIApp

from shared.platform.alarms import alarms_of
from shared.platform.answers import SafeAnswers
from shared.platform.audit_routes import audit_routes
from shared.platform.commands import command_api
from shared.platform.messaging.parking import stopped_consumers
from shared.platform.parked import parked_routes
from shared.platform.patience import patient
from shared.platform.runtime import Runtime
from shared.platform.service import Service


async def serve_api(service: Service, runtime: Runtime, roles: Sequence[str]) -> None:
    address = urlsplit(runtime.settings.url_of(service.name))
    config = uvicorn.Config(
        application(service, runtime, roles),
        host=address.hostname or "127.0.0.1",
        port=address.port or 80,
        log_config=None,
        access_log=False,
        ws_max_size=262_144,
        http=patient(runtime.settings.connections_per_address, runtime.settings.connections),
        timeout_graceful_shutdown=5,
    )
    server = _Server(config)
    stopper = asyncio.create_task(_stop_server(runtime, server))
    runtime.ready.add("api")
    await server.serve()
    runtime.stopping.set()
    await stopper


class _Server(uvicorn.Server):
    @contextlib.contextmanager
    def capture_signals(self):  # type: ignore[no-untyped-def]  # uvicorn types it as a private generator
        """Leave the signals to the runtime, which has other roles to end as well."""
        yield


async def _stop_server(runtime: Runtime, server: uvicorn.Server) -> None:
    await runtime.stopping.wait()
    server.should_exit = True


def application(service: Service, runtime: Runtime, roles: Sequence[str]) -> ASGIApp:
    """Health, readiness, the service's own routes, and its commands."""

    async def health(_: Request) -> JSONResponse:
        return JSONResponse({"service": service.name, "roles": list(roles)})

    async def ready(_: Request) -> JSONResponse:
        waiting, alarms = await _database_waits(runtime, consumes="consume" in roles)
        waiting = sorted(set(roles) - runtime.ready) or waiting
        return JSONResponse({"waiting": waiting, "alarms": alarms}, status_code=503 if waiting else 200)

    own = service.all_routes(runtime)
    routes = [
        Route("/health", health),
        Route("/ready", ready),
        *parked_routes(service, runtime),
        *audit_routes(runtime),
        *own,
    ]
    if service.commands:
        api: FastAPI = command_api(
            service, runtime.units, runtime.checker(), exercises=runtime.settings.exercises_allowed
        )
        routes.append(Mount("/", api))
    return SafeAnswers(Starlette(routes=routes))


async def _database_waits(runtime: Runtime, *, consumes: bool) -> tuple[list[str], list[str]]:
    """What stands still, and what somebody must see though work goes on."""
    try:
        async with runtime.engine.connect() as connection:
            waiting = await stopped_consumers(connection) if consumes else []
            return waiting, await alarms_of(connection)
    except (SQLAlchemyError, OSError):
        return ["database"], []
