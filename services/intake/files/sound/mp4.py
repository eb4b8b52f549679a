"""AAC in MP4 cleaned (ISO 14496-12): what says nothing about the sound is overwritten in its place, since tables in it
count bytes from the beginning of the file.
"""

from collections.abc import Iterator

from services.intake.files.refusals import FileRefused

_AROUND = frozenset({b"moov", b"trak", b"mdia", b"minf", b"dinf", b"stbl", b"edts", b"mvex", b"moof", b"traf"})
_KEPT = frozenset(
    {
        *(b"ftyp", b"styp", b"mdat", b"smhd", b"dref", b"stsd", b"stts", b"stsc", b"stsz", b"stco", b"co64", b"elst"),
        *(b"mehd", b"trex", b"mfhd", b"tfhd", b"tfdt", b"trun", b"sidx", b"sgpd", b"sbgp", b"mvhd", b"tkhd", b"mdhd"),
        b"hdlr",
    }
)
_TIMED = frozenset({b"mvhd", b"tkhd", b"mdhd"})
"""Say when it was recorded and changed, in two times of four bytes, or of eight."""
_DEEPEST = 8


def written_anew(content: bytes) -> bytes:
    """FileRefused."""
    anew = bytearray(content)
    kept = {_kept(anew, *box) for box in _boxes(anew, 0, len(anew), 0)}
    if not {b"moov", b"mdat", b"hdlr", b"stsd"} <= kept:
        raise FileRefused("file_unreadable")
    return bytes(anew)


def _boxes(anew: bytearray, at: int, end: int, depth: int) -> Iterator[tuple[int, int, int]]:
    """Where the name of each is, and its content begins and ends; those inside others after them. All fill the file."""
    if depth > _DEEPEST:
        raise FileRefused("file_unreadable")
    while at < end:
        size, named, start = int.from_bytes(anew[at : at + 4]), at + 4, at + 8
        if size == 1:
            size, start = int.from_bytes(anew[at + 8 : at + 16]), at + 16
        at = at + size if size else end
        if start > at or at > end:
            raise FileRefused("file_unreadable")
        yield named, start, at
        if bytes(anew[named : named + 4]) in _AROUND:
            yield from _boxes(anew, start, at, depth + 1)


def _kept(anew: bytearray, named: int, start: int, end: int) -> bytes:
    """Its name, and nothing of it where it does not stay; FileRefused where it is of something else than sound."""
    name = bytes(anew[named : named + 4])
    if name not in _KEPT | _AROUND:
        anew[named : named + 4] = b"free"
        anew[start:end] = bytes(end - start)
    if name == b"hdlr":
        _require(anew, start + 8, b"soun", "film_not_taken")
        anew[start + 24 : end] = bytes(max(0, end - start - 24))
    if name == b"dref":
        # Where the sound is: in this file, says a flag; a location beside it is an address of somebody's.
        for _, entry, last in _boxes(anew, start + 8, end, _DEEPEST):
            anew[entry + 4 : last] = bytes(max(0, last - entry - 4))
    if name == b"stsd":
        _require(anew, start + 12, b"mp4a", "file_type_not_taken")
    if name in _TIMED:
        times = slice(start + 4, start + (20 if anew[start] else 12))
        if times.stop > end:
            raise FileRefused("file_unreadable")
        anew[times] = bytes(times.stop - times.start)
    return name


def _require(anew: bytearray, at: int, expected: bytes, code: str) -> None:
    if anew[at : at + len(expected)] != expected:
        raise FileRefused(code)
