"""A pattern of squares for each made-up person, where a real one has a photograph: of nobody, the same every time."""

import hashlib
import struct
import zlib

SQUARES, SIDE = 8, 40


def pattern(about: str) -> bytes:
    """A PNG; mirrored, as faces are."""
    digest = hashlib.sha256(about.encode()).digest()
    colour, bits = digest[:3], int.from_bytes(digest[3:])
    half = [[bits >> (row * SQUARES // 2 + place) & 1 for place in range(SQUARES // 2)] for row in range(SQUARES)]
    rows = (_row([*squares, *reversed(squares)], colour) for squares in half for _ in range(SIDE))
    header = struct.pack(">IIBBBBB", SQUARES * SIDE, SQUARES * SIDE, 8, 2, 0, 0, 0)
    parts = {b"IHDR": header, b"IDAT": zlib.compress(b"".join(rows)), b"IEND": b""}
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(name, content) for name, content in parts.items())


def _row(squares: list[int], colour: bytes) -> bytes:
    return b"\0" + b"".join((colour if square else b"\xf4\xf1\xea") * SIDE for square in squares)


def _chunk(name: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))
