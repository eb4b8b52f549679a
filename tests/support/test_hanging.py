"""Where a test hung is in what pytest says of it."""

import subprocess
import sys
from pathlib import Path

HANGS = """
import asyncio
import pytest

async def waits_for_ever():
    await asyncio.Event().wait()

async def test_it():
    beside = asyncio.create_task(waits_for_ever(), name="a task beside")
    await asyncio.gather(beside, asyncio.sleep(600))

async def test_another_goes_on():
    await asyncio.sleep(0)

@pytest.fixture
async def never_there():
    await waits_for_ever()

async def test_whose_fixture_hangs(never_there):
    pass

def test_that_fails_by_itself():
    pytest.fail("for a reason of its own")
"""
ROOT = Path(__file__).parents[2]


def test_a_hung_test_says_where_and_the_next_goes_on(tmp_path: Path) -> None:
    (tmp_path / "test_hangs.py").write_text(HANGS)
    words = ("-p", "tests.support.hanging", "-c", str(ROOT / "pyproject.toml"), "--timeout=6", "-p", "no:cacheprovider")
    command = [sys.executable, "-m", "pytest", *words, "-p", "no:xdist", "--rootdir", str(tmp_path), str(tmp_path)]
    ran = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert "2 failed, 1 passed, 1 error" in ran.stdout, ran.stdout + ran.stderr
    assert ran.stdout.count("where it hung") == 2
    assert "a task beside" in ran.stdout
    assert "in waits_for_ever" in ran.stdout
    assert "in test_it" in ran.stdout
    assert "in never_there" in ran.stdout
