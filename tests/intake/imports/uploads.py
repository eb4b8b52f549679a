"""Sends workbooks through the import's steps, as the workflow does."""

from typing import Any
from uuid import UUID

from temporalio.testing import ActivityEnvironment

from services.intake.imports.activities import ImportActivities
from services.intake.imports.handlers import Upload, receive_workbook
from services.intake.imports.workflow import ImportInput
from shared.platform.clock import new_id
from tests.intake.imports.workbooks import people
from tests.intake.world import World, made_up_name
from tests.support.harness import somebody


def arrivals(count: int, household_of: int = 4) -> list[dict[str, object]]:
    """Rows of so many made-up people in households of so many."""
    return [
        {
            "Household": f"H{number // household_of}",
            "Relationship": "other_relative" if number % household_of else "head",
            "Given name": made_up_name(),
            "Family name": made_up_name(),
            "Sex": "female",
            "Birth year": 1960 + number % 40,
            "Nationality": "GN",
        }
        for number in range(count)
    ]


async def receive(world: World, crisis_id: UUID, content: bytes, agency_id: UUID | None = None) -> UUID:
    """Upload a file; answers the import's id."""
    upload = Upload(new_id(), crisis_id, content)
    async with world.harness.unit(somebody("intake_officer", agency_id=agency_id)) as unit:
        await receive_workbook(upload, unit)
    return upload.import_id


async def work_through(world: World, import_id: UUID) -> bool:
    """Every step of the workflow; False when the file was refused."""
    import_input, steps = ImportInput(import_id=import_id), ImportActivities(world.harness.units)
    if not await ActivityEnvironment().run(steps.stage_workbook, import_input):
        return False
    await ActivityEnvironment().run(steps.register_chunks, import_input)
    await ActivityEnvironment().run(steps.complete_import, import_input)
    return True


async def import_file(world: World, crisis_id: UUID, content: bytes, agency_id: UUID | None = None) -> dict[str, Any]:
    """Import a file whole; answers how the import stands."""
    import_id = await receive(world, crisis_id, content, agency_id)
    await work_through(world, import_id)
    return await standing(world, import_id)


async def standing(world: World, import_id: UUID) -> dict[str, Any]:
    """How an import stands."""
    return await world.row(
        "SELECT id, status, good, refused, registered, unchanged FROM imports WHERE id = :id", id=import_id
    )


async def persons_of(world: World, crisis_id: UUID) -> int:
    """How many persons a crisis has."""
    row = await world.row("SELECT count(*) AS persons FROM persons WHERE crisis_id = :id", id=crisis_id)
    count: int = row["persons"]
    return count


__all__ = ["arrivals", "import_file", "people", "persons_of", "receive", "standing", "work_through"]
