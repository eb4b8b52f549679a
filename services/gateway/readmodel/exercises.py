"""Whether a wish is about people of an exercise: what follows from it then belongs to the exercise as well."""

from collections.abc import Iterable
from uuid import UUID

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncEngine

_UNFILTERED = text("SELECT set_config('homeward.reach', 'all', true)")
_ABOUT_PERSONS = (
    "cases", "assistance", "movements", "journeys", "grants", "enrolments", "follow_ups", "reviews", "needs",
    "consents", "sharing_grants", "requests",
)  # fmt: skip
_TAG = text(
    "SELECT exercise FROM crises WHERE id = ANY(:ids)"  # noqa: S608  # our own names
    " UNION ALL SELECT exercise FROM persons WHERE id = ANY(:ids)"
    " UNION ALL SELECT c.exercise FROM operations o JOIN crises c ON c.id = o.crisis_id WHERE o.id = ANY(:ids)"
    + "".join(
        f" UNION ALL SELECT p.exercise FROM {table} t JOIN persons p ON p.id = t.person_id WHERE t.id = ANY(:ids)"  # noqa: S608  # our own names
        for table in _ABOUT_PERSONS
    )
    + " LIMIT 1"
)


async def exercise_about(engine: AsyncEngine, ids: Iterable[UUID]) -> str | None:
    """The tag of the exercise that the first known one of these ids belongs to; None for the real thing."""
    async with engine.begin() as connection:
        await connection.execute(_UNFILTERED)
        found = await connection.execute(_TAG, {"ids": list(ids)})
        tag: str | None = found.scalars().first()
    return tag
