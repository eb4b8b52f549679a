import asyncio
import sys
import time
from pathlib import Path

import psutil
import pytest

from deploy.local.failure import PartUnavailable
from deploy.local.process import State, SupervisedProcess
from deploy.local.program import Program, Question
from tests.deploy.waiting import until
from tests.support.waiting import PATIENCE

FOR_EVER = "import time; time.sleep(600)"


def supervised(folder: Path, code: str, ready: Question | None = None, patience: float = 30.0) -> SupervisedProcess:
    program = Program("part", (sys.executable, "-c", code), patience=patience)
    if ready is not None:
        program = Program("part", program.command, patience=patience, ready=ready)
    return SupervisedProcess(program, folder / "part.log", lambda _: None)


async def never() -> bool:
    return False


async def test_a_killed_process_is_started_again(tmp_path: Path) -> None:
    process = supervised(tmp_path, FOR_EVER)
    process.start()
    await process.wait_ready()
    first = process.pid
    await process.kill(restart=True)
    await process.wait_ready()
    assert process.pid not in (None, first)
    assert process.restarts == 1
    await process.stop()
    assert process.state is State.STOPPED


async def test_every_crash_in_a_row_doubles_the_pause(tmp_path: Path) -> None:
    process = supervised(tmp_path, FOR_EVER)
    process.start()
    await process.wait_ready()
    pauses = []
    for _ in range(3):
        begun = time.monotonic()
        await process.kill(restart=True)
        await process.wait_ready()
        pauses.append(time.monotonic() - begun)
    await process.stop()
    assert pauses[0] >= 0.5
    assert pauses[1] >= 1.0
    assert pauses[2] >= 2.0


async def test_a_process_killed_to_stay_down_stays_until_it_is_started(tmp_path: Path) -> None:
    process = supervised(tmp_path, FOR_EVER)
    process.start()
    await process.wait_ready()
    await process.kill(restart=False)
    await until(lambda: process._keeper is not None and process._keeper.done())
    assert process.state is State.STOPPED
    process.start()
    await process.wait_ready()
    await process.stop()


async def test_start_cuts_the_restart_pause_short(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("deploy.local.process._FIRST_DELAY", 100 * PATIENCE)
    monkeypatch.setattr("deploy.local.process._LONGEST_DELAY", 100 * PATIENCE)
    process = supervised(tmp_path, FOR_EVER)
    process.start()
    await process.wait_ready()
    for _ in range(4):
        await process.kill(restart=True)
        process.start()
        async with asyncio.timeout(PATIENCE):
            await process.wait_ready()
    await process.stop()


async def test_a_process_that_never_works_fails_with_its_last_words(tmp_path: Path) -> None:
    process = supervised(tmp_path, "import sys; sys.exit('Error: no such dictionary')", ready=never)
    process.start()
    with pytest.raises(PartUnavailable, match="part: ended with status 1: Error: no such dictionary"):
        await process.wait_ready()
    assert process.state is State.FAILED
    assert process.restarts == 3


async def test_a_process_that_is_not_ready_in_time_fails(tmp_path: Path) -> None:
    process = supervised(tmp_path, FOR_EVER, ready=never, patience=0.3)
    process.start()
    with pytest.raises(PartUnavailable, match="not ready after 0 s"):
        await process.wait_ready()
    assert process.pid is None


async def test_a_readiness_check_that_raises_is_reported(tmp_path: Path) -> None:
    async def broken() -> bool:
        raise ValueError("no such column")

    process = supervised(tmp_path, FOR_EVER, ready=broken)
    process.start()
    with pytest.raises(PartUnavailable, match="no such column"):
        await process.wait_ready()


async def test_pause_and_resume_stop_and_continue_a_process(tmp_path: Path) -> None:
    process = supervised(tmp_path, FOR_EVER)
    process.start()
    await process.wait_ready()
    seen = psutil.Process(process.pid)
    process.pause()
    await until(lambda: seen.status() == psutil.STATUS_STOPPED)
    process.resume()
    await until(lambda: seen.status() != psutil.STATUS_STOPPED)
    await process.stop()


async def test_stop_ends_a_paused_process_and_what_it_started(tmp_path: Path) -> None:
    child = "import subprocess, sys; subprocess.run([sys.executable, '-c', 'import time; time.sleep(601)'])"
    process = supervised(tmp_path, child)
    process.start()
    await process.wait_ready()
    leader = psutil.Process(process.pid)
    await until(leader.children)
    children = leader.children()
    process.pause()
    await process.stop()
    _, alive = psutil.wait_procs(children, timeout=PATIENCE)
    assert not alive


async def test_stop_kills_a_process_that_ignores_sigterm(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("deploy.local.process._STOP_PATIENCE", 0.3)
    deaf = "import signal, time; signal.signal(15, signal.SIG_IGN); print('deaf', flush=True); time.sleep(600)"
    process = supervised(tmp_path, deaf)
    process.start()
    await until(lambda: process.log.exists() and process.log.read_text())
    await process.stop()
    assert process.pid is None


async def test_stop_of_a_process_that_was_never_started_does_nothing(tmp_path: Path) -> None:
    process = supervised(tmp_path, FOR_EVER)
    await process.stop()
    assert process.state is State.STOPPED
