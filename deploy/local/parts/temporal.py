"""Temporal: the development server on a database file of its own."""

import os
from functools import partial

from deploy.local.ground import Ground
from deploy.local.places import beside_interpreter
from deploy.local.program import Program
from deploy.local.ready import says_ok

NAMESPACES = ("intake", "cases", "reintegration")


async def temporal(ground: Ground) -> Program:
    """The program of a Temporal server with the services' namespaces."""
    port = ground.ports.of("temporal")
    return Program(
        name="temporal",
        command=(beside_interpreter("temporal"), "server", "start-dev", *_flags(ground)),
        ready=partial(_serves_every_namespace, ground),
        port=port,
    )


def temporal_address(ground: Ground) -> str:
    """`host:port` of the front end."""
    return f"127.0.0.1:{ground.ports.of('temporal')}"


def _flags(ground: Ground) -> list[str]:
    ports = ground.ports
    return [
        *("--ip", "127.0.0.1", "--port", str(ports.of("temporal")), "--http-port", str(ports.of("temporal_http"))),
        *("--metrics-port", str(ports.of("temporal_metrics")), "--log-level", "warn"),
        *("--db-filename", str(ground.folder("temporal") / "temporal.db")),
        *("--sqlite-pragma", "journal_mode=wal", "--sqlite-pragma", "synchronous=normal"),
        *(word for name in NAMESPACES for word in ("--namespace", name)),
        *(("--ui-port", str(ports.of("temporal_ui"))) if os.environ.get("HOMEWARD_TEMPORAL_UI") else ("--headless",)),
    ]


async def _serves_every_namespace(ground: Ground) -> bool:
    base = f"http://127.0.0.1:{ground.ports.of('temporal_http')}/api/v1/namespaces"
    for name in NAMESPACES:
        if not await says_ok(f"{base}/{name}"):
            return False
    return True
