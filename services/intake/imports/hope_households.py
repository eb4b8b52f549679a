"""Households of a HOPE workbook while its people are read: some 150 bytes each, since a file may have 345,000.

What they say repeats, region for region: it is kept once. A household is known by a keyed digest of its number.
"""

import hmac
from array import array
from collections.abc import Iterator
from hashlib import sha256
from typing import NamedTuple

from shared.contracts.intake.v1.values import Nationality, ProtectionStatus

_DIGEST_BYTES = 16
_UNSAID = -1


class ImportedHousehold(NamedTuple):
    """What a household says of everybody in it."""

    region: str | None
    origin: str | None
    status: ProtectionStatus
    other_origins: tuple[Nationality, ...] = ()


class Miscounted(NamedTuple):
    """A household in which nobody is, or fewer or more than it says."""

    row: int
    is_empty: bool


class HopeHouseholds:
    """What was read of the sheet of households."""

    def __init__(self, secret: bytes) -> None:
        self._secret = secret
        self._places: dict[bytes, int] = {}
        self._numbers: dict[ImportedHousehold, int] = {}
        self._distinct: list[ImportedHousehold] = []
        self._indices, self._sizes = array("I"), array("i")
        self._rows, self._people = array("I"), array("I")

    def __contains__(self, key: str) -> bool:
        return self._digest(key) in self._places

    def add(self, key: str, household: ImportedHousehold, size: int | None, row: int) -> None:
        """One more household, of a number that was not there before."""
        self._places[self._digest(key)] = len(self._rows)
        number = self._numbers.setdefault(household, len(self._distinct))
        if number == len(self._distinct):
            self._distinct.append(household)
        self._indices.append(number)
        self._sizes.append(_UNSAID if size is None else size)
        self._rows.append(row)
        self._people.append(0)

    def joined(self, key: str) -> ImportedHousehold | None:
        """What the household of one more person says; None where it is not listed."""
        place = self._places.get(self._digest(key))
        if place is None:
            return None
        self._people[place] += 1
        return self._distinct[self._indices[place]]

    def miscounted(self) -> Iterator[Miscounted]:
        for row, size, people in zip(self._rows, self._sizes, self._people, strict=True):
            if not people or size not in {_UNSAID, people}:
                yield Miscounted(row, is_empty=not people)

    def _digest(self, key: str) -> bytes:
        return hmac.digest(self._secret, key.encode(), sha256)[:_DIGEST_BYTES]
