"""An MP3 written anew: its frames one after the other (ISO 11172-3, 13818-3), without the tags around them."""

import re

from services.intake.files.refusals import FileRefused

_SYNC, _MPEG_1, _LAYER_3 = 0x7FF, 3, 1
_RESERVED = frozenset({0, 15, 16 + 3})
"""Of what a frame may say about its bits, and from 16 on about its rate: nothing that can be played."""
_KILOBITS = (0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320)
_KILOBITS_OF_LATER = (0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160)
_SAMPLES_PER_SECOND = {3: (44_100, 48_000, 32_000), 2: (22_050, 24_000, 16_000), 0: (11_025, 12_000, 8_000)}
"""By the version of MPEG, as the header has it: 3 is 1, 2 is 2, 0 is 2.5."""
_HEAD = 4
_FEWEST = 4
"""So many in a row are no accident."""
_LYRICS_END = re.compile(rb"LYRICS(?:END|200)")
_LONGEST_LYRICS = 64 * 1024
_PADDING = re.compile(rb"\0*")


def written_anew(content: bytes) -> bytes:
    """FileRefused where anything else than frames and tags is in it: half a statement is none."""
    frames, at = [], _after_tags(content, 0)
    while (length := _length(content, at)) and at + length <= len(content):
        frames.append(content[at : at + length])
        # Whoever paused, or put two recordings together, begins with tags again.
        at = _after_tags(content, at + length)
    was_cut_off = length > 0 or len(content) - at < _HEAD
    if len(frames) < _FEWEST or not was_cut_off:
        raise FileRefused("file_unreadable")
    return b"".join(frames)


def _after_tags(content: bytes, at: int) -> int:
    """Where the next frame begins."""
    while length := _tag_length(content, at):
        at += length
    return at


def _tag_length(content: bytes, at: int) -> int:
    """Bytes of the tag or of the padding that begins there; 0 where none does."""
    head = content[at : at + 32]
    if head.startswith(b"ID3"):
        # Its length is said in seven bits a byte.
        footer = 10 if head[5:6] and head[5] & 0x10 else 0
        return 10 + sum((byte & 0x7F) << 21 - 7 * place for place, byte in enumerate(head[6:10])) + footer
    if head.startswith(b"TAG"):
        return 128
    if head.startswith(b"APETAGEX"):
        return 32 + int.from_bytes(head[12:16], "little")
    if head.startswith(b"LYRICSBEGIN"):
        end = _LYRICS_END.search(content, at, at + _LONGEST_LYRICS)
        return end.end() - at if end else 0
    padding = _PADDING.match(content, at)
    return padding.end() - at if padding else 0


def _length(content: bytes, at: int) -> int:
    """Bytes of the frame that begins there; 0 where none does."""
    head = int.from_bytes(content[at : at + _HEAD])
    version, layer = head >> 19 & 3, head >> 17 & 3
    bits, rate, padding = head >> 12 & 15, head >> 10 & 3, head >> 9 & 1
    if head >> 21 != _SYNC or layer != _LAYER_3 or version not in _SAMPLES_PER_SECOND or {bits, 16 + rate} & _RESERVED:
        return 0
    kilobits = (_KILOBITS if version == _MPEG_1 else _KILOBITS_OF_LATER)[bits]
    eighths = 144 if version == _MPEG_1 else 72
    return eighths * kilobits * 1000 // _SAMPLES_PER_SECOND[version][rate] + padding
