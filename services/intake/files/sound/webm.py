"""Opus in WebM written anew (RFC 8794, RFC 9559): the elements that sound is made of, and no other."""

from collections.abc import Iterator, Mapping
from typing import Any

from services.intake.files.refusals import FileRefused

_HEADER, _SEGMENT, _TRACKS, _CLUSTER = 0x1A45DFA3, 0x18538067, 0x1654AE6B, 0x1F43B675
_INFO, _SEEK_HEAD, _CUES, _TAGS, _CHAPTERS, _ATTACHMENTS = (
    0x1549A966, 0x114D9B74, 0x1C53BB6B, 0x1254C367, 0x1043A770, 0x1941A469,
)  # fmt: skip
_IN_A_SEGMENT = frozenset({_TRACKS, _CLUSTER, _INFO, _SEEK_HEAD, _CUES, _TAGS, _CHAPTERS, _ATTACHMENTS})
_DOCUMENT, _TRACK, _TRACK_KIND, _CODEC, _BLOCK, _GROUP = 0x4282, 0xAE, 0x83, 0x86, 0xA3, 0xA0
_SOUND = 2
_SETTINGS, _OPUS_SETTINGS, _MAPPING_FAMILY, _CHANNELS = 0x63A2, 19, 18, 9

Kept = Mapping[int, Any]
"""Elements by id, with those kept inside them; None of one that is kept as it is."""
_KEPT_OF_HEADER: Kept = dict.fromkeys((0x4286, 0x42F7, 0x42F2, 0x42F3, _DOCUMENT, 0x4287, 0x4285))
_KEPT: Kept = {
    # How long a unit of time is, and how long all of it.
    _INFO: dict.fromkeys((0x2AD7B1, 0x4489)),
    _TRACKS: {
        _TRACK: {
            # Number, id, kind, codec and its settings, delay, pre-roll, lacing; then rates, channels, depth.
            **dict.fromkeys((0xD7, 0x73C5, _TRACK_KIND, _CODEC, _SETTINGS, 0x56AA, 0x56BB, 0x9C)),
            0xE1: dict.fromkeys((0xB5, 0x78B5, 0x9F, 0x6264)),
        }
    },
    # When it begins, and blocks, alone or with their duration and what is cut off.
    _CLUSTER: {0xE7: None, _BLOCK: None, _GROUP: dict.fromkeys((0xA1, 0x9B, 0x75A2))},
}
_UNKNOWN = -1


def written_anew(content: bytes) -> bytes:
    """FileRefused."""
    top = list(_elements(content, 0, len(content)))
    if [name for name, *_ in top] != [_HEADER, _SEGMENT]:
        raise FileRefused("file_unreadable")
    [(_, header, header_end), (_, segment, end)] = top
    if _values(content, header, header_end).get(_DOCUMENT) != b"webm":
        raise FileRefused("file_type_not_taken")
    _require_sound(content, segment, end)
    written = _element(_HEADER, _kept(content, header, header_end, _KEPT_OF_HEADER))
    return written + _element(_SEGMENT, _kept(content, segment, end, _KEPT))


def _require_sound(content: bytes, start: int, end: int) -> None:
    inside = list(_elements(content, start, end))
    tracks = [one for name, *at in inside if name == _TRACKS for one in _elements(content, *at) if one[0] == _TRACK]
    told = [_values(content, *at) for _, *at in tracks]
    if any(int.from_bytes(one.get(_TRACK_KIND, b"")) != _SOUND for one in told):
        raise FileRefused("film_not_taken")
    if [one.get(_CODEC) for one in told] != [b"A_OPUS"]:
        raise FileRefused("file_type_not_taken")
    heard = (one for name, *at in inside if name == _CLUSTER for one, *_ in _elements(content, *at))
    if not {_BLOCK, _GROUP} & set(heard):
        raise FileRefused("file_unreadable")


def _values(content: bytes, start: int, end: int) -> dict[int, bytes]:
    return {name: content[first:last].rstrip(b"\0") for name, first, last in _elements(content, start, end)}


def _kept(content: bytes, start: int, end: int, kept: Kept) -> bytes:
    return b"".join(
        _element(
            name, _leaf(name, content[first:last]) if kept[name] is None else _kept(content, first, last, kept[name])
        )
        for name, first, last in _elements(content, start, end)
        if name in kept
    )


def _leaf(name: int, body: bytes) -> bytes:
    """An Opus identification header ends after its channel mapping (RFC 7845, 5.1): what follows is not sound."""
    if name != _SETTINGS:
        return body
    if not body.startswith(b"OpusHead") or len(body) < _OPUS_SETTINGS:
        raise FileRefused("file_unreadable")
    return body[: _OPUS_SETTINGS + (2 + body[_CHANNELS] if body[_MAPPING_FAMILY] else 0)]


def _elements(content: bytes, at: int, end: int) -> Iterator[tuple[int, int, int]]:
    """The id of each, and where what is in it begins and ends; a recording that is under way does not say that."""
    while at < end:
        name, start, size = _head(content, at)
        at = start + size if size != _UNKNOWN else _end_of_unknown(content, name, start, end)
        if at > end:
            raise FileRefused("file_unreadable")
        yield name, start, at


def _end_of_unknown(content: bytes, name: int, at: int, end: int) -> int:
    if name == _SEGMENT:
        return end
    if name != _CLUSTER:
        raise FileRefused("file_unreadable")
    while at < end:
        inside, start, size = _head(content, at)
        if inside in _IN_A_SEGMENT:
            break
        if size == _UNKNOWN:
            raise FileRefused("file_unreadable")
        at = start + size
    return at


def _head(content: bytes, at: int) -> tuple[int, int, int]:
    """Id, where its content begins, and its size."""
    length = _bytes_of(content, at)
    name, at = int.from_bytes(content[at : at + length]), at + length
    length = _bytes_of(content, at)
    most = (1 << 7 * length) - 1
    size = int.from_bytes(content[at : at + length]) & most
    return name, at + length, _UNKNOWN if size == most else size


def _bytes_of(content: bytes, at: int) -> int:
    """How many a number takes: as many as its first byte begins with zeros, and one."""
    if at >= len(content) or not content[at]:
        raise FileRefused("file_unreadable")
    return 9 - content[at].bit_length()


def _element(name: int, body: bytes) -> bytes:
    return name.to_bytes((name.bit_length() + 7) // 8) + (len(body) | 1 << 56).to_bytes(8) + body
