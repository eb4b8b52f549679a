"""`make run`: everything up, an exercise played once, and where to look."""

import asyncio
import json
import os
from collections.abc import Mapping
from pathlib import Path

from deploy.local.concurrently import all_at_once
from deploy.local.page import build_page
from deploy.local.places import HOUSE, interpreter, write_private
from deploy.local.program import Program, run_in_sight, run_once
from deploy.local.services import command, start_services
from deploy.local.stack import PARTS, SERVICES, Stack
from deploy.local.terminal import Terminal

_ENVIRONMENT = "environment.json"
_PLAYED = "exercise-played"
OF_TEMPORAL = tuple(f"HOMEWARD_TEMPORAL_{name}" for name in ("CA", "CERT", "KEY", "NAMESPACE_SUFFIX"))
"""Whoever reaches Temporal by another's settings must check it as the services do."""


async def run(data: Path, terminal: Terminal) -> None:
    """Start everything in `data` and keep it until cancelled. Raises PartUnavailable or AlreadyRunning."""
    stack = Stack(data, parts=PARTS, existing=existing_parts(os.environ), say=terminal.say)
    async with stack.held():
        write_private(data / _ENVIRONMENT, json.dumps(stack.environment))
        await _start_house(stack)
        await _welcome(stack, terminal)
        await _play_once(stack, terminal)
        terminal.say(f"Homeward runs at {stack.url('gateway')}; Ctrl-C stops it, and its data stays")
        await asyncio.Event().wait()


def existing_parts(settings: Mapping[str, str]) -> dict[str, str]:
    """The settings among `settings` that point to parts which run elsewhere, and to the secrets that belong to them."""
    parts = ("HOMEWARD_KAFKA", "HOMEWARD_POSTGRES", "HOMEWARD_TEMPORAL", "HOMEWARD_SMTP", "HOMEWARD_SECRETS")
    names = (*parts, *OF_TEMPORAL) if settings.get("HOMEWARD_TEMPORAL") else parts
    return {name: settings[name] for name in names if settings.get(name)}


async def _start_house(stack: Stack) -> None:
    """The gateway serves the page, so it alone waits for the build."""
    page_built = asyncio.Event()
    await all_at_once(_build(stack, page_built), _start_behind(stack, page_built))


async def _build(stack: Stack, page_built: asyncio.Event) -> None:
    await build_page(stack.ground)
    page_built.set()


async def _start_behind(stack: Stack, page_built: asyncio.Event) -> None:
    await all_at_once(stack.start_parts(), command(stack.ground, stack.environment, "secrets"))
    stack.ground.say("services: databases and topics")
    await command(stack.ground, stack.environment, "migrate")
    behind = [name for name in SERVICES if name != "gateway"]
    await all_at_once(start_services(stack, behind), _start_gateway(stack, page_built))


async def _start_gateway(stack: Stack, page_built: asyncio.Event) -> None:
    await page_built.wait()
    await start_services(stack, ["gateway"])


async def _welcome(stack: Stack, terminal: Terminal) -> None:
    terminal.write(f"\nHomeward is at {stack.url('gateway')}\n")
    log = stack.ground.log("accounts")
    await asyncio.to_thread(log.write_bytes, b"")
    accounts = Program("accounts", (interpreter(), "-m", "services", "accounts"), stack.environment)
    if await run_once(accounts, log) == 0:
        terminal.write(await asyncio.to_thread(log.read_text))
    terminal.write(f"Logs are in {log.parent}\n\n")


async def _play_once(stack: Stack, terminal: Terminal) -> None:
    played = stack.ground.data / _PLAYED
    if played.exists() or not exercise_exists():
        return
    terminal.say("exercise: playing; the page is usable meanwhile")
    if await play(stack.environment) == 0:
        played.touch()
    else:
        terminal.say("exercise: ended early; `make exercise` plays another")


def exercise_exists() -> bool:
    """Whether this clone has a player of exercises."""
    return (HOUSE / "deploy" / "exercise" / "__main__.py").exists()


async def play(environment: Mapping[str, str]) -> int:
    """Play an exercise with its progress in the terminal; return its exit status."""
    return await run_in_sight([interpreter(), "-m", "deploy.exercise"], environment)


def environment_of(data: Path) -> dict[str, str]:
    """The settings of the stack that runs, or ran last, in `data`. Raises FileNotFoundError."""
    settings: dict[str, str] = json.loads((data / _ENVIRONMENT).read_text())
    return settings
