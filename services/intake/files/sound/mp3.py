"""An MP3 written anew: its frames one after the other (ISO 11172-3, 13818-3), without the tags around them."""

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
_AFTER = (b"TAG", b"APETAGEX", b"LYRICSBEGIN", b"ID3")


def written_anew(content: bytes) -> bytes:
    """FileRefused where anything else than frames and tags is in it: half a statement is none."""
    start = at = _after_tags(content)
    frames = 0
    while (length := _length(content, at)) and at + length <= len(content):
        at, frames = at + length, frames + 1
    if frames < _FEWEST or not _is_end(content, at, length):
        raise FileRefused("file_unreadable")
    return content[start:at]


def _after_tags(content: bytes) -> int:
    """Where the first frame begins: tags say their length in seven bits a byte."""
    at = 0
    while content[at : at + 3] == b"ID3":
        size = 0
        for byte in content[at + 6 : at + 10]:
            size = size << 7 | byte & 0x7F
        footer = 10 if content[at + 5] & 0x10 else 0
        at += 10 + size + footer
    while content[at : at + 1] == b"\0":
        at += 1
    return at


def _is_end(content: bytes, at: int, length: int) -> bool:
    """Whether nothing is left but tags, padding, or a frame that was cut off."""
    rest = content[at:]
    return rest.startswith(_AFTER) or not rest.strip(b"\0") or length > 0 or len(rest) < _HEAD


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
