"""Finds earlier imports of the same file, so that a mended or longer one does not register its people again."""

from collections import Counter
from collections.abc import Iterable
from uuid import UUID

from services.intake.imports.model import Import
from services.intake.imports.repository import rows_in_common, rows_of
from shared.platform.unit_of_work import UnitOfWork

HASHES_ASKED = 500


class Earlier:
    """Finds imports of the same file, as it was, reordered, mended or with more rows: half of the larger is in both.

    That a row or two read alike says nothing: two people of one name and age are two. A file of another agency is
    another: what it has in common with this one would tell who is there.
    """

    def __init__(self, received: Import, uow: UnitOfWork) -> None:
        self._received = received
        self._uow = uow
        self._count = 0
        self._common: Counter[UUID] = Counter()
        self._waiting: list[bytes] = []

    async def note(self, hashes: Iterable[str]) -> None:
        """One more row of this file, by every hash that a release made of it; an import has it by one of them."""
        self._count += 1
        self._waiting.extend(bytes.fromhex(one) for one in hashes)
        if len(self._waiting) >= HASHES_ASKED:
            await self._ask()

    async def same_file(self) -> list[UUID]:
        await self._ask()
        registered = await rows_of(self._uow.session, list(self._common))
        return [one for one, count in self._common.items() if count * 2 >= max(self._count, registered[one])]

    async def _ask(self) -> None:
        asked, self._waiting = self._waiting, []
        self._common.update(await rows_in_common(self._uow.session, self._received, asked))
