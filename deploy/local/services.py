"""Homeward's own processes: their secrets, their databases and topics, and the four services."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from urllib.parse import urlsplit, urlunsplit

from deploy.local.authority import as_principal
from deploy.local.concurrently import all_at_once
from deploy.local.failure import PartUnavailable, last_log_line
from deploy.local.ground import Ground
from deploy.local.places import interpreter
from deploy.local.program import Program, run_once
from deploy.local.stack import SERVICES, Stack


async def command(ground: Ground, environment: Mapping[str, str], *words: str) -> None:
    """Run `python -m services <words>` to its end. Raises PartUnavailable with its last words when it fails."""
    name = words[0]
    log = ground.log(name)
    program = Program(name, (interpreter(), "-m", "services", *words), environment)
    if await run_once(program, log) != 0:
        raise PartUnavailable(name, f"failed: {last_log_line(log)} (log: {log})")


async def start_services(stack: Stack, names: Sequence[str] = SERVICES) -> None:
    """Start services on a stack that is migrated, together, in all their roles, and wait until they are ready."""
    await all_at_once(*(_start(stack, name) for name in names))


async def _start(stack: Stack, name: str) -> None:
    run = (interpreter(), "-m", "services", "run", name, "--roles", "all")
    await stack.spawn(name, run, own_settings(stack.environment, name), ready_url=f"{stack.url(name)}/ready")


def own_settings(environment: Mapping[str, str], service: str) -> dict[str, str]:
    """What one service is told instead of what the administrator knows: no password but its own, no other's secrets."""
    # As `python -m services secrets` lays them out.
    own = Path(environment["HOMEWARD_SECRETS"]) / "of" / service
    server = urlsplit(environment["HOMEWARD_POSTGRES"])
    return {
        "HOMEWARD_KAFKA": as_principal(environment["HOMEWARD_KAFKA"], service),
        "HOMEWARD_POSTGRES": urlunsplit(server._replace(netloc=server.netloc.rpartition("@")[2])),
        "HOMEWARD_SECRETS": str(own if own.is_dir() else own.parents[1]),
    }
