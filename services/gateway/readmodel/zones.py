"""Keeps the zones of crises as intake counts by them, where a migration could only take them from the country."""

from collections.abc import Mapping
from uuid import UUID

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncEngine

from services.gateway.readmodel.row_level_security import UNFILTERED

_KEEP = text(
    "UPDATE crises SET time_zone = known.zone"
    " FROM unnest(CAST(:ids AS uuid[]), CAST(:zones AS text[])) AS known (id, zone)"
    " WHERE crises.id = known.id AND crises.time_zone IS DISTINCT FROM known.zone"
)


async def keep_zones(engine: AsyncEngine, zones: Mapping[UUID, str | None]) -> int:
    """Show these zones; answers how many others were shown. An event on its way says the same or, later, another."""
    async with engine.begin() as connection:
        await connection.execute(UNFILTERED)
        result = await connection.execute(_KEEP, {"ids": list(zones), "zones": list(zones.values())})
    return result.rowcount
