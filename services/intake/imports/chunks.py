"""Divides good rows into chunks, one transaction each; a household is never divided."""

from collections.abc import Iterable, Iterator
from uuid import UUID

from services.intake.imports.model import Chunk, StagedHousehold, StagedPerson
from services.intake.imports.rows import RegistrationRow

ROWS_PER_CHUNK = 500
FILE = "{}/file"
"""What an encrypted file is bound to."""


def chunk_context(import_id: UUID, number: int) -> str:
    """What an encrypted chunk is bound to."""
    return f"{import_id}/{number}"


def chunks_of(rows: Iterable[RegistrationRow], size: int = ROWS_PER_CHUNK) -> list[Chunk]:
    """Chunks of about `size` persons, in the file's order; a household stands where its first member does."""
    chunks: list[Chunk] = []
    waiting: list[StagedHousehold] = []
    for household in _households(rows):
        waiting.append(household)
        if sum(len(one.persons) for one in waiting) >= size:
            chunks.append(Chunk(households=waiting))
            waiting = []
    return [*chunks, Chunk(households=waiting)] if waiting else chunks


def _households(rows: Iterable[RegistrationRow]) -> Iterator[StagedHousehold]:
    households: dict[str, StagedHousehold] = {}
    for place, row in enumerate(rows):
        # A person without a household stands alone; the place tells them from every household's name.
        key = f"household/{row.household_key}" if row.household_key is not None else f"alone/{place}"
        household = households.setdefault(key, StagedHousehold(is_household=row.household_key is not None, persons=[]))
        household.persons.append(StagedPerson.of(row))
    yield from households.values()
