"""Looks for words in every byte that a stack keeps, in every way they may have been written."""

import base64
import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO
from urllib.parse import quote

CHARACTERS_OF_BASE64 = {0: 0, 1: 2, 2: 3}
"""How many leading characters of base64 depend on what stood before the word, by how many bytes it was off."""


def written_ways(word: str) -> set[bytes]:
    """The bytes of a word as UTF-8, UTF-16, base64, hexadecimal, in a URL, escaped in JSON; upper and lower case."""
    ways: set[bytes] = set()
    for text in {word, word.lower(), word.upper(), word.casefold()}:
        plain = text.encode()
        ways |= {plain, text.encode("utf-16-le"), text.encode("utf-16-be")}
        ways |= {plain.hex().encode(), plain.hex().upper().encode(), quote(text).encode()}
        ways.add(json.dumps(text).strip('"').encode())
        ways |= set(_as_base64(plain))
    return ways


def _as_base64(plain: bytes) -> Iterator[bytes]:
    """The part of the encoding that does not depend on what stands around the word, for each of three positions."""
    for off, leading in CHARACTERS_OF_BASE64.items():
        shifted = b"\0" * off + plain
        whole = shifted[: len(shifted) // 3 * 3]
        yield base64.b64encode(whole)[leading:]
        yield base64.urlsafe_b64encode(whole)[leading:]


def files_with(words: set[bytes], folder: Path) -> set[str]:
    """The files below a folder, relative to it, that contain one of the words."""
    return {str(path.relative_to(folder)) for path in sorted(folder.rglob("*")) if _contains(path, words)}


def _contains(path: Path, words: set[bytes]) -> bool:
    if path.is_symlink() or not path.is_file():
        return False
    with path.open("rb") as file:
        return any(word in part for part in _written_parts(file) for word in words)


def _written_parts(file: BinaryIO) -> Iterator[bytes]:
    """What was ever written of a file: Kafka's indexes and Postgres's log are made large and stay mostly empty."""
    end = 0
    while (begin := _seek(file, end, os.SEEK_DATA)) is not None:
        end = file.seek(begin, os.SEEK_HOLE)
        file.seek(begin)
        yield file.read(end - begin)


def _seek(file: BinaryIO, place: int, whence: int) -> int | None:
    try:
        return file.seek(place, whence)
    except OSError:
        # There is no more.
        return None
