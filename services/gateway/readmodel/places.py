"""Keeps the names of P-codes, so that whoever reads a code reads a place."""

from collections.abc import Mapping

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncEngine

_KEEP = text(
    "INSERT INTO places (code, name) SELECT * FROM unnest(CAST(:codes AS text[]), CAST(:names AS text[]))"
    " ON CONFLICT (code) DO UPDATE SET name = excluded.name"
)


async def keep_names(engine: AsyncEngine, names: Mapping[str, str]) -> None:
    """Add names by code, or renew those that are there."""
    async with engine.begin() as connection:
        await connection.execute(_KEEP, {"codes": list(names), "names": list(names.values())})
