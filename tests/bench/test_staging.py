"""S1: what reading a file of STAGED people costs in memory, beside a tenth of it; the time is told and decides nothing.

The figure is the most memory of a worker's own process; the reader, which has a bound of its own, is told beside it.
STAGED=345000 is as many as a file of the upload's greatest size has.
"""

import asyncio
import os
import sys
import time
from asyncio.subprocess import PIPE
from collections.abc import AsyncIterator, Mapping
from pathlib import Path

import pytest
import pytest_asyncio

from services.intake.app import service
from services.intake.settings import search_secret
from shared.platform.secrets import make_missing
from tests.bench.measuring import Book
from tests.intake.imports.uploads import receive, standing
from tests.intake.world import SetClock, World
from tests.support.crowds import crowd
from tests.support.harness import SERVICES, scratch_settings, service_harness

pytestmark = [pytest.mark.stack, pytest.mark.slow]
STAGED = int(os.environ.get("STAGED", "345000"))
MOST_GROWTH = 64
"""MiB for the other nine tenths: households that are seen are remembered, rows are not."""


@pytest_asyncio.fixture(loop_scope="session")
async def world(
    stack_environment: Mapping[str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[World]:
    """An intake of this bench's own."""
    make_missing(tmp_path, SERVICES)
    settings = scratch_settings().model_copy(update={"secrets": tmp_path})
    for name, value in (("HOMEWARD_SECRETS", str(tmp_path)), ("HOMEWARD_TOPIC_PREFIX", settings.topic_prefix)):
        monkeypatch.setenv(name, value)
    search_secret.cache_clear()
    async with service_harness(service, settings) as harness:
        yield World(harness, SetClock())
    search_secret.cache_clear()


async def _staged(world: World, rows: int, book: Book) -> float:
    content = crowd(rows)
    import_id, began = await receive(world, await world.crisis(), content), time.monotonic()
    run = (sys.executable, "-m", "tests.intake.imports.staging_process", str(import_id))
    child = await asyncio.create_subprocess_exec(*run, env=os.environ, stdout=PIPE)
    output, _ = await child.communicate()
    own, reader = (int(figure) / 1024 for figure in output.decode().split())
    assert (await standing(world, import_id))["good"] == rows
    size, seconds = len(content) >> 20, time.monotonic() - began
    book.note(f"S1: {rows:,} rows, {size} MiB: {own:.0f} MiB, the reader {reader:.0f} MiB, in {seconds:.0f} s")
    return own


async def test_s1_a_large_file_costs_little_more_memory_than_a_small_one(world: World, book: Book) -> None:
    small = await _staged(world, STAGED // 10, book)
    assert await _staged(world, STAGED, book) - small < MOST_GROWTH
