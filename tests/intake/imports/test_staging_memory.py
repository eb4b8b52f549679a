"""Staging streams: what it holds at once does not grow with the rows of the file."""

import gc
import tracemalloc
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from temporalio.testing import ActivityEnvironment

from services.intake.imports import staging
from services.intake.imports.activities import ImportActivities
from services.intake.imports.cells import SheetRow
from services.intake.imports.layouts import RowMapper
from services.intake.imports.rows import Taken
from services.intake.imports.subprocess_reader import OpenedWorkbook
from services.intake.imports.workflow import ImportInput
from tests.intake.imports.uploads import arrivals, people, receive, standing
from tests.intake.world import World

pytestmark = pytest.mark.stack

FEW, MANY = 1_000, 5_000
GROWTH = 2_000_000
"""Bytes; rows that wait in memory add more, packed as they may be."""


def reader_of(count: int) -> object:
    """The reading process without its process: so many made-up people, of few names, which are remembered."""
    known = arrivals(50)
    columns = list(known[0])

    async def rows() -> AsyncIterator[SheetRow]:
        for number in range(count):
            about = known[number % 50] | {"Household": f"H{number // 4}"}
            yield SheetRow("People", number + 2, tuple(about[name] for name in columns))  # type: ignore[misc]  # cells

    @asynccontextmanager
    async def opened(*_: object) -> AsyncIterator[OpenedWorkbook]:
        yield OpenedWorkbook({"People": SheetRow("People", 1, tuple(columns))}, rows())

    return opened


async def peak_of(world: World, patch: pytest.MonkeyPatch, count: int) -> int:
    """The most bytes held at once while so many rows are staged."""
    patch.setattr(staging, "opened_workbook", reader_of(count))
    import_id = await receive(world, await world.crisis(), people(*arrivals(1)))
    steps = ImportActivities(world.harness.units)
    gc.collect()
    tracemalloc.start()
    try:
        assert await ActivityEnvironment().run(steps.stage_workbook, ImportInput(import_id=import_id))
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert (await standing(world, import_id))["good"] == count
    return peak


async def test_staging_memory_does_not_grow_with_rows(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    await peak_of(world, monkeypatch, FEW)  # what is imported and cached at the first time
    few = await peak_of(world, monkeypatch, FEW)
    growth = await peak_of(world, monkeypatch, MANY) - few
    assert growth < GROWTH, f"{growth:,} bytes more"
    # Negative control: one that keeps its rows is caught.
    keep_rows(monkeypatch)
    assert await peak_of(world, monkeypatch, MANY) - few > GROWTH


def keep_rows(patch: pytest.MonkeyPatch) -> None:
    """What streaming forbids."""
    held: Taken = []
    take = staging._taken

    def taken(mapper: RowMapper, row: SheetRow) -> Taken:
        rows = take(mapper, row)
        held.extend(rows)
        return rows

    patch.setattr(staging, "_taken", taken)
