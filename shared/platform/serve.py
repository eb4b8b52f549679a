"""Runs one service in the roles it is given: api, consume, relay, work.

A role that dies ends the process, since a fresh one begins with fresh connections and leases; a duty beside it is
begun again.
"""

import asyncio
import gc
import signal
from collections.abc import Awaitable, Callable, Sequence

from shared.platform.logs import log
from shared.platform.roles.api import serve_api
from shared.platform.roles.checkpoints import sign_checkpoints
from shared.platform.roles.consume import consume_events
from shared.platform.roles.relay import relay_outbox
from shared.platform.roles.work import carry_out_workflows
from shared.platform.runtime import Runtime
from shared.platform.service import Service
from shared.platform.settings import Settings
from shared.platform.telemetry import start_tracing

Role = Callable[[Service, Runtime], Awaitable[None]]
ROLES: dict[str, Role] = {"relay": relay_outbox, "work": carry_out_workflows, "consume": consume_events}


async def serve(service: Service, settings: Settings, roles: Sequence[str]) -> None:
    """Run until a signal or until a role fails; the failure is raised so that the process ends with it."""
    start_tracing(service.name, settings.otlp_endpoint)
    # What is loaded by now stays; walking through it at every collection was a quarter of the work on a large batch.
    gc.freeze()
    runtime = Runtime.of(service.name, settings)
    _stop_on_signals(runtime)
    try:
        async with asyncio.TaskGroup() as group:
            for role in roles:
                group.create_task(_run_role(role, service, runtime, roles))
            # Whoever writes has its entries signed, whatever its role.
            group.create_task(runtime.duties().keep("checkpoints", lambda: sign_checkpoints(runtime)))
    finally:
        await runtime.closing.aclose()
        await runtime.engine.dispose()


async def _run_role(role: str, service: Service, runtime: Runtime, roles: Sequence[str]) -> None:
    log.info("role_starts", role=role)
    if role == "api":
        await serve_api(service, runtime, roles)
    else:
        await ROLES[role](service, runtime)
    log.info("role_ends", role=role)


def _stop_on_signals(runtime: Runtime) -> None:
    loop = asyncio.get_running_loop()
    for sort in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(sort, runtime.stopping.set)
