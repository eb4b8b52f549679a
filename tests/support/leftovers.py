"""What a database still says: every row of every table as text."""

import asyncpg

TABLES = "SELECT table_name FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE'"


async def tables_with(connection: asyncpg.Connection, word: str, but: frozenset[str] = frozenset()) -> set[str]:
    """The tables with a row that has the word in any column; `but` are not looked at."""
    names = {row["table_name"] for row in await connection.fetch(TABLES)} - but
    said = {
        name: await connection.fetchval(f"SELECT EXISTS (SELECT 1 FROM {name} AS t WHERE t::text LIKE $1)", f"%{word}%")  # noqa: S608  # names of the catalogue
        for name in names
    }
    return {name for name, found in said.items() if found}
