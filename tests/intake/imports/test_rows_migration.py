"""Rows that the last release imported, and chunks that waited in it, come up and go back."""

import asyncio
from collections.abc import AsyncIterator
from uuid import UUID

import pytest
import pytest_asyncio
from alembic import command
from alembic.config import Config
from temporalio.testing import ActivityEnvironment

from services.intake.app import service
from services.intake.imports.activities import ImportActivities
from services.intake.imports.workflow import ImportInput
from shared.platform.clock import new_id
from shared.platform.migrations import configuration, migrate
from shared.platform.secrets import Secrets
from shared.platform.settings import Settings
from tests.intake.imports.uploads import arrivals, import_file, people, persons_of, receive, standing
from tests.intake.world import SetClock, World
from tests.support.harness import service_harness

pytestmark = pytest.mark.stack

LAST_RELEASE = "0014"
OLD_ROW = "INSERT INTO imported_rows (crisis_id, row_hash, person_id) VALUES ($1, $2, $3)"


@pytest_asyncio.fixture(loop_scope="session")
async def old(intake_settings: Settings, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[tuple[World, Config]]:
    """A database of this test's own, and how it is migrated."""
    prefix = f"{intake_settings.topic_prefix}{new_id().hex[-6:]}."
    settings = intake_settings.model_copy(update={"topic_prefix": prefix})
    monkeypatch.setenv("HOMEWARD_TOPIC_PREFIX", prefix)
    async with service_harness(service, settings) as harness:
        yield World(harness, SetClock()), configuration(settings, Secrets(settings.secrets), "intake")


async def to(world: World, config: Config, revision: str) -> None:
    """Down to a release, or up as a deployment goes, rights and all; no statement prepared before is used again."""
    await world.harness.engine.dispose()
    settings = world.harness.settings
    if revision == "head":
        await migrate(settings, Secrets(settings.secrets), "intake")
    else:
        await asyncio.to_thread(command.downgrade, config, revision)


async def rows_of(world: World, crisis_id: UUID) -> dict[bytes, dict[str, UUID | None]]:
    """Import and person of every row of a crisis."""
    rows = await world.harness.rows(
        "SELECT row_hash, import_id, person_id FROM imported_rows WHERE crisis_id = :id", id=crisis_id
    )
    return {row["row_hash"]: {"import": row["import_id"], "person": row["person_id"]} for row in rows}


async def test_rows_of_the_last_release_belong_to_the_import_of_their_person(old: tuple[World, Config]) -> None:
    world, config = old
    crisis_id = await world.crisis()
    done = await import_file(world, crisis_id, people(*arrivals(2)))
    brought, erased = [
        row["id"] for row in await world.harness.rows("SELECT id FROM persons WHERE import_id = :id", id=done["id"])
    ]
    at_a_desk = await world.person(crisis_id=crisis_id)
    await to(world, config, LAST_RELEASE)
    async with world.harness.engine.begin() as connection:
        await connection.exec_driver_sql("DELETE FROM imported_rows")
        for row_hash, person_id in ((b"brought", brought), (b"erased", erased), (b"desk", at_a_desk)):
            await connection.exec_driver_sql(OLD_ROW, (crisis_id, row_hash, person_id))
        await connection.exec_driver_sql("UPDATE persons SET erased_at = now() WHERE id = $1", (erased,))
    await to(world, config, "head")
    assert await rows_of(world, crisis_id) == {
        b"brought": {"import": done["id"], "person": brought},
        b"erased": {"import": done["id"], "person": None},
        # Whoever was found to be a row of a file by a paper is nobody's import: a file of its own.
        b"desk": {"import": at_a_desk, "person": at_a_desk},
    }


async def test_downgrade_deduplicates_rows_and_drops_erased_persons(old: tuple[World, Config]) -> None:
    world, config = old
    crisis_id, rows = await world.crisis(), arrivals(1)
    first = await import_file(world, crisis_id, people(rows[0], *arrivals(8)))
    await import_file(world, crisis_id, people(rows[0], *arrivals(8)))
    gone = (await world.row("SELECT id FROM persons WHERE import_id = :id ORDER BY id DESC LIMIT 1", id=first["id"]))[
        "id"
    ]
    await world.erase(gone)
    assert await number_of_rows(world) == 18
    await to(world, config, LAST_RELEASE)
    # One that both files have, and one of somebody who is erased.
    assert await number_of_rows(world) == 16
    await to(world, config, "head")
    assert all(row["person"] for row in (await rows_of(world, crisis_id)).values())


async def number_of_rows(world: World) -> int:
    """Of all imports."""
    return len(await world.harness.rows("SELECT row_hash FROM imported_rows"))


async def test_import_staged_by_the_last_release_completes_in_this_one(old: tuple[World, Config]) -> None:
    world, config = old
    crisis_id = await world.crisis()
    import_id = await receive(world, crisis_id, people(*arrivals(30)))
    steps, import_input = ImportActivities(world.harness.units), ImportInput(import_id=import_id)
    assert await ActivityEnvironment().run(steps.stage_workbook, import_input)
    await to(world, config, LAST_RELEASE)
    await to(world, config, "head")
    await ActivityEnvironment().run(steps.register_chunks, import_input)
    await ActivityEnvironment().run(steps.complete_import, import_input)
    done = await standing(world, import_id)
    assert (done["status"], done["registered"]) == ("completed", 30)
    assert await persons_of(world, crisis_id) == 30
