import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from deploy.local import run
from deploy.local.places import RECIPES
from deploy.local.program import Program, run_once, send, spawn

LAUNCH = [sys.executable, "-I", "-S", str(RECIPES / "launch.py")]
WHO = ("id", "-u")


async def test_a_program_keeps_its_user_unless_an_identity_is_set(tmp_path: Path) -> None:
    log = tmp_path / "log"
    assert await run_once(Program("who", WHO), log) == 0
    assert log.read_text().strip() == str(os.geteuid())


@pytest.mark.skipif(os.geteuid() != 0, reason="only root needs to become another")
@pytest.mark.parametrize("identity", ["mapped", "nobody"])
async def test_root_can_appear_as_nobody(tmp_path: Path, identity: str) -> None:
    log = tmp_path / "log"
    program = Program("who", WHO, identity="mapped" if identity == "mapped" else "nobody")
    if await run_once(program, log) != 0:
        pytest.skip(f"this machine does not allow it: {log.read_text()}")
    assert log.read_text().strip() == "65534"


def test_a_program_whose_supervisor_has_gone_does_not_start() -> None:
    started = subprocess.run([*LAUNCH, "1", "own", "echo", "started"], capture_output=True, text=True, check=False)
    assert started.returncode != 0
    assert started.stdout == ""
    assert "the supervisor has gone" in started.stderr


async def test_a_signal_to_an_ended_child_is_no_error(tmp_path: Path) -> None:
    child = await spawn(Program("short", ("true",)), tmp_path / "log")
    await child.wait()
    send(child, signal.SIGTERM)


def test_a_clone_without_a_player_has_no_exercise(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(run, "HOUSE", tmp_path)
    assert not run.exercise_exists()
