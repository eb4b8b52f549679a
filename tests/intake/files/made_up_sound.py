"""Sound that nobody made: silence, in each form that is taken, with words beside it."""

import wave
from io import BytesIO

from tests.intake.files.made_up import WORDS

FRAME = b"\xff\xfb\x90\x00" + b"\x11" * 413
"""Of an MP3, 128 kbit and 44.1 kHz."""
HEARD = b"\x78made up sound"
UNKNOWN = b"\x01" + b"\xff" * 7


def wav() -> bytes:
    content = BytesIO()
    with wave.open(content, "wb") as file:
        file.setparams((1, 2, 8_000, 0, "NONE", ""))
        file.writeframes(bytes(1_600))
    told = b"LIST" + len(WORDS).to_bytes(4, "little") + WORDS.encode() + bytes(len(WORDS) % 2)
    return content.getvalue() + told


def mp3(frames: int = 8) -> bytes:
    tag = b"TPE1" + WORDS.encode() + bytes(200)
    size = bytes([0, 0, len(tag) >> 7, len(tag) & 127])
    return b"ID3\x04\x00\x00" + size + tag + FRAME * frames + b"TAG" + WORDS.encode().ljust(125, b"\0")


def ogg_checksum(page: bytes) -> int:
    """As RFC 3533 has it, bit by bit."""
    value = 0
    for byte in page:
        value ^= byte << 24
        for _ in range(8):
            value = (value << 1) ^ (0x104C11DB7 if value & 0x80000000 else 0)
    return value


def ogg_page(number: int, body: bytes, flags: int = 0, serial: int = 77, *, ends: bool = True) -> bytes:
    pieces = bytes([255] * (len(body) // 255) + ([len(body) % 255] if ends else []))
    head = b"OggS\0" + bytes([flags]) + (960 * max(0, number - 1)).to_bytes(8, "little")
    head += serial.to_bytes(4, "little") + number.to_bytes(4, "little")
    page = head + bytes(4) + bytes([len(pieces)]) + pieces + body
    return head + ogg_checksum(page).to_bytes(4, "little") + page[26:]


def ogg(*, long: bool = False) -> bytes:
    """`long`: with a picture in the comments, which takes them more than one page."""
    comments = b"OpusTags" + len(WORDS).to_bytes(4, "little") + WORDS.encode() + bytes(4)
    pages = [ogg_page(0, b"OpusHead\x01\x01" + bytes(9), flags=2)]
    if long:
        pages.append(ogg_page(1, comments.ljust(510, b"p"), ends=False))
        comments = b"the rest" + WORDS.encode()
    pages.append(ogg_page(len(pages), comments, flags=1 if long else 0))
    first = len(pages)
    return b"".join([*pages, ogg_page(first, HEARD), ogg_page(first + 1, HEARD, flags=4)])


def element(name: str, body: bytes, *, unknown: bool = False) -> bytes:
    return bytes.fromhex(name) + (UNKNOWN if unknown else (len(body) | 1 << 56).to_bytes(8)) + body


def webm(*, kind: int = 2, codec: bytes = b"A_OPUS", unknown: bool = True) -> bytes:
    """As a browser records it: of unknown size, and who wrote it, when, beside it."""
    info = element("2ad7b1", b"\x0f\x42\x40") + element("4d80", WORDS.encode()) + element("4461", bytes(8))
    track = element("d7", b"\1") + element("83", bytes([kind])) + element("86", codec) + element("536e", WORDS.encode())
    track += element("63a2", b"OpusHead\x01\x01" + bytes(9) + WORDS.encode())
    cluster = element("e7", b"\0") + element("a3", b"\x81\0\0\x80" + HEARD)
    segment = element("114d9b74", b"\0") + element("1549a966", info) + element("1654ae6b", element("ae", track))
    segment += element("1f43b675", cluster, unknown=unknown) * 2 + element("1254c367", WORDS.encode())
    return element("1a45dfa3", element("4282", b"webm")) + element("18538067", segment, unknown=unknown)


def box(name: bytes, body: bytes) -> bytes:
    return (len(body) + 8).to_bytes(4) + name + body


def mp4(*, handler: bytes = b"soun", codec: bytes = b"mp4a") -> bytes:
    """As a telephone records it: with when and where, in words."""
    when = b"\xe0\1\2\3"
    described = box(b"stsd", bytes(8) + box(codec, bytes(28)))
    told = box(b"hdlr", bytes(8) + handler + bytes(12) + WORDS.encode() + b"\0")
    elsewhere = box(b"dinf", box(b"dref", bytes(7) + b"\1" + box(b"url ", bytes(3) + b"\1" + WORDS.encode() + b"\0")))
    media = box(
        b"mdia",
        box(b"mdhd", bytes(4) + when * 2 + bytes(12)) + told + box(b"minf", elsewhere + box(b"stbl", described)),
    )
    moov = box(b"mvhd", bytes(4) + when * 2 + bytes(88)) + box(b"trak", media)
    moov += box(b"udta", box(b"\xa9xyz", WORDS.encode()))
    return box(b"ftyp", b"M4A \0\0\0\0mp42") + box(b"moov", moov) + box(b"uuid", WORDS.encode()) + box(b"mdat", HEARD)
