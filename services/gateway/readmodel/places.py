"""Keeps the names of P-codes, so that whoever reads a code reads a place, and where their middles lie."""

from collections.abc import Mapping

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncEngine

_KEEP = text(
    "INSERT INTO places (code, name, latitude, longitude) SELECT * FROM unnest(CAST(:codes AS text[]),"
    " CAST(:names AS text[]), CAST(:latitudes AS float8[]), CAST(:longitudes AS float8[])) ON CONFLICT (code) DO UPDATE"
    " SET name = excluded.name, latitude = coalesce(excluded.latitude, places.latitude),"
    " longitude = coalesce(excluded.longitude, places.longitude)"
)


async def keep_names(
    engine: AsyncEngine,
    names: Mapping[str, str],
    middles: Mapping[str, tuple[float | None, float | None]] | None = None,
) -> None:
    """Add names by code and where the places lie, latitude first, or renew those that are there; a middle that a list
    does not name stays."""
    known = [(middles or {}).get(code, (None, None)) for code in names]
    latitudes, longitudes = [one for one, _ in known], [one for _, one in known]
    listed = {"codes": list(names), "names": list(names.values()), "latitudes": latitudes, "longitudes": longitudes}
    async with engine.begin() as connection:
        await connection.execute(_KEEP, listed)
