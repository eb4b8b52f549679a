"""Divides good rows into chunks, one transaction each; a household is never divided."""

from collections import Counter
from collections.abc import Iterator
from uuid import UUID
from zlib import compress, decompress

from services.intake.imports.model import Chunk, StagedHousehold, StagedPerson
from services.intake.imports.rows import RegistrationRow, occurrence_hash

ROWS_PER_CHUNK = 500
MOST_MEMBERS = 60
"""Of a household; where a column of households holds more, it holds something else."""
FILE = "{}/file"
"""What an encrypted file is bound to."""


def chunk_context(import_id: UUID, number: int) -> str:
    """What an encrypted chunk is bound to."""
    return f"{import_id}/{number}"


class StagedRows:
    """Good rows of a file as they come, packed, since a file has hundreds of thousands of them."""

    def __init__(self, secret: bytes) -> None:
        self._secret = secret
        self._households: dict[str, list[bytes]] = {}
        self._occurrences: Counter[bytes] = Counter()
        self.hashes: set[bytes] = set()
        self.count = 0

    def add(self, row: RegistrationRow) -> None:
        """Take one more row; those that read alike are told apart by how many came before."""
        first = bytes.fromhex(row.row_hash)
        person = StagedPerson.of(row, row.row_hash)
        if not person.is_certain:
            occurrence = self._occurrences[first]
            self._occurrences[first] += 1
            person = StagedPerson.of(row, occurrence_hash(row.row_hash, occurrence, self._secret))
        self.hashes.add(bytes.fromhex(person.row_hash))
        # A person without a household stands alone; the place tells them from every household's name.
        key = f"household/{row.household_key}" if row.household_key is not None else f"alone/{self.count}"
        self._households.setdefault(key, []).append(compress(person.model_dump_json().encode(), level=1))
        self.count += 1

    @property
    def too_large(self) -> int:
        """How many households have more members than any household has."""
        return sum(len(rows) > MOST_MEMBERS for rows in self._households.values())

    def chunks(self, size: int = ROWS_PER_CHUNK) -> Iterator[Chunk]:
        """Chunks of about `size` persons, in the file's order; a household stands whole where its first member does."""
        waiting: list[StagedHousehold] = []
        for household in self._unpacked():
            waiting.append(household)
            if sum(len(one.persons) for one in waiting) >= size:
                yield Chunk(households=waiting)
                waiting = []
        if waiting:
            yield Chunk(households=waiting)

    def _unpacked(self) -> Iterator[StagedHousehold]:
        for key, rows in self._households.items():
            if len(rows) > MOST_MEMBERS:
                # A camp or a district, not a family.
                yield from (StagedHousehold(is_household=False, persons=[_person(packed)]) for packed in rows)
            else:
                persons = [_person(packed) for packed in rows]
                yield StagedHousehold(is_household=key.startswith("household/"), persons=persons)


def _person(packed: bytes) -> StagedPerson:
    return StagedPerson.model_validate_json(decompress(packed))
