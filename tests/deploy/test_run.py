"""`make run` on a house of stand-ins: the real parts, services that only answer `/ready`."""

import asyncio
import shutil
import signal
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import psutil
import pytest
import pytest_asyncio

from deploy.local import records
from deploy.local.places import FETCHED, HOUSE
from deploy.local.program import environment_for
from tests.deploy.waiting import until

pytestmark = pytest.mark.stack

STAND_IN = """
import os, sys
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from urllib.parse import urlsplit


class Ready(BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(200 if self.path == "/ready" else 404)
        self.end_headers()


match sys.argv[1:]:
    case ["secrets" | "migrate" as done]:
        with (Path(os.environ["HOMEWARD_DATA"]) / "done").open("a") as file:
            file.write(done + " ")
    case ["accounts"]:
        print("caseworker  caseworker@homeward.example")
    case ["run", name, *_]:
        port = urlsplit(os.environ[f"HOMEWARD_{name.upper()}_URL"]).port
        HTTPServer(("127.0.0.1", port), Ready).serve_forever()
"""
PLAYER = "print('person 1 of 1 is home')"


class House:
    """A copy of the local stack with stand-ins for what it runs."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.data = folder / "data"
        self.said = ""
        self._process: asyncio.subprocess.Process | None = None

    async def command(self, name: str) -> asyncio.subprocess.Process:
        return await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "deploy.local", name, "--data", str(self.data)),
            cwd=self.folder,
            env=self._environment(),
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.STDOUT,
        )

    def _environment(self) -> dict[str, str]:
        # The session's own parts are not this house's: it brings up everything itself.
        inherited = environment_for({"PYTHONPATH": str(self.folder)})
        return {name: value for name, value in inherited.items() if not name.startswith("HOMEWARD_")}

    async def answer(self, name: str) -> tuple[int | None, str]:
        """Exit status and output of a command."""
        process = await self.command(name)
        output, _ = await process.communicate()
        return process.returncode, output.decode()

    async def run(self) -> asyncio.subprocess.Process:
        """`run`, once it says that it is up."""
        process = self._process = await self.command("run")
        assert process.stdout is not None
        self.said = ""
        while "Homeward runs at" not in self.said:
            line = await process.stdout.readline()
            assert line, self.said
            self.said += line.decode()
        return process

    async def leave(self) -> None:
        if self._process is not None and self._process.returncode is None:
            self._process.kill()
            await self._process.communicate()

    def children(self) -> dict[str, psutil.Process]:
        living = {record.name: records.living(record) for record in records.read(self.data)}
        return {name: process for name, process in living.items() if process and name != "supervisor"}


@pytest_asyncio.fixture(loop_scope="session")
async def house(tmp_path: Path) -> AsyncIterator[House]:
    shutil.copytree(HOUSE / "deploy" / "local", tmp_path / "deploy" / "local")
    for module, code in (("services", STAND_IN), ("deploy/exercise", PLAYER)):
        (tmp_path / module).mkdir(parents=True)
        (tmp_path / module / "__init__.py").touch()
        (tmp_path / module / "__main__.py").write_text(code)
    (tmp_path / ".homeward").mkdir()
    FETCHED.mkdir(parents=True, exist_ok=True)
    (tmp_path / ".homeward" / "parts").symlink_to(FETCHED)
    house = House(tmp_path)
    yield house
    await house.leave()


async def test_the_whole_stack_comes_up_and_goes_down_with_ctrl_c(house: House) -> None:
    process = await house.run()
    assert (house.data / "done").read_text().split() == ["secrets", "migrate"]
    assert "caseworker@homeward.example" in house.said
    assert "person 1 of 1 is home" in house.said
    children = house.children()
    assert set(children) == {
        *("kafka", "postgres", "temporal", "mail"),
        *("intake", "cases", "reintegration", "gateway"),
    }
    process.send_signal(signal.SIGINT)
    output, _ = await process.communicate()
    assert process.returncode == 0
    assert "stopped; the data stays" in output.decode()
    assert not any(child.is_running() for child in children.values())
    assert (await house.answer("status"))[1] == "Homeward does not run in this clone\n"


async def test_the_next_run_keeps_ports_and_plays_no_second_exercise(house: House) -> None:
    first = await house.run()
    address = house.said.rsplit("Homeward runs at ", 1)[1]
    assert await house.answer("stop") == (0, "stopped\n")
    await first.communicate()
    await house.run()
    assert house.said.rsplit("Homeward runs at ", 1)[1] == address
    assert "person 1 of 1 is home" not in house.said
    status, output = await house.answer("exercise")
    assert (status, output) == (0, "person 1 of 1 is home\n")


async def test_kill_9_of_the_whole_run_leaves_no_process_behind(house: House) -> None:
    process = await house.run()
    children = house.children()
    process.kill()
    await process.communicate()
    await until(lambda: not any(child.is_running() for child in children.values()))
    await house.run()
    assert len(house.children()) == len(children)


async def test_one_clone_runs_once(house: House) -> None:
    await house.run()
    status, output = await house.answer("run")
    assert status == 1
    assert "already runs" in output
    assert output.count("\n") == 1
    status, output = await house.answer("reset")
    assert (status, output) == (1, "Homeward runs in this clone; `make stop` first\n")


async def test_a_service_that_crashes_is_started_again(house: House) -> None:
    await house.run()
    crashed = house.children()["intake"]
    crashed.kill()
    await until(lambda: house.children().get("intake", crashed) != crashed)
    _, shown = await house.answer("status")
    (line,) = [words for one in shown.splitlines() if (words := one.split()) and words[0] == "intake"]
    assert line[-1] == "1"


async def test_a_migration_that_fails_is_one_clear_line_and_all_stops(house: House) -> None:
    code = "import sys\nif sys.argv[1] == 'migrate': sys.exit('ValueError: no such schema')"
    (house.folder / "services" / "__main__.py").write_text(code)
    status, output = await house.answer("run")
    assert status == 1
    assert output.splitlines()[-1].startswith("migrate: failed: ValueError: no such schema (log: ")
    assert house.children() == {}


async def test_the_settings_of_the_running_stack_can_be_printed(house: House) -> None:
    status, output = await house.answer("environment")
    assert (status, output) == (1, "Homeward has not run in this clone; `make run` first\n")
    await house.run()
    status, output = await house.answer("environment")
    assert status == 0
    names = {line.removeprefix("export ").partition("=")[0] for line in output.splitlines()}
    assert {"HOMEWARD_KAFKA", "HOMEWARD_POSTGRES", "HOMEWARD_TEMPORAL", "HOMEWARD_SECRETS"} <= names
    assert {"HOMEWARD_SMTP", "HOMEWARD_MODE", "HOMEWARD_DATA", "HOMEWARD_LOG_LEVEL"} <= names
    assert {f"HOMEWARD_{name}_URL" for name in ("INTAKE", "CASES", "REINTEGRATION", "GATEWAY")} <= names
    assert (house.data / "environment.json").stat().st_mode & 0o077 == 0
