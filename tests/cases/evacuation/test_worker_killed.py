"""A worker is killed with -9 in the middle of a step, and after its commit: the seat is freed once."""

import asyncio
import os
import sys
from asyncio.subprocess import Process
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import text

from services.cases.evacuation.workflow.movement import movement_workflow_id
from shared.contracts.cases import v1 as cases
from shared.platform.settings import Settings
from tests.cases.live import Live, eventually
from tests.support.waiting import PATIENCE

pytestmark = [pytest.mark.stack, pytest.mark.slow]


@asynccontextmanager
async def worker(settings: Settings, *arguments: str) -> AsyncIterator[Process]:
    """A worker process; killed at the end of the block if it lives."""
    own = {f"HOMEWARD_{name.upper()}": str(getattr(settings, name)) for name in ("postgres", "temporal", "secrets")}
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "tests.cases.worker_process",
        *arguments,
        env=os.environ | own | {"HOMEWARD_TOPIC_PREFIX": settings.topic_prefix},
    )
    try:
        yield process
    finally:
        if process.returncode is None:
            process.kill()
        await process.wait()


async def held(live: Live) -> tuple[UUID, UUID]:
    """An operation with one seat, held for an hour, which is a moment in the exercise."""
    operation_id = await live.world.operation(seats=1, departs_in=timedelta(days=60), hold_hours=1)
    return operation_id, await live.world.hold(operation_id, await live.world.evacuee())


async def freed_once(live: Live, operation_id: UUID, movement_id: UUID) -> None:
    await live.ended(movement_workflow_id(movement_id))
    assert await live.world.taken_seats(operation_id) == []
    assert (await live.world.names(movement_id)).count("SeatReleased") == 1
    released = (await live.world.events(movement_id))[-1]
    assert isinstance(released, cases.SeatReleased)


async def test_worker_killed_within_a_step_frees_the_seat_once(unattended: Live, live_settings: Settings) -> None:
    operation_id, movement_id = await held(unattended)

    async def waits_for_the_lock() -> bool:
        return bool(
            await unattended.world.harness.rows(
                "SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'"
            )
        )

    async with worker(live_settings) as first, unattended.world.harness.engine.begin() as blocking:
        await blocking.execute(text("SELECT 1 FROM movements WHERE id = :id FOR UPDATE"), {"id": movement_id})
        await eventually(waits_for_the_lock)
        first.kill()
        await first.wait()
    assert await unattended.world.taken_seats(operation_id) == [1]
    async with worker(live_settings):
        await freed_once(unattended, operation_id, movement_id)


async def test_worker_killed_between_commit_and_completion_frees_the_seat_once(
    unattended: Live, live_settings: Settings, tmp_path: Path
) -> None:
    operation_id, movement_id = await held(unattended)
    async with worker(live_settings, str(tmp_path / "died")) as first:
        assert await asyncio.wait_for(first.wait(), PATIENCE) == -9
    assert await unattended.world.taken_seats(operation_id) == []
    async with worker(live_settings, str(tmp_path / "died")):
        await freed_once(unattended, operation_id, movement_id)
