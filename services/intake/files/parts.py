"""Bytes as they rest: sealed in parts under the key of the person or record they are of, each bound to its place.

Bound are whose it is, file, what of the file it is, the part's number, and whether it is the last one: a part that is
changed, moved, left out at the end or added there does not open.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from cryptography.exceptions import InvalidTag

from services.intake.files.refusals import FileDamaged
from shared.platform.keyring import Keyring

PART_BYTES = 1 << 20


class Layer(StrEnum):
    """What of a file is stored: as it came, as it is shown, and small."""

    UPLOAD = "upload"
    CONTENT = "content"
    PREVIEW = "preview"


@dataclass(frozen=True)
class Place:
    """Where parts belong."""

    subject_id: UUID
    file_id: UUID
    layer: Layer

    @property
    def prefix(self) -> str:
        """Opaque ids only: whoever runs the storage learns nothing of whom it is about."""
        return f"{self.file_id}/{self.layer}/"

    def name(self, number: int) -> str:
        return f"{self.prefix}{number}"

    def bound(self, number: int, *, last: bool) -> bytes:
        return f"{self.subject_id}|file|{self.file_id}|{self.layer}|{number}|{'last' if last else 'more'}".encode()


@dataclass(frozen=True)
class SubjectSeal:
    """Seals and opens under one subject's key."""

    keyring: Keyring
    wrapped: bytes

    def seal(self, part: bytes, place: Place, number: int, *, last: bool) -> bytes:
        return self.keyring.seal_part(self.wrapped, part, place.bound(number, last=last))

    def open_all(self, parts: Sequence[bytes], place: Place) -> bytes:
        """All of it; FileDamaged where a part is not the one that was stored there."""
        return b"".join(self._opened(parts, place))

    def _opened(self, parts: Sequence[bytes], place: Place) -> Iterator[bytes]:
        if not parts:
            raise FileDamaged
        for number, part in enumerate(parts):
            try:
                yield self.keyring.open_part(self.wrapped, part, place.bound(number, last=number == len(parts) - 1))
            except (InvalidTag, ValueError) as error:
                # Shorter than a nonce is a ValueError.
                raise FileDamaged from error


def divided(content: bytes, size: int = PART_BYTES) -> list[bytes]:
    """What is not empty, in parts."""
    return [content[start : start + size] for start in range(0, len(content), size)]
