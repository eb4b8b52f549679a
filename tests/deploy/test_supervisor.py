import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import psutil
import pytest

from deploy.local import records
from deploy.local.failure import AlreadyRunning
from deploy.local.ground import ground_at
from deploy.local.places import HOUSE
from deploy.local.program import Program
from deploy.local.status import reset, stop, table
from deploy.local.supervisor import Supervisor
from tests.deploy.waiting import until
from tests.support.waiting import PATIENCE

SLEEP = (sys.executable, "-c", "import time; time.sleep(600)")
NOTES_ITS_END = """
import pathlib, signal, sys, time

def leave(*_):
    with open(sys.argv[1], "a") as order:
        order.write(sys.argv[2] + " ")
    sys.exit()

signal.signal(signal.SIGTERM, leave)
print("set", flush=True)
time.sleep(600)
"""
OWN_SUPERVISOR = """
import asyncio, sys
from pathlib import Path
from deploy.local.ground import ground_at
from deploy.local.program import Program
from deploy.local.supervisor import Supervisor

async def main():
    async with Supervisor(ground_at(Path(sys.argv[1]))) as supervisor:
        for name in ("first", "second"):
            await supervisor.keep(Program(name, (sys.executable, "-c", "import time; time.sleep(600)")))
        print("up", flush=True)
        await asyncio.Event().wait()

asyncio.run(main())
"""


def supervisor_elsewhere(data: Path) -> "subprocess.Popen[str]":
    """A supervisor with two processes, in a process of its own, once they are up."""
    process = subprocess.Popen(
        [sys.executable, "-c", OWN_SUPERVISOR, str(data)], cwd=HOUSE, stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    with process.stdout as output:
        assert output.readline() == "up\n"
    return process


def living_children(data: Path) -> list[psutil.Process]:
    living = [records.living(record) for record in records.read(data) if record.name != "supervisor"]
    return [process for process in living if process is not None]


async def test_processes_stop_in_reverse_order(tmp_path: Path) -> None:
    order = tmp_path / "order"
    async with Supervisor(ground_at(tmp_path / "data")) as supervisor:
        for name in ("broker", "service"):
            await supervisor.keep(Program(name, (sys.executable, "-c", NOTES_ITS_END, str(order), name)))
            await until(supervisor.ground.log(name).read_text)
    assert order.read_text().split() == ["service", "broker"]


async def test_the_table_shows_every_process(tmp_path: Path) -> None:
    async with Supervisor(ground_at(tmp_path)) as supervisor:
        await supervisor.keep(Program("broker", SLEEP, port=29092))
        await supervisor.process("broker").kill(restart=True)
        await supervisor.process("broker").wait_ready()
        shown = table(tmp_path, time.time() + 3700)
    lines = [line.split() for line in shown.splitlines()]
    assert lines[0] == ["part", "state", "pid", "port", "uptime", "restarts"]
    assert [line[0] for line in lines[1:]] == ["supervisor", "broker"]
    assert lines[2][1] == "ready"
    assert lines[2][3] == "29092"
    assert lines[2][4].startswith("1:01:")
    assert lines[2][5] == "1"
    assert table(tmp_path, time.time()) == "Homeward does not run in this clone\n"


async def test_one_folder_has_one_supervisor_and_two_folders_have_two(tmp_path: Path) -> None:
    async with Supervisor(ground_at(tmp_path / "one")), Supervisor(ground_at(tmp_path / "two")):
        with pytest.raises(AlreadyRunning, match="already runs"):
            async with Supervisor(ground_at(tmp_path / "one")):
                pass
        with pytest.raises(AlreadyRunning):
            reset(tmp_path / "one")


@pytest.mark.skipif(sys.platform != "linux", reason="the death signal is Linux's; elsewhere the sweep does it")
def test_kill_9_of_the_supervisor_leaves_no_orphan(tmp_path: Path) -> None:
    supervisor = supervisor_elsewhere(tmp_path)
    children = living_children(tmp_path)
    assert len(children) == 2
    supervisor.kill()
    supervisor.wait()
    _, alive = psutil.wait_procs(children, timeout=PATIENCE)
    assert not alive


@pytest.fixture
def sleeper() -> Iterator["subprocess.Popen[bytes]"]:
    with subprocess.Popen(SLEEP) as process:
        yield process
        process.kill()


def recorded(process: "subprocess.Popen[bytes]", *, earlier: float = 0.0) -> records.Record:
    created = psutil.Process(process.pid).create_time() - earlier
    return records.Record("kafka", "ready", process.pid, created, 29092, created, 0)


async def test_the_next_supervisor_ends_orphans_of_the_last(tmp_path: Path, sleeper: "subprocess.Popen[bytes]") -> None:
    records.write(tmp_path, [recorded(sleeper)])
    said: list[str] = []
    async with Supervisor(ground_at(tmp_path, said.append)):
        assert sleeper.poll() is not None
    assert said == ["kafka: ended what an earlier run had left behind"]


async def test_a_stranger_with_a_recorded_id_is_not_touched(tmp_path: Path, sleeper: "subprocess.Popen[bytes]") -> None:
    records.write(tmp_path, [recorded(sleeper, earlier=60)])
    async with Supervisor(ground_at(tmp_path)):
        assert sleeper.poll() is None


def test_a_process_that_is_gone_is_not_living(tmp_path: Path, sleeper: "subprocess.Popen[bytes]") -> None:
    record = recorded(sleeper)
    assert records.living(record) is not None
    before = psutil.Process(sleeper.pid)
    sleeper.kill()
    sleeper.wait()
    records._end(before)
    assert records._children(before) == []
    assert records.living(record) is None
    assert records.living(replace(record, pid=None)) is None
    records.write(tmp_path, [record])
    assert records.sweep(tmp_path) == []


def test_stop_asks_the_supervisor_and_waits(tmp_path: Path) -> None:
    supervisor = supervisor_elsewhere(tmp_path)
    children = living_children(tmp_path)
    assert stop(tmp_path)
    supervisor.wait(PATIENCE)
    _, alive = psutil.wait_procs(children, timeout=PATIENCE)
    assert not alive
    assert not stop(tmp_path)


def test_reset_forgets_the_folder(tmp_path: Path) -> None:
    data = tmp_path / "data"
    reset(data)
    data.mkdir()
    (data / "ports.json").write_text(json.dumps({"kafka": 29092}))
    reset(data)
    assert not data.exists()


def test_the_data_folder_is_its_owners_alone(tmp_path: Path) -> None:
    data = ground_at(tmp_path / "data").data
    assert os.stat(data).st_mode & 0o077 == 0
