"""Opus in Ogg written anew (RFC 3533, RFC 7845): the same sound, with comments that say nothing."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from services.intake.files.refusals import FileRefused

_BEGIN = b"OggS\0"
_HEAD, _CHECKSUM = 27, slice(22, 26)
_FIRST_PAGE = 2
_GOES_ON = 255
"""A piece of so many bytes is not the last of its packet."""
_NO_COMMENTS = b"OpusTags" + bytes(8)
_SERIAL = (1).to_bytes(4, "little")


@dataclass(frozen=True)
class _Page:
    flags: int
    position: bytes
    serial: bytes
    number: int
    pieces: bytes
    body: bytes

    def written(self, number: int) -> bytes:
        head = _BEGIN + bytes([self.flags]) + self.position + _SERIAL + number.to_bytes(4, "little") + bytes(4)
        page = bytearray(head + bytes([len(self.pieces)]) + self.pieces + self.body)
        page[_CHECKSUM] = _checksum(page).to_bytes(4, "little")
        return bytes(page)


def written_anew(content: bytes) -> bytes:
    """FileRefused."""
    first, *others = _pages(content)
    if not first.body.startswith(b"OpusHead"):
        raise FileRefused("file_type_not_taken")
    if len({page.serial for page in (first, *others)}) > 1 or not others or not others[0].body.startswith(b"OpusTags"):
        raise FileRefused("file_unreadable")
    _require_every_page([first, *others])
    comments = _pages_of_comments(others)
    if _has_sound_after_comments(others[comments - 1]) or not (sound := others[comments:]):
        raise FileRefused("file_unreadable")
    silent = _Page(0, bytes(8), _SERIAL, 1, bytes([len(_NO_COMMENTS)]), _NO_COMMENTS)
    return b"".join(page.written(number) for number, page in enumerate([first, silent, *sound]))


def _require_every_page(pages: Sequence[_Page]) -> None:
    """FileRefused where some are missing: whoever numbers them counts on."""
    if any(after.number != before.number + 1 for before, after in pairwise(pages)):
        raise FileRefused("file_unreadable")


def _has_sound_after_comments(page: _Page) -> bool:
    """Comments end a page (RFC 7845, 3): what would follow them there is no part of them."""
    ends = next((place for place, size in enumerate(page.pieces, 1) if size < _GOES_ON), len(page.pieces))
    return ends < len(page.pieces)


def _pages_of_comments(others: Sequence[_Page]) -> int:
    """They end with the page on which a packet ends; a picture among them takes many."""
    ends = (number for number, page in enumerate(others, 1) if min(page.pieces, default=_GOES_ON) < _GOES_ON)
    return next(ends, len(others))


def _pages(content: bytes) -> Iterator[_Page]:
    at = 0
    while at < len(content):
        head = content[at : at + _HEAD]
        if not head.startswith(_BEGIN) or len(head) < _HEAD:
            raise FileRefused("file_unreadable")
        pieces = content[at + _HEAD : at + _HEAD + head[26]]
        start = at + _HEAD + head[26]
        at = start + sum(pieces)
        if at > len(content) or len(pieces) < head[26]:
            raise FileRefused("file_unreadable")
        yield _Page(head[5], head[6:14], head[14:18], int.from_bytes(head[18:22], "little"), pieces, content[start:at])


def _table() -> Iterator[int]:
    for byte in range(256):
        value = byte << 24
        for _ in range(8):
            value = (value << 1 ^ (0x04C11DB7 if value >> 31 else 0)) & 0xFFFFFFFF
        yield value


_TABLE = tuple(_table())


def _checksum(page: bytes | bytearray) -> int:
    """Not that of zlib: the same polynomial, from the other end."""
    value = 0
    for byte in page:
        value = value << 8 & 0xFFFFFFFF ^ _TABLE[value >> 24 ^ byte]
    return value
