"""Good rows of a file on their way into chunks: encrypted in the database, so that a long file costs no memory.

Households and rows that read alike concern the whole file, which nobody holds: each batch asks for those before it.
"""

import hmac
from collections import Counter
from collections.abc import AsyncIterator, Sequence
from hashlib import sha256
from uuid import UUID

from sqlmodel.ext.asyncio.session import AsyncSession

from services.intake.imports.chunks import Member
from services.intake.imports.model import SpooledRow, StagedPerson
from services.intake.imports.repository import alike_before, keep_spooled, places_before, spooled_after
from services.intake.imports.rows import RegistrationRow, occurrence_hash
from shared.platform.keyring import Storage

ROWS_AT_ONCE = 500


class RowsMissing(RuntimeError):
    """Not all rows that were read are there any more: another attempt staged the file meanwhile, or gave it up."""


class Spool:
    """The rows of one attempt at staging an import; a later attempt begins anew."""

    def __init__(self, import_id: UUID, attempt: UUID, secret: bytes) -> None:
        self.import_id = import_id
        self.attempt = attempt
        self.count = 0
        self._secret = secret

    async def add(self, rows: Sequence[RegistrationRow], storage: Storage, session: AsyncSession) -> None:
        """Keep some more rows, in the file's order."""
        spooled = [self._sealed(row, self.count + place, storage) for place, row in enumerate(rows)]
        alike = Counter(await alike_before(session, self.attempt, {row.row_hash for row in spooled}))
        places = await places_before(session, self.attempt, {row.household for row in spooled if row.household})
        for row in spooled:
            row.occurrence = alike[row.row_hash]
            alike[row.row_hash] += 1
            if row.household is not None:
                row.place = places.setdefault(row.household, row.number)
        await keep_spooled(session, spooled)
        self.count += len(rows)

    async def members(self, storage: Storage, session: AsyncSession) -> AsyncIterator[tuple[SpooledRow, Member]]:
        """Everybody, one household after another; RowsMissing at the end where they are not all of them."""
        after, count = (-1, -1), 0
        while rows := await spooled_after(session, self.attempt, after, ROWS_AT_ONCE):
            for row in rows:
                yield row, Member(self._person(row, storage), row.place, row.household is not None)
            after, count = (rows[-1].place, rows[-1].number), count + len(rows)
        if count != self.count:
            raise RowsMissing

    def _sealed(self, row: RegistrationRow, number: int, storage: Storage) -> SpooledRow:
        person = StagedPerson.of(row)
        return SpooledRow(
            attempt=self.attempt,
            import_id=self.import_id,
            number=number,
            place=number,
            household=None if row.household_key is None else self._digest(row.household_key),
            row_hash=bytes.fromhex(row.row_hash),
            content=storage.seal(person.model_dump_json().encode(), self._context(number)),
        )

    def _person(self, row: SpooledRow, storage: Storage) -> StagedPerson:
        person = StagedPerson.model_validate_json(storage.open(row.content, self._context(row.number)))
        if person.is_certain or not row.occurrence:
            return person
        own, *former = (occurrence_hash(one, row.occurrence, self._secret) for one in person.hashes)
        return person.model_copy(
            update={
                "row_hash": own,
                "former_hashes": tuple(former),
                "first_hash": person.row_hash,
                "first_former_hashes": person.former_hashes,
            }
        )

    def _digest(self, household: str) -> bytes:
        return hmac.digest(self._secret, f"{self.import_id}/{household}".encode(), sha256)

    def _context(self, number: int) -> str:
        return f"{self.attempt}/row/{number}"
