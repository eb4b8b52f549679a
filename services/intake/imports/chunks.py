"""Divides good rows into chunks, one transaction each; a household is never divided."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from uuid import UUID

from services.intake.imports.model import Chunk, StagedHousehold, StagedPerson

ROWS_PER_CHUNK = 500
MOST_MEMBERS = 60
"""Of a household; where a column of households holds more, it holds something else."""
FILE = "{}/file"
"""What an encrypted file is bound to."""


def chunk_context(import_id: UUID, number: int) -> str:
    """What an encrypted chunk is bound to."""
    return f"{import_id}/{number}"


@dataclass(frozen=True)
class Member:
    """A person and the household they come with; members of one household come after each other."""

    person: StagedPerson
    place: int
    """Of the household's first member in the file."""
    is_household: bool
    """False where a person belongs to none."""


class Households:
    """Groups members into households; no more of them are held than a household has."""

    def __init__(self) -> None:
        self.too_large = 0
        """How many were more than a household: a camp or a district, whose people stand alone."""
        self._waiting: list[Member] = []
        self._crowd: int | None = None

    async def of(self, members: AsyncIterator[Member]) -> AsyncIterator[StagedHousehold]:
        """Households in the file's order, each where its first member stands."""
        async for member in members:
            for household in self._take(member):
                yield household
        for household in self._end():
            yield household

    def _take(self, member: Member) -> list[StagedHousehold]:
        if member.place == self._crowd:
            return [_alone(member)]
        ended = self._end() if self._waiting and member.place != self._waiting[0].place else []
        self._waiting.append(member)
        if len(self._waiting) > MOST_MEMBERS:
            self.too_large += 1
            self._crowd, crowd = member.place, self._waiting
            self._waiting = []
            return [*ended, *map(_alone, crowd)]
        return ended

    def _end(self) -> list[StagedHousehold]:
        ended, self._waiting = self._waiting, []
        if not ended:
            return []
        return [StagedHousehold(is_household=ended[0].is_household, persons=[one.person for one in ended])]


def _alone(member: Member) -> StagedHousehold:
    return StagedHousehold(is_household=False, persons=[member.person])


async def chunks_of(households: AsyncIterator[StagedHousehold], size: int = ROWS_PER_CHUNK) -> AsyncIterator[Chunk]:
    """Chunks of about `size` persons, in the order given."""
    waiting: list[StagedHousehold] = []
    async for household in households:
        waiting.append(household)
        if sum(len(one.persons) for one in waiting) >= size:
            yield Chunk(households=waiting)
            waiting = []
    if waiting:
        yield Chunk(households=waiting)
