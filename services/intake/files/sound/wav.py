"""A WAV written anew: how its samples are to be read, and the samples."""

from collections.abc import Iterator

from services.intake.files.refusals import FileRefused

_PCM, _FLOAT, _EXTENSIBLE = 1, 3, 0xFFFE
_DESCRIBED = {_PCM: 16, _FLOAT: 16, _EXTENSIBLE: 40}
"""Bytes of the description that say how samples are read, by format."""


def written_anew(content: bytes) -> bytes:
    """FileRefused."""
    chunks = dict(_chunks(content))
    described, samples = chunks.get(b"fmt ", b""), chunks.get(b"data", b"")
    form = int.from_bytes(described[:2], "little")
    if form not in _DESCRIBED:
        raise FileRefused("file_type_not_taken" if described else "file_unreadable")
    if len(described) < _DESCRIBED[form] or not samples:
        raise FileRefused("file_unreadable")
    body = b"WAVE" + _chunk(b"fmt ", described[: _DESCRIBED[form]]) + _chunk(b"data", samples)
    return _chunk(b"RIFF", body)


def _chunks(content: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Only the first of each name counts: players take it. FileRefused where samples come twice."""
    seen, at = set[bytes](), 12
    while at + 8 <= len(content):
        name, size = content[at : at + 4], int.from_bytes(content[at + 4 : at + 8], "little")
        start, at = at + 8, at + 8 + size + size % 2
        if start + size > len(content):
            raise FileRefused("file_unreadable")
        if name == b"data" and name in seen:
            raise FileRefused("file_unreadable")
        if name not in seen:
            yield name, content[start : start + size]
        seen.add(name)


def _chunk(name: bytes, body: bytes) -> bytes:
    return name + len(body).to_bytes(4, "little") + body + bytes(len(body) % 2)
